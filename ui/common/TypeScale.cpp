// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/TypeScale.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace beatreel {

namespace {

struct Step
{
    double points;
    int line; ///< px at 100 %
    QFont::Weight weight;
};

constexpr QFont::Weight kKeptWeights[] = {QFont::Normal, QFont::Medium, QFont::DemiBold};

const Step &stepOf(TextSize size)
{
    static constexpr Step kSteps[] = {
        {7.5, 12, QFont::DemiBold}, {8.25, 16, QFont::Normal}, {9, 16, QFont::Normal},
        {9.75, 20, QFont::Normal},  {12, 24, QFont::DemiBold}, {15, 28, QFont::DemiBold},
    };
    return kSteps[static_cast<int>(size)];
}

} // namespace

TypeScale::TypeScale(int percent, QStringList families)
    : m_percent(std::clamp(percent, kLeastPercent, kMostPercent)), m_families(std::move(families))
{
    for (int size = 0; size < kSizes; ++size) {
        for (size_t i = 0; i < std::size(kKeptWeights); ++i)
            m_fonts[static_cast<size_t>(size)][i] = made(static_cast<TextSize>(size), kKeptWeights[i]);
    }
}

QStringList TypeScale::defaultFamilies()
{
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
}

QFont TypeScale::font(TextSize size, QFont::Weight weight) const
{
    const auto *kept = std::ranges::find(kKeptWeights, weight);
    return kept == std::end(kKeptWeights) ? made(size, weight) : m_fonts[static_cast<size_t>(size)][static_cast<size_t>(kept - kKeptWeights)];
}

QFont TypeScale::made(TextSize size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPointSizeF(stepOf(size).points * m_percent / 100);
    font.setWeight(weight);
    return font;
}

QFont TypeScale::font(TextSize size) const
{
    return font(size, stepOf(size).weight);
}

int TypeScale::lineHeight(TextSize size) const
{
    return std::max(scaled(stepOf(size).line), QFontMetrics(font(size)).height());
}

int TypeScale::scaled(int px) const
{
    return qRound(px * m_percent / 100.0);
}

int TypeScale::controlHeight(int px) const
{
    constexpr int kLeastPadding = 3;
    const int text = QFontMetrics(font(TextSize::Body)).height() + 2 * kLeastPadding;
    const int height = std::max(scaled(px), text);
    return height + height % 2;
}

int textWidth(const QFont &font, const QString &text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

} // namespace beatreel
