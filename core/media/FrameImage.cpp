// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FrameImage.h"

#include "core/base/Sentence.h"

#include <QTransform>

#include <cmath>

namespace beatreel {

namespace {

constexpr int kHdLines = 720;

bool isFullRange(const AVFrame &frame)
{
    switch (frame.format) {
    case AV_PIX_FMT_YUVJ420P:
    case AV_PIX_FMT_YUVJ422P:
    case AV_PIX_FMT_YUVJ444P:
    case AV_PIX_FMT_YUVJ440P:
    case AV_PIX_FMT_YUVJ411P:
        return true;
    default:
        return frame.color_range == AVCOL_RANGE_JPEG;
    }
}

bool isRgb(const AVFrame &frame)
{
    const AVPixFmtDescriptor *form = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    return form != nullptr && (form->flags & AV_PIX_FMT_FLAG_RGB) != 0;
}

int matrixOf(const AVFrame &frame, int lines)
{
    // Between RGB and RGB the scaler goes by way of YUV: there and back it must be the same.
    if (isRgb(frame))
        return SWS_CS_ITU709;
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return SWS_CS_ITU601;
    case AVCOL_SPC_FCC:
        return SWS_CS_FCC;
    case AVCOL_SPC_SMPTE240M:
        return SWS_CS_SMPTE240M;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return SWS_CS_BT2020;
    default:
        return lines >= kHdLines ? SWS_CS_ITU709 : SWS_CS_ITU601;
    }
}

} // namespace

Orientation orientationOf(const AVStream &stream)
{
    const int32_t *matrix = ffmpeg::displayMatrix(stream);
    if (matrix == nullptr)
        return {};
    // A stored point (x, y) is shown at (a x + c y, b x + d y).
    const int64_t a = matrix[0], b = matrix[1], c = matrix[3], d = matrix[4];
    if (std::abs(b) + std::abs(c) > std::abs(a) + std::abs(d))
        return {.isTransposed = true, .isMirroredAcross = c < 0, .isMirroredDown = b < 0};
    return {.isTransposed = false, .isMirroredAcross = a < 0, .isMirroredDown = d < 0};
}

QImage upright(QImage stored, const Orientation &orientation)
{
    bool isMirroredAcross = orientation.isMirroredAcross;
    if (orientation.isTransposed) {
        // Transposed is turned by a quarter and mirrored: QImage keeps pixels and format in these steps alone.
        stored = stored.transformed(QTransform().rotate(90));
        isMirroredAcross = !isMirroredAcross;
    }
    if (isMirroredAcross || orientation.isMirroredDown)
        stored = stored.mirrored(isMirroredAcross, orientation.isMirroredDown);
    return stored;
}

void describeColours(SwsContext &scaler, const AVFrame &source, int lines)
{
    int *inverse = nullptr, *table = nullptr;
    int sourceRange = 0, targetRange = 0, brightness = 0, contrast = 0, saturation = 0;
    if (sws_getColorspaceDetails(&scaler, &inverse, &sourceRange, &table, &targetRange, &brightness, &contrast,
                                 &saturation)
        < 0)
        return;
    sws_setColorspaceDetails(&scaler, sws_getCoefficients(matrixOf(source, lines)), isFullRange(source) ? 1 : 0,
                             sws_getCoefficients(SWS_CS_ITU709), targetRange, brightness, contrast, saturation);
}

Result<QImage> toImage(const AVFrame &picture, const Orientation &orientation)
{
    QImage image(picture.width, picture.height, QImage::Format_RGB32);
    const ffmpeg::Scaler scaler(sws_getContext(
        picture.width, picture.height, static_cast<AVPixelFormat>(picture.format), picture.width, picture.height,
        AV_PIX_FMT_RGB32, SWS_BICUBIC | SWS_ACCURATE_RND | SWS_BITEXACT | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP,
        nullptr, nullptr, nullptr));
    if (image.isNull() || !scaler)
        return fail(ErrorKind::Media,
                    Sentence::tr("A picture of %1x%2 cannot be shown: it is too large, or memory is short. Close other programs and try again.").arg(picture.width).arg(picture.height));
    describeColours(*scaler, picture, picture.height);
    uint8_t *const rows[] = {image.bits()};
    const int strides[] = {static_cast<int>(image.bytesPerLine())};
    if (sws_scale(scaler.get(), picture.data, picture.linesize, 0, picture.height, rows, strides) != picture.height)
        return fail(ErrorKind::Media,
                    Sentence::tr("A picture of %1x%2 cannot be shown: it is too large, or memory is short. Close other programs and try again.").arg(picture.width).arg(picture.height));
    return upright(image, orientation);
}

} // namespace beatreel
