// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Mp4Writer.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace beatreel {

namespace {

constexpr int kWriteBuffer = 256 << 10;
/// The movie's own clock, so that a length of whole audio samples is exact.
constexpr qint64 kMovieTimescale = 48000;
/// What one packet can need in the index at most: size 4, time 8, composition offset 8, key frame 4, and a
/// run of its own (offset 8, samples 12).
constexpr qint64 kIndexBytesPerPacket = 44;
constexpr qint64 kIndexBytes = 8192;

const char *nameOf(Container container)
{
    switch (container) {
    case Container::Mp4:
        break;
    case Container::Mov:
        return "mov";
    case Container::Webm:
        return "webm";
    }
    return "mp4";
}

/// A name in the same folder, short whatever the file's own name is.
QString temporaryNameBeside(const QString &file)
{
    static std::atomic<int> count{0};
    return QFileInfo(file).absolutePath()
         + QStringLiteral("/.beatreel-%1-%2.part").arg(::getpid()).arg(count.fetch_add(1));
}

} // namespace

struct Mp4Writer::State
{
    QString file;
    QString temporary;
    CancelToken cancel;
    int descriptor = -1;
    int writeError = 0;
    ffmpeg::Io io;
    ffmpeg::Output container;

    ~State()
    {
        container.reset();
        io.reset();
        closeFile();
        if (!temporary.isEmpty())
            ::unlink(QFile::encodeName(temporary).constData());
    }

    int closeFile()
    {
        const int descriptorThen = std::exchange(descriptor, -1);
        return descriptorThen >= 0 ? ::close(descriptorThen) : 0;
    }
};

namespace {

template <class State> int writeBytes(void *opaque, ffmpeg::WrittenByte *bytes, int size)
{
    auto &state = *static_cast<State *>(opaque);
    if (state.cancel.stop_requested())
        return AVERROR_EXIT;
    for (int done = 0; done < size;) {
        const ssize_t written = ::write(state.descriptor, bytes + done, static_cast<size_t>(size - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            state.writeError = errno;
            return AVERROR(errno);
        }
        done += static_cast<int>(written);
    }
    return size;
}

template <class State> int64_t seekInOutput(void *opaque, int64_t offset, int whence)
{
    auto &state = *static_cast<State *>(opaque);
    if (whence == AVSEEK_SIZE)
        return AVERROR(ENOSYS);
    const off_t position = ::lseek(state.descriptor, offset, whence & ~AVSEEK_FORCE);
    return position < 0 ? AVERROR(errno) : position;
}

} // namespace

void Mp4Writer::Release::operator()(State *state) const
{
    delete state;
}

Result<Mp4Writer> Mp4Writer::create(const QString &file, const CancelToken &cancel, Container container)
{
    ffmpeg::silence();
    Mp4Writer writer;
    writer.m_state.reset(new State);
    State &state = *writer.m_state;
    state.file = file;
    state.cancel = cancel;
    const QString temporary = temporaryNameBeside(file);
    state.descriptor = ::open(QFile::encodeName(temporary).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (state.descriptor < 0) {
        state.writeError = errno;
        return writer.failure(AVERROR(errno));
    }
    state.temporary = temporary;
    state.io.reset(avio_alloc_context(static_cast<unsigned char *>(av_malloc(kWriteBuffer)), kWriteBuffer, 1, &state,
                                      nullptr, &writeBytes<State>, &seekInOutput<State>));
    AVFormatContext *context = nullptr;
    const int code = avformat_alloc_output_context2(&context, nullptr, nameOf(container), nullptr);
    if (code < 0)
        return writer.failure(code);
    state.container.reset(context);
    context->pb = state.io.get();
    context->flags |= AVFMT_FLAG_BITEXACT;
    return writer;
}

Result<AVStream *> Mp4Writer::addStream(const AVCodecParameters &parameters, AVRational timeBase)
{
    AVStream *stream = avformat_new_stream(m_state->container.get(), nullptr);
    if (stream == nullptr)
        return failure(AVERROR(ENOMEM));
    const int code = avcodec_parameters_copy(stream->codecpar, &parameters);
    if (code < 0)
        return failure(code);
    ffmpeg::forgetStatedRates(*stream->codecpar);
    // Apple's players know HEVC by this name alone; ProRes names its profile.
    if (parameters.codec_id == AV_CODEC_ID_HEVC)
        stream->codecpar->codec_tag = MKTAG('h', 'v', 'c', '1');
    else if (parameters.codec_id != AV_CODEC_ID_PRORES)
        stream->codecpar->codec_tag = 0;
    stream->time_base = timeBase;
    return stream;
}

Result<void> Mp4Writer::begin(qint64 reservedPackets)
{
    AVFormatContext *context = m_state->container.get();
    ffmpeg::Options options;
    const bool isWebm = QByteArrayView(context->oformat->name) == "webm";
    // Opus begins before 0; its track holds by how much, and the pictures are not to wait for it.
    if (isWebm)
        context->avoid_negative_ts = 0;
    else
        options.set("movie_timescale", kMovieTimescale);
    if (reservedPackets > 0 && !isWebm)
        options.set("moov_size", kIndexBytes + reservedPackets * kIndexBytesPerPacket);
    for (unsigned i = 0; i < context->nb_streams; ++i) {
        if (!isWebm && context->streams[i]->codecpar->codec_type == AVMEDIA_TYPE_VIDEO)
            options.set("video_track_timescale", qint64(context->streams[i]->time_base.den));
    }
    const int code = avformat_write_header(context, options.address());
    if (code < 0)
        return failure(code);
    return {};
}

Result<void> Mp4Writer::write(AVPacket &packet)
{
    packet.pos = -1;
    const int code = av_write_frame(m_state->container.get(), &packet);
    av_packet_unref(&packet);
    if (code < 0 || m_state->writeError != 0)
        return failure(code);
    return {};
}

Result<void> Mp4Writer::finish()
{
    const int code = av_write_trailer(m_state->container.get());
    avio_flush(m_state->io.get());
    if (code < 0 || m_state->writeError != 0)
        return failure(code);
    if (m_state->closeFile() != 0) {
        m_state->writeError = errno;
        return failure(AVERROR(errno));
    }
    Result<void> committed = commitFile(m_state->temporary, m_state->file);
    if (committed)
        m_state->temporary.clear();
    return committed;
}

std::unexpected<Error> Mp4Writer::failure(int code) const
{
    if (m_state->cancel.stop_requested())
        return cancelled();
    if (m_state->writeError != 0) {
        return fail(ErrorKind::Storage,
                    Sentence::tr("Cannot write “%1”: %2. Make room or choose another folder.")
                        .arg(m_state->file, QString::fromLocal8Bit(std::strerror(m_state->writeError))));
    }
    return fail(ErrorKind::Media, Sentence::tr("“%1” could not be put together from its parts. Build again.").arg(m_state->file),
                ffmpeg::text(code));
}

} // namespace beatreel
