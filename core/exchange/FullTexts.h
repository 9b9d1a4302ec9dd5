// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/StoryboardPage.h"
#include "core/exchange/StoryboardWords.h"

namespace beatreel {

/// The pages at a storyboard's end on which texts that were cut stand in full, in two columns that flow from
/// page to page. A beat's heading never stands alone at the foot of a column.
class FullTexts
{
public:
    explicit FullTexts(const StoryboardPage &page);

    /// The page, from 0, on which the texts of this beat begin.
    int add(const QString &heading, const QList<BeatText> &texts);

    [[nodiscard]] int pages() const { return m_lines.isEmpty() ? 0 : m_lines.last().page + 1; }
    void paint(QPainter &painter, int page) const;

private:
    struct Line
    {
        PageText text;
        int index = 0; ///< in the text
        int page = 0;
        QPointF topLeft;
    };

    [[nodiscard]] double columnWidth() const;
    void makeRoom(double height);
    void append(const PageText &text, double lineHeight);

    const StoryboardPage &m_page;
    QRectF m_area;
    QList<Line> m_lines;
    int m_current = 0; ///< page
    int m_column = 0;
    double m_top = 0;
};

} // namespace beatreel
