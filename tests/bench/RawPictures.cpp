// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/RawPictures.h"

#include "core/media/RgbToYuv.h"

namespace beatreel::bench {

bool appendRaw(PictureSource &source, const VideoFormat &format, QFile &file)
{
    const int width = format.size.width();
    const int pixels = width * format.size.height();
    QByteArray bytes(pixels * 3 / 2, Qt::Uninitialized);
    auto *luma = reinterpret_cast<uint8_t *>(bytes.data());
    const YuvPlanes planes{luma, luma + pixels, luma + pixels * 5 / 4, width, width / 2};
    for (int number = 0; number < format.picturesPerChunk(); ++number) {
        const Result<PicturePtr> picture = source.picture(number);
        if (!picture)
            return false;
        rgbToYuv((*picture)->image(), planes);
        if (file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace beatreel::bench
