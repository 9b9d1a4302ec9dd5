// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Sampling.h"

#include "core/base/WideLoops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <iterator>
#include <vector>

namespace beatreel::camera {

namespace {

constexpr int kWhole = 256; ///< parts of a pixel, and of a weight
constexpr int kColours = 4;
constexpr int kOpacity = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 3 : 0;

using Bytes = uint8_t __attribute__((vector_size(16)));
using Halves = int64_t __attribute__((vector_size(16)));
/// The colours of one pixel, or of two neighbouring ones, worked on at once.
using Pair = uint16_t __attribute__((vector_size(16)));

/// For each part of a pixel: the weights of the left and of the right one.
const std::array<Pair, kWhole> kWeights = [] {
    std::array<Pair, kWhole> weights;
    for (size_t part = 0; part < weights.size(); ++part) {
        for (int i = 0; i < 2 * kColours; ++i)
            weights[part][i] = static_cast<uint16_t>(i < kColours ? kWhole - part : part);
    }
    return weights;
}();

[[gnu::always_inline]] inline Pair widened(int64_t pixels)
{
    return reinterpret_cast<Pair>(__builtin_shufflevector(reinterpret_cast<Bytes>(Halves{pixels, 0}), Bytes{}, 0, 16, 1, 17, 2, 18, 3, 19,
                                                          4, 20, 5, 21, 6, 22, 7, 23));
}

[[gnu::always_inline]] inline Pair pairAt(const uchar *pixels)
{
    int64_t two;
    std::memcpy(&two, pixels, sizeof(two));
    return widened(two);
}

[[gnu::always_inline]] inline Pair pixelAt(const uchar *pixel)
{
    uint32_t one;
    std::memcpy(&one, pixel, sizeof(one));
    return widened(one);
}

[[gnu::always_inline]] inline Bytes packed(Pair values)
{
    const auto bytes = reinterpret_cast<Bytes>(values);
    return __builtin_shufflevector(bytes, bytes, 0, 2, 4, 6, 8, 10, 12, 14, 0, 2, 4, 6, 8, 10, 12, 14);
}

/// The mean of the two pixels of `pair`, weighted by `part`.
[[gnu::always_inline]] inline void writeMean(Pair pair, int part, uchar *to)
{
    const Pair weighted = pair * kWeights[static_cast<size_t>(part)];
    const auto halves = reinterpret_cast<Halves>(weighted);
    const Pair mean = (weighted + reinterpret_cast<Pair>(__builtin_shufflevector(halves, halves, 1, 0)) + uint16_t(kWhole / 2)) >> 8;
    const Bytes bytes = packed(mean);
    std::memcpy(to, &bytes, kColours);
}

/// Where the pixels of a line of the target lie in the picture, in 1/256 of its pixels: numerators and their common
/// denominator, each growing from pixel to pixel.
struct Line
{
    float x, xStep;
    float y, yStep;
    float depth, depthStep;
};

BEATREEL_WIDE void places(const Line &line, float right, float bottom, int *__restrict xs, int *__restrict ys, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto step = static_cast<float>(i);
        const float depth = line.depth + step * line.depthStep;
        xs[i] = static_cast<int>(std::min(std::max((line.x + step * line.xStep) / depth, 0.0F), right));
        ys[i] = static_cast<int>(std::min(std::max((line.y + step * line.yStep) / depth, 0.0F), bottom));
    }
}

BEATREEL_WIDE void sample(const uchar *picture, qsizetype stride, const int *__restrict xs, const int *__restrict ys, int count,
                          uchar *__restrict to)
{
    for (int i = 0; i < count; ++i) {
        const uchar *at = picture + (ys[i] / kWhole) * stride + qsizetype(xs[i] / kWhole) * kColours;
        const Pair upper = pairAt(at), lower = pairAt(at + stride);
        const Pair both = upper * uint16_t(kWhole) + (lower - upper) * static_cast<uint16_t>(ys[i] % kWhole);
        writeMean((both + uint16_t(kWhole / 2)) >> 8, xs[i] % kWhole, to + i * kColours);
    }
}

/// `to` may be one of the two.
BEATREEL_WIDE void mixBytes(const uchar *first, const uchar *second, int ofSecond, uchar *to, int count)
{
    const auto part = static_cast<uint16_t>(ofSecond);
    const auto rest = static_cast<uint16_t>(kWhole - ofSecond);
    for (int i = 0; i < count; ++i)
        to[i] = static_cast<uchar>(static_cast<uint16_t>(first[i] * rest + second[i] * part + kWhole / 2) / kWhole);
}

BEATREEL_WIDE void sampleLevel(const uchar *line, const int *__restrict xs, int count, uchar *__restrict to)
{
    for (int i = 0; i < count; ++i)
        writeMean(pairAt(line + qsizetype(xs[i] / kWhole) * kColours), xs[i] % kWhole, to + i * kColours);
}

/// Premultiplied pixels over others.
BEATREEL_WIDE void compose(const uchar *__restrict over, uchar *__restrict under, int pixels)
{
    for (int i = 0; i < pixels; ++i, over += kColours, under += kColours) {
        if (over[kOpacity] == 0)
            continue;
        // Of 256, so that nothing is left under what is opaque.
        const auto left = static_cast<uint16_t>(kWhole - over[kOpacity] - (over[kOpacity] >> 7));
        const Bytes result = packed(pixelAt(over) + ((pixelAt(under) * left + uint16_t(kWhole / 2)) >> 8));
        std::memcpy(under, &result, kColours);
    }
}

struct Columns
{
    int first = 0;
    int count = 0;
};

/// Samples a picture line by line; `fromTarget` does not mirror.
class Sampler
{
public:
    Sampler(const QImage &picture, const QTransform &fromTarget, const QRect &part)
        : m_picture(picture), m_back(fromTarget), m_part(part), m_xs(static_cast<size_t>(part.width())), m_ys(m_xs.size()),
          m_isLevel(fromTarget.type() <= QTransform::TxScale)
    {
        if (m_isLevel) {
            m_line.resize(static_cast<size_t>(picture.width()) * kColours);
            findPlaces(part.top());
        }
    }

    /// The pixels of a line of the target: those in which anything can be seen.
    Columns read(int y, uchar *to)
    {
        if (m_isLevel)
            return readLevel(y, to);
        findPlaces(y);
        sample(m_picture.constBits(), m_picture.bytesPerLine(), m_xs.data(), m_ys.data(), m_part.width(), to);
        return {0, m_part.width()};
    }

private:
    /// All of it lies between two lines of the picture, which are mixed once.
    Columns readLevel(int y, uchar *to)
    {
        int first = 0, height = 0;
        places(lineAt(y), right(), bottom(), &first, &height, 1);
        const int least = m_xs.front() / kWhole, most = m_xs.back() / kWhole;
        const qsizetype start = qsizetype(least) * kColours;
        const int bytes = (most - least + 2) * kColours;
        const uchar *upper = m_picture.constScanLine(height / kWhole) + start;
        mixBytes(upper, upper + m_picture.bytesPerLine(), height % kWhole, m_line.data() + start, bytes);
        const Columns seen = m_picture.hasAlphaChannel() ? seenColumns(start, bytes) : Columns{0, m_part.width()};
        sampleLevel(m_line.data(), m_xs.data() + seen.first, seen.count, to + qsizetype(seen.first) * kColours);
        return seen;
    }

    /// Of the target, where the mixed line is not transparent from end to end.
    [[nodiscard]] Columns seenColumns(qsizetype start, int bytes) const
    {
        const auto isSeen = [](uchar byte) { return byte != 0; };
        const auto begin = m_line.begin() + start, end = begin + bytes;
        const auto first = std::find_if(begin, end, isSeen);
        const auto last = std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(first), isSeen).base();
        const auto placeOf = [this](auto at) { return static_cast<int>((at - m_line.begin()) / kColours) * kWhole; };
        const auto from = std::ranges::lower_bound(m_xs, placeOf(first) - kWhole);
        const auto to = std::lower_bound(from, m_xs.end(), placeOf(last) + kWhole);
        return {static_cast<int>(from - m_xs.begin()), static_cast<int>(to - from)};
    }

    /// The last places that have a right and a lower neighbour.
    [[nodiscard]] float right() const { return static_cast<float>((m_picture.width() - 1) * kWhole - 1); }
    [[nodiscard]] float bottom() const { return static_cast<float>((m_picture.height() - 1) * kWhole - 1); }

    void findPlaces(int y) { places(lineAt(y), right(), bottom(), m_xs.data(), m_ys.data(), m_part.width()); }

    /// Pixels are where their middles are.
    [[nodiscard]] Line lineAt(int y) const
    {
        const double middleX = m_part.left() + 0.5;
        const double middleY = y + 0.5;
        const double depth = m_back.m13() * middleX + m_back.m23() * middleY + m_back.m33();
        // Rounding half up, and half a pixel to the first one's middle.
        constexpr double kShift = 0.5 - kWhole * 0.5;
        const double x = kWhole * (m_back.m11() * middleX + m_back.m21() * middleY + m_back.m31()) + kShift * depth;
        const double down = kWhole * (m_back.m12() * middleX + m_back.m22() * middleY + m_back.m32()) + kShift * depth;
        return {.x = static_cast<float>(x),
                .xStep = static_cast<float>(kWhole * m_back.m11() + kShift * m_back.m13()),
                .y = static_cast<float>(down),
                .yStep = static_cast<float>(kWhole * m_back.m12() + kShift * m_back.m13()),
                .depth = static_cast<float>(depth),
                .depthStep = static_cast<float>(m_back.m13())};
    }

    const QImage &m_picture;
    QTransform m_back;
    QRect m_part;
    std::vector<int> m_xs, m_ys;
    bool m_isLevel; ///< a line of the target is one of the picture
    std::vector<uchar> m_line;
};

} // namespace

void layOver(const QImage &picture, const QTransform &view, double opacity, QImage &target)
{
    const bool isTransparent = picture.hasAlphaChannel();
    const int weight = static_cast<int>(std::lround(opacity * kWhole));
    Q_ASSERT(picture.width() >= 2 && picture.height() >= 2 && (weight == kWhole || !isTransparent));
    const QRect part = isTransparent ? view.mapRect(QRectF(picture.rect())).toAlignedRect() & target.rect() : target.rect();
    if (part.isEmpty())
        return;
    Sampler sampler(picture, view.inverted(), part);
    std::vector<uchar> line(static_cast<size_t>(part.width()) * kColours);
    for (int y = part.top(); y <= part.bottom(); ++y) {
        uchar *to = target.scanLine(y) + qsizetype(part.left()) * kColours;
        if (!isTransparent && weight == kWhole) {
            sampler.read(y, to);
            continue;
        }
        const auto [first, count] = sampler.read(y, line.data());
        if (isTransparent)
            compose(line.data() + qsizetype(first) * kColours, to + qsizetype(first) * kColours, count);
        else
            mixBytes(to, line.data(), weight, to, static_cast<int>(line.size()));
    }
}

} // namespace beatreel::camera
