// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

#include <array>

namespace beatreel {

/// The named sizes of text, smallest first. Micro is for numbers in badges and chunk numbers only.
enum class TextSize { Micro, Caption, Body, Prose, Head, Page };

/// The fonts of the interface at one *text size* setting. A plain value.
class TypeScale
{
public:
    static constexpr int kLeastPercent = 90;
    static constexpr int kMostPercent = 200;

    TypeScale() : TypeScale(100) {}
    /// `percent` is kept within 90 to 200. The first of `families` that is installed draws, glyph by glyph.
    explicit TypeScale(int percent, QStringList families = defaultFamilies());

    [[nodiscard]] static QStringList defaultFamilies();

    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight) const;
    /// With the weight that the size usually has: DemiBold for Micro, Head and Page, else Normal.
    [[nodiscard]] QFont font(TextSize size) const;

    /// Distance of two base lines, in logical pixels; never under the height of the font.
    [[nodiscard]] int lineHeight(TextSize size) const;

    /// A height or width that is `px` at 100 % and grows with the text; whole logical pixels.
    [[nodiscard]] int scaled(int px) const;
    /// Height of a field or button that is `px` high at 100 %: grows with the text and always holds a line of Body.
    [[nodiscard]] int controlHeight(int px) const;

    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QStringList families() const { return m_families; }
    [[nodiscard]] bool operator==(const TypeScale &other) const { return m_percent == other.m_percent && m_families == other.m_families; }

private:
    static constexpr int kSizes = 6;

    [[nodiscard]] QFont made(TextSize size, QFont::Weight weight) const;

    int m_percent = 100;
    QStringList m_families;
    std::array<std::array<QFont, 3>, kSizes> m_fonts; ///< Normal, Medium, DemiBold: a font that is kept is matched once
};

/// Room for one line of `text`, in whole logical pixels, rounded up: at this width it is never elided.
[[nodiscard]] int textWidth(const QFont &font, const QString &text);

} // namespace beatreel
