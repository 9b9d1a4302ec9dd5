// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace beatreel {

/// How a text on a page looks. Sizes are in the page's dots.
struct TextStyle
{
    QFont font;
    QColor colour;
    QColor labelColour;
    double lineHeight = 0;
    bool alignsByScript = false; ///< texts that are read from right to left stand at the right
};

/// A style of so many dots in Beatreel's typeface, or what the system has in its place.
[[nodiscard]] TextStyle textStyle(double dots, QFont::Weight weight, const QColor &colour);

/// The inks of a printed page.
namespace ink {
inline constexpr QRgb kText = 0xff1b1b20;
inline constexpr QRgb kQuiet = 0xff6a6a75;
inline constexpr QRgb kLine = 0xffd6d6dc;
inline constexpr QRgb kPlate = 0xfff2f2f5;
} // namespace ink

/// A text of any script in lines of a given width. Lines are evenly spaced whatever fonts their characters
/// are taken from; a text that is cut says so: it ends in "…", and in where it goes on.
class PageText
{
public:
    /// `label` runs in before the text, set off by its weight and colour.
    PageText(const TextStyle &style, double width, const QString &text, const QString &label = {});

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] double height() const { return lineCount() * m_style.lineHeight; }
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// The widest line.
    [[nodiscard]] double naturalWidth() const;

    /// Leaves at most so many lines of the whole text, 1 or more. With `onward`, the last ends in "…" and
    /// that in any case.
    void cutTo(int lines, const QString &onward = {});

    void paint(QPainter &painter, const QPointF &topLeft) const;
    void paintLine(QPainter &painter, const QPointF &topLeft, int line) const;

private:
    struct Line
    {
        std::shared_ptr<QTextLayout> layout;
        int index = 0; ///< in the layout
    };

    [[nodiscard]] std::shared_ptr<QTextLayout> layoutOf(const QString &text, qsizetype labelLength) const;
    void addLines(const std::shared_ptr<QTextLayout> &layout);

    TextStyle m_style;
    double m_width;
    QString m_text;
    qsizetype m_labelLength = 0;
    bool m_isRightToLeft = false;
    bool m_isCut = false;
    QList<Line> m_lines;
};

} // namespace beatreel
