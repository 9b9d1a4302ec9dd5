// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/RgbToYuv.h"

#include "core/base/WideLoops.h"

#include <vector>

namespace beatreel {

namespace {

// ITU-R BT.709: Y = 0.2126 R + 0.7152 G + 0.0722 B, scaled by 219/255; Cb = (B - Y) / 1.8556 and
// Cr = (R - Y) / 1.5748, scaled by 224/255. Fixed point with 15 bits; each row of chroma weights sums to 0.
// Colours and weights are 16 bits wide, because every processor multiplies eight such pairs at once.
constexpr int kBits = 15;
constexpr int16_t kYr = 5983, kYg = 20127, kYb = 2032;
constexpr int16_t kUr = -3298, kUg = -11094, kUb = 14392;
constexpr int16_t kVr = 14392, kVg = -13072, kVb = -1320;

/// The three colours of one or more rows, a plane each.
struct ColourRow
{
    int16_t *red = nullptr;
    int16_t *green = nullptr;
    int16_t *blue = nullptr;
};

[[gnu::always_inline]] inline void unpack(const uint32_t *__restrict pixels, int16_t *__restrict red,
                                          int16_t *__restrict green, int16_t *__restrict blue, int width)
{
    for (int x = 0; x < width; ++x) {
        red[x] = static_cast<int16_t>(pixels[x] >> 16 & 0xff);
        green[x] = static_cast<int16_t>(pixels[x] >> 8 & 0xff);
        blue[x] = static_cast<int16_t>(pixels[x] & 0xff);
    }
}

[[gnu::always_inline]] inline void convertLuma(const int16_t *__restrict red, const int16_t *__restrict green,
                                               const int16_t *__restrict blue, uint8_t *__restrict luma, int width)
{
    constexpr int kOffset = (16 << kBits) + (1 << (kBits - 1));
    for (int x = 0; x < width; ++x)
        luma[x] = static_cast<uint8_t>((kYr * red[x] + kYg * green[x] + kYb * blue[x] + kOffset) >> kBits);
}

/// Adds the row below: colours from 0 to 510.
[[gnu::always_inline]] inline void addRow(int16_t *__restrict sums, const int16_t *__restrict lower, int width)
{
    for (int x = 0; x < width; ++x)
        sums[x] = static_cast<int16_t>(sums[x] + lower[x]);
}

/// The weights 1, 2, 1 around each even column; `sums` can be read one to the left of its first column.
[[gnu::always_inline]] inline void halveRow(const int16_t *__restrict sums, int16_t *__restrict halved, int halfWidth)
{
    for (int x = 0; x < halfWidth; ++x)
        halved[x] = static_cast<int16_t>(sums[2 * x - 1] + 2 * sums[2 * x] + sums[2 * x + 1]);
}

/// One plane of chroma. Colours are sums of eight (0 to 2040).
[[gnu::always_inline]] inline void convertChroma(const int16_t *__restrict red, const int16_t *__restrict green,
                                                 const int16_t *__restrict blue, uint8_t *__restrict chroma,
                                                 int16_t ofRed, int16_t ofGreen, int16_t ofBlue, int halfWidth)
{
    constexpr int kShift = kBits + 3;
    constexpr int kOffset = (128 << kShift) + (1 << (kShift - 1));
    for (int x = 0; x < halfWidth; ++x)
        chroma[x] = static_cast<uint8_t>((ofRed * red[x] + ofGreen * green[x] + ofBlue * blue[x] + kOffset) >> kShift);
}

/// Two rows of pixels to two of luma and one of each chroma. The rows of colours are room to work in; each has one
/// column before its first.
BEATREEL_WIDE void convertRows(const uint32_t *first, const uint32_t *second, const ColourRow &upper,
                               const ColourRow &lower, const ColourRow &half, const YuvPlanes &to, int width)
{
    unpack(first, upper.red, upper.green, upper.blue, width);
    unpack(second, lower.red, lower.green, lower.blue, width);
    convertLuma(upper.red, upper.green, upper.blue, to.y, width);
    convertLuma(lower.red, lower.green, lower.blue, to.y + to.yStride, width);
    for (const auto colour : {&ColourRow::red, &ColourRow::green, &ColourRow::blue}) {
        addRow(upper.*colour, lower.*colour, width);
        (upper.*colour)[-1] = (upper.*colour)[0];
        halveRow(upper.*colour, half.*colour, width / 2);
    }
    convertChroma(half.red, half.green, half.blue, to.u, kUr, kUg, kUb, width / 2);
    convertChroma(half.red, half.green, half.blue, to.v, kVr, kVg, kVb, width / 2);
}

} // namespace

void rgbToYuv(const QImage &picture, const YuvPlanes &planes)
{
    Q_ASSERT(picture.format() == QImage::Format_RGB32 || picture.format() == QImage::Format_ARGB32_Premultiplied);
    const int width = picture.width();
    const auto columns = static_cast<size_t>(width) + 1;
    std::vector<int16_t> space(9 * columns);
    const auto row = [&](size_t first) {
        int16_t *start = space.data() + first * columns + 1;
        return ColourRow{start, start + columns, start + 2 * columns};
    };
    const ColourRow upper = row(0), lower = row(3), half = row(6);
    const auto line = [&](int y) { return reinterpret_cast<const uint32_t *>(picture.constScanLine(y)); };
    YuvPlanes to = planes;
    for (int y = 0; y + 1 < picture.height(); y += 2) {
        convertRows(line(y), line(y + 1), upper, lower, half, to, width);
        to.y += 2 * to.yStride;
        to.u += to.uvStride;
        to.v += to.uvStride;
    }
}

} // namespace beatreel
