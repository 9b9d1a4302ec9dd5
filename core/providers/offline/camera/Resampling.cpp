// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Resampling.h"

#include "core/base/WideLoops.h"
#include "core/media/LargeImage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

int evenFrom(int count)
{
    return count + count % 2;
}

/// Which pixels of a line of `from`, and how much of each, make each pixel of one of `to`.
struct Taps
{
    Taps(int from, int to, double width) : count(evenFrom(static_cast<int>(std::ceil(4 * width)) + 1))
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

    int count; ///< of each pixel, even: the last may have no weight
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

/// One pixel of the result from its taps, of which the first is `place`: colours from 0 to 255, none brighter than its
/// opacity.
[[gnu::always_inline]] inline uint32_t pixelOf(const int16_t *line, const int *place, const int16_t *weight, int count)
{
    constexpr int kShift = kBits + kFraction;
#ifdef __SSE2__
    __m128i sums = _mm_set1_epi32(1 << (kShift - 1));
    for (int tap = 0; tap < count; tap += 2) {
        int weights;
        std::memcpy(&weights, weight + tap, sizeof(weights));
        const auto at = [&](int number) { return _mm_loadl_epi64(reinterpret_cast<const __m128i *>(line + ptrdiff_t(place[number]) * kColours)); };
        sums = _mm_add_epi32(sums, _mm_madd_epi16(_mm_unpacklo_epi16(at(tap), at(tap + 1)), _mm_set1_epi32(weights)));
    }
    const __m128i none = _mm_setzero_si128();
    const __m128i colours = _mm_max_epi16(_mm_packs_epi32(_mm_srai_epi32(sums, kShift), none), none);
    const __m128i opacity = _mm_min_epi16(_mm_shufflelo_epi16(colours, 0xff), _mm_set1_epi16(255));
    return static_cast<uint32_t>(_mm_cvtsi128_si32(_mm_packus_epi16(_mm_min_epi16(colours, opacity), none)));
#else
    constexpr int kOpacity = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 3 : 0;
    std::array<int, kColours> sums;
    sums.fill(1 << (kShift - 1));
    for (int tap = 0; tap < count; ++tap) {
        for (int colour = 0; colour < kColours; ++colour)
            sums[colour] += line[ptrdiff_t(place[tap]) * kColours + colour] * weight[tap];
    }
    const int most = std::clamp(sums[kOpacity] >> kShift, 0, 255);
    std::array<uchar, kColours> colours;
    for (int colour = 0; colour < kColours; ++colour)
        colours[colour] = static_cast<uchar>(std::clamp(sums[colour] >> kShift, 0, most));
    return std::bit_cast<uint32_t>(colours);
#endif
}

/// One line of the result.
void across(const int16_t *line, const Taps &taps, uchar *to, int width)
{
    const int *place = taps.places.data();
    const int16_t *weight = taps.weights.data();
    for (int x = 0; x < width; ++x, place += taps.count, weight += taps.count) {
        const uint32_t pixel = pixelOf(line, place, weight, taps.count);
        std::memcpy(to + ptrdiff_t(x) * kColours, &pixel, kColours);
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
    QImage result = largeImage(size, source.format());
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
