// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Sampling.h"

#include "core/base/WideLoops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

namespace beatreel::camera {

namespace {

constexpr int kWhole = 256; ///< parts of a pixel, and of a weight
constexpr int kColours = 4;
constexpr int kOpacity = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 3 : 0;

using Bytes = uint8_t __attribute__((vector_size(16)));
using Pixels = uint32_t __attribute__((vector_size(16)));
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

/// For each part of a pixel: that part for all colours of one.
const std::array<int64_t, kWhole> kParts = [] {
    std::array<int64_t, kWhole> parts;
    for (size_t part = 0; part < parts.size(); ++part)
        parts[part] = static_cast<int64_t>(part) * 0x0001000100010001;
    return parts;
}();

[[gnu::always_inline]] inline Pair widened(int64_t pixels)
{
    return reinterpret_cast<Pair>(__builtin_shufflevector(reinterpret_cast<Bytes>(Halves{pixels, 0}), Bytes{}, 0, 16, 1, 17, 2, 18, 3, 19,
                                                          4, 20, 5, 21, 6, 22, 7, 23));
}

/// Two pixels.
[[gnu::always_inline]] inline int64_t halfAt(const uchar *pixels)
{
    int64_t two;
    std::memcpy(&two, pixels, sizeof(two));
    return two;
}

[[gnu::always_inline]] inline Pair pairAt(const uchar *pixels)
{
    return widened(halfAt(pixels));
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

/// Of each two colours the mean, where `ofSecond` of 256 are the second's. It fits in 16 bits, whatever the steps to it.
[[gnu::always_inline]] inline Pair mean(Pair first, Pair second, Pair ofSecond)
{
    return ((first << 8) + (second - first) * ofSecond + uint16_t(kWhole / 2)) >> 8;
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

BEATREEL_WIDE void places(const Line &line, float right, float bottom, Columns columns, int *__restrict xs, int *__restrict ys)
{
    for (int i = columns.first; i < columns.end; ++i) {
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

/// Two pixels at a time, which takes half as long as one by one.
BEATREEL_WIDE void sampleLevel(const uchar *line, const int *__restrict xs, int count, uchar *__restrict to)
{
    const auto at = [&](int i) { return line + qsizetype(static_cast<unsigned>(xs[i]) / kWhole) * kColours; };
    const auto part = [&](int i) { return static_cast<unsigned>(xs[i]) % kWhole; };
    int i = 0;
    for (; i + 1 < count; i += 2) {
        const Halves read{halfAt(at(i)), halfAt(at(i + 1))};
        const auto sides = __builtin_shufflevector(reinterpret_cast<Pixels>(read), Pixels{}, 0, 2, 1, 3);
        const auto halves = reinterpret_cast<Halves>(sides);
        const auto parts = reinterpret_cast<Pair>(Halves{kParts[part(i)], kParts[part(i + 1)]});
        const Bytes bytes = packed(mean(widened(halves[0]), widened(halves[1]), parts));
        std::memcpy(to + i * kColours, &bytes, 2 * kColours);
    }
    if (i < count)
        writeMean(pairAt(at(i)), xs[i] % kWhole, to + i * kColours);
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

/// Samples a picture line by line. Columns are the target's; its places are counted from the first that it can have.
class Sampler
{
public:
    Sampler(const LaidPicture &laid, const QRect &target)
        : m_picture(laid.picture), m_lines(laid.lines), m_back(laid.view.inverted()), m_target(target), m_columns{0, target.width()},
          m_weight(static_cast<int>(std::lround(laid.opacity * kWhole))), m_isLevel(m_back.type() <= QTransform::TxScale)
    {
        Q_ASSERT(m_picture.width() >= 2 && m_picture.height() >= 2 && (isTransparent() || m_lines == nullptr));
        Q_ASSERT(m_weight == kWhole || !isTransparent());
        if (isTransparent()) {
            m_target &= laid.view.mapRect(QRectF(m_picture.rect())).toAlignedRect();
            m_columns = {m_target.left(), m_target.left() + m_target.width()};
        }
        if (m_target.isEmpty())
            return;
        m_xs.resize(static_cast<size_t>(m_columns.count()));
        m_ys.resize(m_xs.size());
        if (!m_isLevel)
            return;
        places(lineAt(m_target.top()), right(), bottom(), {0, m_columns.count()}, m_xs.data(), m_ys.data());
        m_line.resize(static_cast<size_t>(m_picture.width()) * kColours);
    }

    [[nodiscard]] bool isTransparent() const { return m_picture.hasAlphaChannel(); }
    /// Of 256.
    [[nodiscard]] int weight() const { return m_weight; }

    /// Takes a line of the target; gives what can be seen in it, and what hides all that is behind.
    LineParts begin(int y)
    {
        m_y = y;
        if (y < m_target.top() || y > m_target.bottom())
            return {};
        if (m_isLevel) {
            int unused = 0;
            places(lineAt(y), right(), bottom(), {0, 1}, &unused, &m_height);
        }
        if (!isTransparent())
            return {m_columns, m_weight == kWhole ? m_columns : Columns{}};
        if (!m_isLevel || m_lines == nullptr)
            return {m_columns, {}};
        const LineParts &upper = (*m_lines)[static_cast<size_t>(m_height / kWhole)];
        const LineParts &lower = (*m_lines)[static_cast<size_t>(m_height / kWhole) + 1];
        const Columns seen = united(upper.seen, lower.seen), solid = common(upper.solid, lower.solid);
        // A pixel of the target is of one of the picture and its right neighbour.
        return {seen.isEmpty() ? Columns{} : Columns{columnAt(seen.first - 1), columnAt(seen.end)},
                solid.isEmpty() ? Columns{} : Columns{columnAt(solid.first), columnAt(solid.end - 1)}};
    }

    /// The pixels of these columns of the line.
    void read(Columns columns, uchar *to)
    {
        const Columns own{columns.first - m_columns.first, columns.end - m_columns.first};
        const int *xs = m_xs.data() + own.first;
        if (m_isLevel) {
            mixLines(*xs / kWhole, m_xs[static_cast<size_t>(own.end) - 1] / kWhole + 2);
            sampleLevel(m_line.data(), xs, own.count(), to);
            return;
        }
        places(lineAt(m_y), right(), bottom(), own, m_xs.data(), m_ys.data());
        sample(m_picture.constBits(), m_picture.bytesPerLine(), xs, m_ys.data() + own.first, own.count(), to);
    }

private:
    /// The two lines between which all of the target's lies, from one pixel to before another.
    void mixLines(int first, int end)
    {
        const qsizetype start = qsizetype(first) * kColours;
        const uchar *upper = m_picture.constScanLine(m_height / kWhole) + start;
        mixBytes(upper, upper + m_picture.bytesPerLine(), m_height % kWhole, m_line.data() + start, (end - first) * kColours);
    }

    /// The first column that shows a pixel of the picture, or one to the right of it.
    [[nodiscard]] int columnAt(int pixel) const
    {
        return m_columns.first + static_cast<int>(std::ranges::lower_bound(m_xs, pixel * kWhole) - m_xs.begin());
    }

    /// The last places that have a right and a lower neighbour.
    [[nodiscard]] float right() const { return static_cast<float>((m_picture.width() - 1) * kWhole - 1); }
    [[nodiscard]] float bottom() const { return static_cast<float>((m_picture.height() - 1) * kWhole - 1); }

    /// Pixels are where their middles are.
    [[nodiscard]] Line lineAt(int y) const
    {
        const double middleX = m_columns.first + 0.5;
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
    const std::vector<LineParts> *m_lines;
    QTransform m_back;
    QRect m_target; ///< where it can be seen
    Columns m_columns;
    int m_weight;
    bool m_isLevel; ///< a line of the target is one of the picture
    int m_y = 0, m_height = 0;
    std::vector<int> m_xs, m_ys;
    std::vector<uchar> m_line;
};

/// What is left of `open` beside what hides it; all of it where that lies in the middle.
Columns openBeside(Columns open, Columns solid)
{
    if (solid.isEmpty())
        return open;
    if (solid.first <= open.first)
        open.first = std::clamp(solid.end, open.first, open.end);
    else if (solid.end >= open.end)
        open.end = std::clamp(solid.first, open.first, open.end);
    return open;
}

/// One line of the target.
class LineOfTarget
{
public:
    explicit LineOfTarget(int width) : m_read(static_cast<size_t>(width) * kColours) {}

    void lay(Sampler &sampler, Columns shown, Columns solid, uchar *line)
    {
        solid = common(solid, shown);
        if (solid.isEmpty()) {
            layThrough(sampler, shown, line);
            return;
        }
        layThrough(sampler, {shown.first, solid.first}, line);
        sampler.read(solid, line + qsizetype(solid.first) * kColours);
        layThrough(sampler, {solid.end, shown.end}, line);
    }

private:
    /// Where what is behind may be seen too.
    void layThrough(Sampler &sampler, Columns columns, uchar *line)
    {
        if (columns.isEmpty())
            return;
        uchar *to = line + qsizetype(columns.first) * kColours;
        sampler.read(columns, m_read.data());
        if (sampler.isTransparent())
            compose(m_read.data(), to, columns.count());
        else
            mixBytes(to, m_read.data(), sampler.weight(), to, columns.count() * kColours);
    }

    std::vector<uchar> m_read;
};

} // namespace

void layOver(const std::vector<LaidPicture> &pictures, QImage &target)
{
    std::vector<Sampler> samplers;
    samplers.reserve(pictures.size());
    for (const LaidPicture &laid : pictures)
        samplers.emplace_back(laid, target.rect());
    LineOfTarget line(target.width());
    std::vector<LineParts> parts(pictures.size());
    for (int y = 0; y < target.height(); ++y) {
        // From the front to the back: what others hide is not painted.
        Columns open{0, target.width()};
        for (size_t i = samplers.size(); i-- > 0;) {
            parts[i] = samplers[i].begin(y);
            parts[i].seen = common(parts[i].seen, open);
            open = openBeside(open, parts[i].solid);
        }
        for (size_t i = 0; i < samplers.size(); ++i) {
            if (!parts[i].seen.isEmpty())
                line.lay(samplers[i], parts[i].seen, parts[i].solid, target.scanLine(y));
        }
    }
}

} // namespace beatreel::camera
