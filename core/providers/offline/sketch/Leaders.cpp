// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Callouts.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace beatreel::sketch {

namespace {

/// How far towards the dot the elbow lies.
constexpr std::array kElbows = {0.45, 0.65, 0.85, 1.0};
constexpr double kFault = 1000; ///< more than any line hides
constexpr double kClear = 24;   ///< between a line and another's dot or disc, canvas units

Leader leader(QPointF disc, QPointF dot, double elbow)
{
    return {disc, {disc.x() + (dot.x() - disc.x()) * elbow, disc.y()}, dot};
}

std::array<QLineF, 2> partsOf(const Leader &l)
{
    return {QLineF(l.disc, l.elbow), QLineF(l.elbow, l.dot)};
}

double distance(const QLineF &line, QPointF point)
{
    const QPointF way = line.p2() - line.p1();
    const double square = QPointF::dotProduct(way, way);
    const double share = square <= 0 ? 0 : std::clamp(QPointF::dotProduct(point - line.p1(), way) / square, 0.0, 1.0);
    const QPointF off = point - (line.p1() + way * share);
    return std::hypot(off.x(), off.y());
}

double distance(const Leader &l, QPointF point)
{
    const auto parts = partsOf(l);
    return std::min(distance(parts[0], point), distance(parts[1], point));
}

bool cross(const Leader &a, const Leader &b)
{
    for (const QLineF &one : partsOf(a))
        for (const QLineF &other : partsOf(b))
            if (one.intersects(other, nullptr) == QLineF::BoundedIntersection)
                return true;
    return false;
}

/// How much of the product lies under the line, canvas units.
double hidden(const Leader &l, const QImage &form, const QRectF &box)
{
    constexpr double step = 4;
    double sum = 0;
    for (const QLineF &part : partsOf(l)) {
        for (double at = 0; at < part.length(); at += step) {
            const QPointF p = part.pointAt(at / part.length());
            const QPoint pixel(static_cast<int>((p.x() - box.left()) / box.width() * form.width()),
                               static_cast<int>((p.y() - box.top()) / box.height() * form.height()));
            if (box.contains(p) && form.valid(pixel) && qAlpha(form.pixel(pixel)) > 100)
                sum += step;
        }
    }
    return sum;
}

int faults(const QList<Leader> &all, double radius)
{
    int count = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype k = 0; k < all.size(); ++k) {
            if (i == k)
                continue;
            count += cross(all[i], all[k]);
            count += distance(all[i], all[k].dot) < kClear;
            count += distance(all[i], all[k].disc) < radius + kClear / 2;
        }
    }
    return count;
}

} // namespace

QList<Leader> leadersBetween(const QList<QPointF> &discs, double radius, const QList<QPointF> &dots, const QImage &form,
                             const QRectF &box)
{
    struct Way
    {
        Leader leader;
        double cost;
    };
    // By disc, dot and elbow.
    std::vector<Way> all;
    for (const QPointF &disc : discs)
        for (const QPointF &dot : dots)
            for (const double elbow : kElbows) {
                const Leader line = leader(disc, dot, elbow);
                // A line that turns late is a longer one.
                all.push_back({line, hidden(line, form, box) + 40 * (elbow - kElbows.front())});
            }
    QList<qsizetype> order(dots.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto ways = static_cast<qsizetype>(std::pow(kElbows.size(), discs.size()));
    QList<Leader> best;
    double least = std::numeric_limits<double>::max();
    do {
        for (qsizetype way = 0; way < ways; ++way) {
            QList<Leader> leaders;
            double cost = 0;
            for (qsizetype i = 0, rest = way; i < discs.size(); ++i, rest /= std::ssize(kElbows)) {
                const qsizetype at = (i * dots.size() + order[i]) * std::ssize(kElbows) + rest % std::ssize(kElbows);
                const Way &chosen = all[static_cast<std::size_t>(at)];
                leaders.append(chosen.leader);
                cost += chosen.cost;
            }
            cost += cost < least ? kFault * faults(leaders, radius) : 0;
            if (cost < least) {
                least = cost;
                best = leaders;
            }
        }
    } while (std::ranges::next_permutation(order).found);
    return best;
}

} // namespace beatreel::sketch
