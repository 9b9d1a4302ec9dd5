// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Resampling.h"

#include "core/base/WideLoops.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace beatreel::camera {

namespace {

constexpr int kBits = 13;    ///< of a weight: they sum to 2^13, and none leaves 16 bits
constexpr int kFraction = 5; ///< bits after the point between the two passes
constexpr int kColours = 4;

double hat(double x)
{
    x = std::abs(x);
    if (x < 1)
        return (1.5 * x - 2.5) * x * x + 1;
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}

/// Which pixels of a line of `from`, and how much of each, make each pixel of one of `to`.
struct Taps
{
    Taps(int from, int to, double width) : count(static_cast<int>(std::ceil(4 * width)) + 1)
    {
        std::vector<double> parts(static_cast<size_t>(count));
        for (int i = 0; i < to; ++i) {
            const double centre = (i + 0.5) * from / to - 0.5;
            const int first = static_cast<int>(std::ceil(centre - 2 * width));
            double sum = 0;
            for (int tap = 0; tap < count; ++tap)
                sum += parts[static_cast<size_t>(tap)] = hat((first + tap - centre) / width);
            int left = 1 << kBits;
            size_t heaviest = weights.size();
            for (int tap = 0; tap < count; ++tap) {
                const int weight =
                    static_cast<int>(std::lround(parts[static_cast<size_t>(tap)] / sum * (1 << kBits)));
                places.push_back(std::clamp(first + tap, 0, from - 1));
                weights.push_back(static_cast<int16_t>(weight));
                left -= weight;
                if (weight > weights[heaviest])
                    heaviest = weights.size() - 1;
            }
            weights[heaviest] = static_cast<int16_t>(weights[heaviest] + left);
        }
    }

    int count;
    std::vector<int> places;
    std::vector<int16_t> weights;
};

BEATREEL_WIDE void addLine(const uchar *__restrict line, int weight, int *__restrict sums, int length)
{
    const auto part = static_cast<int16_t>(weight);
    for (int i = 0; i < length; ++i)
        sums[i] += static_cast<int16_t>(line[i]) * part;
}

BEATREEL_WIDE void roundLine(const int *__restrict sums, int16_t *__restrict line, int length)
{
    constexpr int kShift = kBits - kFraction;
    for (int i = 0; i < length; ++i)
        line[i] = static_cast<int16_t>((sums[i] + (1 << (kShift - 1))) >> kShift);
}

/// The colours of a pixel, worked on at once.
using Levels16 = int16_t __attribute__((vector_size(kColours * sizeof(int16_t))));
using Levels32 = int32_t __attribute__((vector_size(kColours * sizeof(int32_t))));

/// One line of the result. A colour is never brighter than its opacity.
BEATREEL_WIDE void across(const int16_t *__restrict line, const Taps &taps, uchar *__restrict to, int width)
{
    constexpr int kShift = kBits + kFraction;
    constexpr int kOpacity = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 3 : 0;
    const int *place = taps.places.data();
    const int16_t *weight = taps.weights.data();
    for (int x = 0; x < width; ++x) {
        Levels32 sums = {1 << (kShift - 1), 1 << (kShift - 1), 1 << (kShift - 1), 1 << (kShift - 1)};
        for (int tap = 0; tap < taps.count; ++tap, ++place, ++weight) {
            Levels16 pixel;
            std::memcpy(&pixel, line + static_cast<ptrdiff_t>(*place) * kColours, sizeof(pixel));
            sums += __builtin_convertvector(pixel, Levels32) * int32_t(*weight);
        }
        sums >>= kShift;
        const int most = std::clamp(sums[kOpacity], 0, 255);
        for (int colour = 0; colour < kColours; ++colour)
            to[x * kColours + colour] = static_cast<uchar>(std::clamp(sums[colour], 0, most));
    }
}

} // namespace

QImage resampled(const QImage &source, QSize size, double width)
{
    Q_ASSERT(source.format() == QImage::Format_RGB32 ||
             source.format() == QImage::Format_ARGB32_Premultiplied);
    width = std::max(1.0, width);
    const Taps down(source.height(), size.height(), width);
    const Taps right(source.width(), size.width(), width);
    const int length = source.width() * kColours;
    std::vector<int> sums(static_cast<size_t>(length));
    std::vector<int16_t> line(static_cast<size_t>(length));
    QImage result(size, source.format());
    for (int y = 0; y < size.height(); ++y) {
        std::ranges::fill(sums, 0);
        for (int tap = 0; tap < down.count; ++tap) {
            const size_t at =
                static_cast<size_t>(y) * static_cast<size_t>(down.count) + static_cast<size_t>(tap);
            if (down.weights[at] != 0)
                addLine(source.constScanLine(down.places[at]), down.weights[at], sums.data(), length);
        }
        roundLine(sums.data(), line.data(), length);
        across(line.data(), right, result.scanLine(y), size.width());
    }
    return result;
}

} // namespace beatreel::camera
