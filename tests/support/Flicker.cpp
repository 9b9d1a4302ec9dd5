// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Flicker.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace beatreel::test {

namespace {

/// Half the width of the Lanczos filter that takes the move out; it blurs far less than what is measured.
constexpr int kReach = 4;
constexpr int kTaps = 2 * kReach;
/// Only each third pixel of each third line is looked at.
constexpr int kStep = 3;
constexpr int kMargin = 24;

double lanczos(double x)
{
    const double angle = std::numbers::pi * x;
    if (std::abs(x) < 1e-9)
        return 1;
    return std::abs(x) < kReach ? kReach * std::sin(angle) * std::sin(angle / kReach) / (angle * angle) : 0;
}

class Luma
{
public:
    explicit Luma(const QImage &picture) : m_width(picture.width()), m_height(picture.height())
    {
        m_levels.reserve(static_cast<size_t>(m_width) * static_cast<size_t>(m_height));
        for (int y = 0; y < m_height; ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            for (int x = 0; x < m_width; ++x)
                m_levels.push_back(0.2126 * qRed(line[x]) + 0.7152 * qGreen(line[x]) +
                                   0.0722 * qBlue(line[x]));
        }
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] double at(int x, int y) const
    {
        return m_levels[static_cast<size_t>(std::clamp(y, 0, m_height - 1)) * static_cast<size_t>(m_width) +
                        static_cast<size_t>(std::clamp(x, 0, m_width - 1))];
    }
    [[nodiscard]] double between(QPointF place) const
    {
        const double left = std::floor(place.x() - 0.5), top = std::floor(place.y() - 0.5);
        std::array<double, kTaps> across{}, down{};
        double sumAcross = 0, sumDown = 0;
        for (int i = 0; i < kTaps; ++i) {
            const auto tap = static_cast<size_t>(i);
            sumAcross += across[tap] = lanczos(place.x() - 0.5 - left - (i - kReach + 1));
            sumDown += down[tap] = lanczos(place.y() - 0.5 - top - (i - kReach + 1));
        }
        double sum = 0;
        for (int j = 0; j < kTaps; ++j) {
            for (int i = 0; i < kTaps; ++i)
                sum += across[static_cast<size_t>(i)] * down[static_cast<size_t>(j)] *
                       at(static_cast<int>(left) + i - kReach + 1, static_cast<int>(top) + j - kReach + 1);
        }
        return sum / (sumAcross * sumDown);
    }

private:
    int m_width;
    int m_height;
    std::vector<double> m_levels;
};

} // namespace

double flicker(const QImage &one, const QTransform &first, const QImage &other, const QTransform &second)
{
    const Luma before(one), after(other);
    double sum = 0;
    int count = 0;
    for (int y = kMargin; y < one.height() - kMargin; y += kStep) {
        for (int x = kMargin; x < one.width() - kMargin; x += kStep, ++count) {
            const QPointF place(x + 0.5, y + 0.5);
            const double change = before.between(first.map(place)) - after.between(second.map(place));
            sum += change * change;
        }
    }
    return std::sqrt(sum / count);
}

double detail(const QImage &picture)
{
    const Luma luma(picture);
    double sum = 0;
    for (int y = 0; y < luma.height(); ++y) {
        for (int x = 0; x < luma.width(); ++x) {
            const double change = 4 * luma.at(x, y) - luma.at(x - 1, y) - luma.at(x + 1, y) -
                                  luma.at(x, y - 1) - luma.at(x, y + 1);
            sum += change * change;
        }
    }
    return std::sqrt(sum / (double(luma.width()) * luma.height()));
}

} // namespace beatreel::test
