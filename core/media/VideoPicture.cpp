// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/VideoPicture.h"

#include "core/media/FrameImage.h"

#include <mutex>

namespace beatreel {

namespace {

class Image : public DecodedPicture
{
public:
    explicit Image(QImage image) : m_image(std::move(image)) {}

    [[nodiscard]] QImage image() const override { return m_image; }
    [[nodiscard]] size_t bytes() const override { return static_cast<size_t>(m_image.sizeInBytes()); }

private:
    QImage m_image;
};

/// Converts pictures of one size and form after the other; making a scaler costs more than using it.
class Converter
{
public:
    QImage convert(const AVFrame &frame)
    {
        const std::lock_guard lock(m_mutex);
        QImage image(frame.width, frame.height, QImage::Format_RGB32);
        if (image.isNull() || !prepare(frame))
            return {};
        uint8_t *const rows[] = {image.bits()};
        const int strides[] = {static_cast<int>(image.bytesPerLine())};
        sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, rows, strides);
        return image;
    }

private:
    bool prepare(const AVFrame &frame)
    {
        if (m_scaler && m_size == QSize(frame.width, frame.height) && m_form == frame.format)
            return true;
        m_scaler.reset(sws_getContext(frame.width, frame.height, static_cast<AVPixelFormat>(frame.format), frame.width,
                                      frame.height, AV_PIX_FMT_RGB32, SWS_FAST_BILINEAR, nullptr, nullptr, nullptr));
        m_size = {frame.width, frame.height};
        m_form = frame.format;
        if (m_scaler)
            describeColours(*m_scaler, frame, frame.height);
        return m_scaler != nullptr;
    }

    std::mutex m_mutex;
    ffmpeg::Scaler m_scaler;
    QSize m_size;
    int m_form = AV_PIX_FMT_NONE;
};

/// As a chunk holds it: 8 bit, BT.709 limited range.
class Video : public DecodedPicture
{
public:
    explicit Video(ffmpeg::Frame frame) : m_frame(std::move(frame)) {}

    [[nodiscard]] QImage image() const override
    {
        static Converter converter;
        return converter.convert(*m_frame);
    }
    [[nodiscard]] const AVFrame &frame() const { return *m_frame; }
    [[nodiscard]] size_t bytes() const override
    {
        size_t sum = 0;
        for (const AVBufferRef *plane : m_frame->buf)
            sum += plane != nullptr ? static_cast<size_t>(plane->size) : 0;
        return sum;
    }

private:
    ffmpeg::Frame m_frame;
};

} // namespace

PicturePtr pictureOf(QImage image)
{
    return std::make_shared<Image>(std::move(image));
}

PicturePtr videoPicture(ffmpeg::Frame frame)
{
    return std::make_shared<Video>(std::move(frame));
}

const AVFrame *videoOf(const DecodedPicture &picture)
{
    const auto *video = dynamic_cast<const Video *>(&picture);
    return video != nullptr ? &video->frame() : nullptr;
}

} // namespace beatreel
