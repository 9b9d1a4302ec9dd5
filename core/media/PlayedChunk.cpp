// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sentence.h"
#include "core/media/ChunkEncoder.h"
#include "core/media/MediaSource.h"
#include "core/media/PlayedFiles.h"
#include "core/media/VideoPicture.h"

namespace beatreel {

namespace {

/// Decodes a chunk: every 15th picture is a key picture, and all stamps are known. A jump brings its picture out at
/// once by draining the decoder; going on from there starts at the key picture again, and from then on each
/// picture costs one.
class PlayedChunk : public PictureSource
{
public:
    PlayedChunk(MediaSource source, AVStream &stream, ffmpeg::Codec decoder, const VideoFormat &format)
        : m_source(std::move(source)), m_stream(stream), m_decoder(std::move(decoder)), m_format(format),
          m_packet(av_packet_alloc())
    {}

    [[nodiscard]] int groupStart(int number) const override { return number - number % kGroupLength; }

    [[nodiscard]] Result<PicturePtr> picture(int number) override
    {
        const bool isFollowing = m_last && number == *m_last + 1;
        const bool isAhead = m_last && number > *m_last && groupStart(number) <= *m_last + kGroupLength;
        const bool isJump = !isFollowing && !(isAhead && !m_isDrained);
        if (isJump || m_isDrained) {
            if (!m_source.seek(m_stream, stampOf(groupStart(number))))
                return m_source.broken(AVERROR_INVALIDDATA);
            avcodec_flush_buffers(m_decoder.get());
            m_isDrained = false;
        }
        Result<PicturePtr> picture = decodeTo(stampOf(number), isJump);
        m_last = picture ? std::optional(number) : std::nullopt;
        return picture;
    }

private:
    [[nodiscard]] int64_t stampOf(int number) const
    {
        return av_rescale_q(number, {1, m_format.fps}, m_stream.time_base);
    }

    /// Decodes on until the picture with this stamp comes out, and passes over those before it.
    [[nodiscard]] Result<PicturePtr> decodeTo(int64_t stamp, bool isJump)
    {
        while (true) {
            ffmpeg::Frame frame(av_frame_alloc());
            const int code = avcodec_receive_frame(m_decoder.get(), frame.get());
            if (code >= 0) {
                if (frame->pts == stamp)
                    return videoPicture(std::move(frame));
                if (frame->pts > stamp)
                    return m_source.broken(AVERROR_INVALIDDATA);
            } else if (code != AVERROR(EAGAIN)) {
                m_last.reset();
                return m_source.broken(code == AVERROR_EOF ? AVERROR_INVALIDDATA : code);
            } else if (const Result<void> fed = feed(stamp, isJump); !fed) {
                return std::unexpected(fed.error());
            }
        }
    }

    [[nodiscard]] Result<void> feed(int64_t stamp, bool isJump)
    {
        const Result<bool> more = m_source.read(*m_packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            avcodec_send_packet(m_decoder.get(), nullptr); // the last pictures come out, one a call
            return {};
        }
        const bool isTarget = m_packet->pts == stamp;
        m_decoder->skip_frame = m_packet->pts < stamp ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
        if (const int code = avcodec_send_packet(m_decoder.get(), m_packet.get()); code < 0)
            return m_source.broken(code);
        if (isTarget && isJump) {
            avcodec_send_packet(m_decoder.get(), nullptr);
            m_isDrained = true;
        }
        return {};
    }

    MediaSource m_source;
    AVStream &m_stream;
    ffmpeg::Codec m_decoder;
    VideoFormat m_format;
    ffmpeg::Packet m_packet;
    std::optional<int> m_last; ///< the picture that came last
    bool m_isDrained = false;  ///< the decoder has to be flushed before it goes on
};

} // namespace

Result<std::unique_ptr<PictureSource>> playChunk(const QString &chunk, const VideoFormat &format, const CancelToken &cancel)
{
    Result<MediaSource> source = MediaSource::open(chunk, MediaSource::Depth::Header, cancel);
    if (!source)
        return std::unexpected(source.error());
    AVStream *stream = source->video();
    if (stream == nullptr)
        return fail(ErrorKind::Media, Sentence::tr("“%1” holds no video. Build it again.").arg(chunk));
    source->readOnly(*stream);
    Result<ffmpeg::Codec> decoder = source->decoder(*stream);
    if (!decoder)
        return std::unexpected(decoder.error());
    return std::make_unique<PlayedChunk>(std::move(*source), *stream, std::move(*decoder), format);
}

} // namespace beatreel
