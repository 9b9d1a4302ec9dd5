// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PictureColours.h"

#include "core/media/Colour.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <vector>

namespace beatreel {

namespace {

/// The longest side of the copy that is looked at, in pixels.
constexpr int kSampledSide = 144;
/// A pixel on an edge differs by so much from its neighbours on both sides, and they by twice as much. It
/// counts less than others.
constexpr double kEdge = 0.03;
constexpr double kEdgeShare = 0.15;
/// The side of a cell of OKLab; what falls into one looks the same.
constexpr double kCell = 0.02;
constexpr int kClusters = 14;
constexpr int kRounds = 8;
/// Colours nearer than this are one.
constexpr double kAlike = 0.09;
/// From here on, being still farther from the others makes a colour no more important.
constexpr double kUnlike = 0.3;
/// How much more a pixel of chroma 0.1 counts than a grey one.
constexpr double kVividness = 4;
/// The least part of the picture that a colour has to cover.
constexpr double kLeastShare = 0.002;

/// Pixels that look the same, or a group of such.
struct Spot
{
    Oklab colour;
    double area = 0;   ///< pixels
    double weight = 0; ///< pixels by how much they catch the eye
};

double vividnessOf(const Oklab &colour)
{
    return 1 + kVividness * colour.chroma() / 0.1;
}

/// Pixels of a picture, in OKLab.
class Field
{
public:
    explicit Field(const QImage &picture) : m_size(picture.size())
    {
        m_pixels.reserve(size_t(m_size.width()) * size_t(m_size.height()));
        for (int y = 0; y < m_size.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            for (int x = 0; x < m_size.width(); ++x)
                m_pixels.push_back({toOklab(QColor(line[x])), qAlpha(line[x]) / 255.0, 0});
        }
    }

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const Spot &at(int x, int y) const
    {
        return m_pixels[size_t(y) * size_t(m_size.width()) + size_t(x)];
    }
    /// Whether a pixel is a mixture of its neighbours, which are of two colours.
    [[nodiscard]] bool isEdge(int x, int y) const { return isBetween(x, y, 1, 0) || isBetween(x, y, 0, 1); }

private:
    [[nodiscard]] bool isBetween(int x, int y, int dx, int dy) const
    {
        if (x < dx || y < dy || x + dx >= m_size.width() || y + dy >= m_size.height())
            return false;
        const Oklab &before = at(x - dx, y - dy).colour;
        const Oklab &after = at(x + dx, y + dy).colour;
        const double across = distance(before, after);
        const auto [near, far] =
            std::minmax({distance(before, at(x, y).colour), distance(at(x, y).colour, after)});
        return across > 2 * kEdge && near > kEdge && far < across;
    }

    QSize m_size;
    std::vector<Spot> m_pixels;
};

Field fieldOf(const QImage &picture)
{
    // Skipping pixels first keeps the time the same for pictures of any size.
    constexpr int kCoarse = 4 * kSampledSide;
    const bool isLarge = std::max(picture.width(), picture.height()) > kCoarse;
    QImage small =
        isLarge ? picture.scaled(kCoarse, kCoarse, Qt::KeepAspectRatio, Qt::FastTransformation) : picture;
    // A scaled picture keeps its format: one of few colours would stay one, with others.
    small.convertTo(QImage::Format_ARGB32);
    if (std::max(small.width(), small.height()) > kSampledSide)
        small = small.scaled(kSampledSide, kSampledSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return Field(small.convertToFormat(QImage::Format_ARGB32));
}

/// The mean colour of some spots, each counted by its factor times its weight.
class Mean
{
public:
    void add(const Spot &spot, double factor = 1)
    {
        const double weight = factor * spot.weight;
        m_weight += weight;
        m_sum.lightness += weight * spot.colour.lightness;
        m_sum.a += weight * spot.colour.a;
        m_sum.b += weight * spot.colour.b;
    }
    [[nodiscard]] bool isEmpty() const { return m_weight <= 0; }
    [[nodiscard]] Oklab colour() const
    {
        return {m_sum.lightness / m_weight, m_sum.a / m_weight, m_sum.b / m_weight};
    }

private:
    Oklab m_sum;
    double m_weight = 0;
};

std::vector<Spot> spotsOf(const Field &field)
{
    struct Cell
    {
        Mean mean;
        double area = 0;
    };
    std::map<std::tuple<int, int, int>, Cell> cells;
    const auto step = [](double value) { return static_cast<int>(std::floor(value / kCell)); };
    for (int y = 0; y < field.size().height(); ++y) {
        for (int x = 0; x < field.size().width(); ++x) {
            const auto &[colour, opacity, weight] = field.at(x, y);
            if (opacity < 0.5)
                continue;
            const double area = field.isEdge(x, y) ? opacity * kEdgeShare : opacity;
            Cell &cell = cells[{step(colour.lightness), step(colour.a), step(colour.b)}];
            cell.mean.add({colour, area, area});
            cell.area += area;
        }
    }
    std::vector<Spot> spots;
    for (const auto &[place, cell] : cells) {
        const Oklab colour = cell.mean.colour();
        spots.push_back({colour, cell.area, cell.area * vividnessOf(colour)});
    }
    return spots;
}

size_t nearest(const std::vector<Oklab> &centres, const Oklab &colour)
{
    const auto away = [&colour](const Oklab &centre) { return distance(centre, colour); };
    return static_cast<size_t>(std::ranges::min_element(centres, {}, away) - centres.begin());
}

/// The heaviest spot, then again and again the one that is heaviest and farthest from those before.
std::vector<Oklab> seeds(const std::vector<Spot> &spots)
{
    std::vector<double> away(spots.size(), 1);
    std::vector<Oklab> centres;
    while (centres.size() < std::min<size_t>(kClusters, spots.size())) {
        size_t best = 0;
        for (size_t i = 1; i < spots.size(); ++i) {
            if (spots[i].weight * away[i] > spots[best].weight * away[best])
                best = i;
        }
        centres.push_back(spots[best].colour);
        for (size_t i = 0; i < spots.size(); ++i) {
            const double far = distance(spots[i].colour, centres.back());
            away[i] = std::min(away[i], far * far);
        }
    }
    return centres;
}

/// The colour that a group of spots has most of: the densest place near its heaviest spot.
Oklab densestColour(const std::vector<Spot> &group)
{
    Oklab colour = std::ranges::max_element(group, {}, &Spot::weight)->colour;
    for (int round = 0; round < 3; ++round) {
        Mean mean;
        for (const Spot &spot : group) {
            const double far = distance(spot.colour, colour) / (2 * kCell);
            mean.add(spot, std::exp(-far * far));
        }
        colour = mean.colour();
    }
    return colour;
}

/// Groups of spots by k-means (Lloyd's), with the densest colour of each.
std::vector<Spot> clusters(const std::vector<Spot> &spots)
{
    std::vector<Oklab> centres = seeds(spots);
    std::vector<std::vector<Spot>> groups;
    for (int round = 0; round < kRounds; ++round) {
        groups.assign(centres.size(), {});
        for (const Spot &spot : spots)
            groups[nearest(centres, spot.colour)].push_back(spot);
        for (size_t i = 0; i < centres.size(); ++i) {
            Mean mean;
            for (const Spot &spot : groups[i])
                mean.add(spot);
            if (!mean.isEmpty())
                centres[i] = mean.colour();
        }
    }
    std::vector<Spot> found;
    for (const std::vector<Spot> &group : groups) {
        if (group.empty())
            continue;
        Spot whole{densestColour(group)};
        for (const Spot &spot : group) {
            whole.area += spot.area;
            whole.weight += spot.weight;
        }
        found.push_back(whole);
    }
    return found;
}

/// Lighter ones go into the heaviest that they look like.
std::vector<Spot> withoutLikes(std::vector<Spot> found)
{
    std::ranges::stable_sort(found, std::ranges::greater(), &Spot::weight);
    std::vector<Spot> apart;
    for (const Spot &spot : found) {
        const auto like = std::ranges::find_if(
            apart, [&](const Spot &other) { return distance(spot.colour, other.colour) < kAlike; });
        if (like == apart.end()) {
            apart.push_back(spot);
        } else {
            like->area += spot.area;
            like->weight += spot.weight;
        }
    }
    return apart;
}

} // namespace

QList<QColor> mainColours(const QImage &picture, int count)
{
    const std::vector<Spot> spots = spotsOf(fieldOf(picture));
    if (spots.empty())
        return {};
    double area = 0;
    for (const Spot &spot : spots)
        area += spot.area;
    std::vector<Spot> found = withoutLikes(clusters(spots));
    std::erase_if(found, [area](const Spot &spot) { return spot.area < kLeastShare * area; });

    QList<QColor> colours;
    std::vector<double> away(found.size(), kUnlike);
    while (colours.size() < std::min<qsizetype>(count, std::ssize(found))) {
        const auto importance = [&](size_t i) { return std::sqrt(found[i].weight) * away[i]; };
        size_t best = 0;
        for (size_t i = 1; i < found.size(); ++i) {
            if (importance(i) > importance(best))
                best = i;
        }
        colours.append(fromOklab(found[best].colour));
        for (size_t i = 0; i < found.size(); ++i)
            away[i] = std::min(away[i], distance(found[i].colour, found[best].colour));
    }
    return colours;
}

} // namespace beatreel
