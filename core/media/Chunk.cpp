// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Chunk.h"

#include "core/base/Sentence.h"
#include "core/media/BoundedQueue.h"
#include "core/media/ChunkEncoder.h"
#include "core/media/RgbToYuv.h"

#include <thread>

namespace beatreel {

namespace {

/// Pictures between the painter and the encoder.
constexpr size_t kRing = 4;

using FrameQueue = BoundedQueue<ffmpeg::Frame>;

/// Paints all pictures into frames from `empty` and hands them to `painted`, until done or one queue is left.
void paintAll(const VideoFormat &format, const PaintPicture &paint, FrameQueue &empty, FrameQueue &painted)
{
    QImage canvas(format.size, QImage::Format_RGB32);
    for (int picture = 0; picture < format.picturesPerChunk(); ++picture) {
        std::optional<ffmpeg::Frame> frame = empty.pop();
        if (!frame)
            return;
        paint(picture, canvas);
        // The encoder may still hold this frame from the round before.
        if (av_frame_make_writable(frame->get()) < 0)
            break;
        const AVFrame &to = **frame;
        rgbToYuv(canvas, {to.data[0], to.data[1], to.data[2], to.linesize[0], to.linesize[1]});
        if (!painted.push(std::move(*frame)))
            return;
    }
    painted.finish();
}

/// Lets the painter go whichever way its encoder leaves.
class Painter
{
public:
    Painter(const VideoFormat &format, const PaintPicture &paint, FrameQueue &empty, FrameQueue &painted)
        : m_empty(empty), m_painted(painted),
          m_thread([&format, &paint, &empty, &painted] { paintAll(format, paint, empty, painted); })
    {}
    ~Painter()
    {
        m_empty.abandon();
        m_painted.abandon();
    }
    Painter(const Painter &) = delete;
    Painter &operator=(const Painter &) = delete;

private:
    FrameQueue &m_empty;
    FrameQueue &m_painted;
    std::jthread m_thread;
};

} // namespace

QString chunkEncoderVersion()
{
    static const QString kVersion = encoderVersion();
    return kVersion;
}

Result<void> encodeChunk(const QString &file, const VideoFormat &format, const PaintPicture &paint,
                         const TaskContext &context)
{
    Result<ChunkEncoder> encoder = ChunkEncoder::create(file, format, context.cancel);
    if (!encoder)
        return std::unexpected(encoder.error());
    FrameQueue empty(kRing);
    FrameQueue painted(kRing);
    for (size_t i = 0; i < kRing; ++i) {
        ffmpeg::Frame frame = makeChunkFrame(format);
        if (!frame)
            return fail(
                ErrorKind::Media,
                Sentence::tr("There is not enough memory for the pictures. Close other programs and try again."));
        empty.push(std::move(frame));
    }
    const Painter painter(format, paint, empty, painted);
    for (int picture = 0; picture < format.picturesPerChunk(); ++picture) {
        std::optional<ffmpeg::Frame> frame = painted.pop();
        if (context.isCancelled())
            return cancelled();
        if (!frame)
            return fail(
                ErrorKind::Media,
                Sentence::tr("There is not enough memory for the pictures. Close other programs and try again."));
        if (const Result<void> encoded = encoder->encode(**frame); !encoded)
            return encoded;
        empty.push(std::move(*frame));
        context.report(double(picture + 1) / format.picturesPerChunk());
    }
    return encoder->finish();
}

} // namespace beatreel
