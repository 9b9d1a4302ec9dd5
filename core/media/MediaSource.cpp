// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/MediaSource.h"

#include "core/base/Sentence.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace beatreel {

namespace {

constexpr int kReadBuffer = 64 << 10;
/// Pixels of one picture; the largest that VideoFormat allows is 7680x7680.
constexpr qint64 kMostPixels = 8192LL * 8192;
constexpr auto kFormats = "mov,mp4,matroska,webm,png_pipe,jpeg_pipe,webp_pipe,wav,mp3,ogg,flac";

} // namespace

// The order of the members is the order of need: the container uses the buffer, the buffer the descriptor.
struct MediaSource::State
{
    QString file;
    CancelToken cancel;
    int descriptor = -1;
    int readError = 0;
    ffmpeg::Io io;
    ffmpeg::Input container;

    ~State()
    {
        container.reset();
        io.reset();
        if (descriptor >= 0)
            ::close(descriptor);
    }
};

namespace {

template <class State> int readBytes(void *opaque, uint8_t *bytes, int size)
{
    auto &state = *static_cast<State *>(opaque);
    if (state.cancel.stop_requested())
        return AVERROR_EXIT;
    const ssize_t got = ::read(state.descriptor, bytes, static_cast<size_t>(size));
    if (got < 0) {
        state.readError = errno;
        return AVERROR(errno);
    }
    return got == 0 ? AVERROR_EOF : static_cast<int>(got);
}

template <class State> int64_t seekBytes(void *opaque, int64_t offset, int whence)
{
    auto &state = *static_cast<State *>(opaque);
    if (whence == AVSEEK_SIZE) {
        struct stat facts{};
        return ::fstat(state.descriptor, &facts) == 0 ? facts.st_size : AVERROR(errno);
    }
    const off_t position = ::lseek(state.descriptor, offset, whence & ~AVSEEK_FORCE);
    return position < 0 ? AVERROR(errno) : position;
}

/// A file may name others (playlists, external tracks); none of them is opened.
int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EACCES);
}

std::unexpected<Error> unreadable(const QString &file, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return fail(ErrorKind::NotFound, Sentence::tr("There is no file “%1”. Check the path.").arg(file));
    return fail(ErrorKind::Storage,
                Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.").arg(file, QString::fromLocal8Bit(std::strerror(error))));
}

/// Opens for reading; nothing but a regular file with something in it. A pipe would block for ever.
Result<int> openRegularFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return unreadable(file, errno);
    struct stat facts{};
    const bool known = ::fstat(descriptor, &facts) == 0;
    if (known && S_ISREG(facts.st_mode) && facts.st_size > 0)
        return descriptor;
    ::close(descriptor);
    if (known && S_ISREG(facts.st_mode))
        return fail(ErrorKind::Media, Sentence::tr("“%1” is empty. Choose another file.").arg(file));
    return fail(ErrorKind::Media, Sentence::tr("“%1” is no media file. Choose another file.").arg(file));
}

} // namespace

void MediaSource::Release::operator()(State *state) const
{
    delete state;
}

Result<MediaSource> MediaSource::open(const QString &file, Depth depth, const CancelToken &cancel)
{
    ffmpeg::silence();
    const Result<int> descriptor = openRegularFile(file);
    if (!descriptor)
        return std::unexpected(descriptor.error());

    MediaSource source;
    source.m_state.reset(new State);
    State &state = *source.m_state;
    state.file = file;
    state.cancel = cancel;
    state.descriptor = *descriptor;
    state.io.reset(avio_alloc_context(static_cast<unsigned char *>(av_malloc(kReadBuffer)), kReadBuffer, 0, &state,
                                      &readBytes<State>, nullptr, &seekBytes<State>));

    AVFormatContext *context = avformat_alloc_context();
    context->pb = state.io.get();
    context->io_open = &refuseToOpen;
    context->interrupt_callback = {&ffmpeg::isInterrupted, &state.cancel};
    ffmpeg::Options options;
    options.set("format_whitelist", kFormats);
    options.set("protocol_whitelist", "file");
    int code = avformat_open_input(&context, nullptr, nullptr, options.address());
    if (code < 0)
        return source.broken(code); // avformat_open_input freed the context
    state.container.reset(context);
    if (depth == Depth::Streams) {
        code = avformat_find_stream_info(context, nullptr);
        if (code < 0)
            return source.broken(code);
    }
    return source;
}

AVFormatContext &MediaSource::context() const
{
    return *m_state->container;
}

const QString &MediaSource::file() const
{
    return m_state->file;
}

AVStream *MediaSource::video() const
{
    for (unsigned i = 0; i < context().nb_streams; ++i) {
        AVStream *stream = context().streams[i];
        if (stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO
            && (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0)
            return stream;
    }
    return nullptr;
}

AVStream *MediaSource::audio() const
{
    const int index = av_find_best_stream(&context(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    return index < 0 ? nullptr : context().streams[index];
}

void MediaSource::readOnly(const AVStream &wanted) const
{
    for (unsigned i = 0; i < context().nb_streams; ++i) {
        AVStream *stream = context().streams[i];
        stream->discard = stream == &wanted ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
}

Result<bool> MediaSource::read(AVPacket &packet) const
{
    av_packet_unref(&packet);
    const int code = av_read_frame(&context(), &packet);
    if (code == AVERROR_EOF && m_state->readError == 0)
        return false;
    if (code < 0)
        return broken(code);
    return true;
}

bool MediaSource::seek(const AVStream &stream, qint64 time) const
{
    return av_seek_frame(&context(), stream.index, time, AVSEEK_FLAG_BACKWARD) >= 0;
}

Result<ffmpeg::Codec> MediaSource::decoder(const AVStream &stream) const
{
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (codec == nullptr) {
        return fail(
            ErrorKind::Media,
            Sentence::tr("“%1” is coded as %2, which cannot be decoded here. Convert it to H.264 or AAC first.")
                .arg(file(), QString::fromUtf8(avcodec_get_name(stream.codecpar->codec_id))));
    }
    ffmpeg::Codec decoder(avcodec_alloc_context3(codec));
    int code = avcodec_parameters_to_context(decoder.get(), stream.codecpar);
    decoder->pkt_timebase = stream.time_base;
    decoder->max_pixels = kMostPixels;
    decoder->thread_count = 1;
    if (code >= 0)
        code = avcodec_open2(decoder.get(), codec, nullptr);
    if (code < 0)
        return broken(code);
    return decoder;
}

std::unexpected<Error> MediaSource::broken(int code) const
{
    if (m_state->cancel.stop_requested())
        return cancelled();
    if (m_state->readError != 0)
        return unreadable(file(), m_state->readError);
    return fail(
        ErrorKind::Media,
        Sentence::tr("“%1” cannot be read: it is broken, incomplete, or of a kind that Beatreel does not know. "
                     "Choose another file.")
            .arg(file()),
        ffmpeg::text(code));
}

} // namespace beatreel
