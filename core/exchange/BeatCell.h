// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/StoryboardPage.h"
#include "core/exchange/StoryboardWords.h"

namespace beatreel {

/// One beat of a storyboard's page: its picture, number, name, time, shot and movement, and as much of its
/// texts as there is room for. Every line is measured before anything is painted.
class BeatCell
{
public:
    BeatCell(const StoryboardPage &page, const ExportInput &input, int beat, const QRectF &place);

    /// Whether anything of it does not fit.
    [[nodiscard]] bool isCut() const { return m_name.isCut() || !m_cut.isEmpty(); }
    /// The texts that do not fit.
    [[nodiscard]] const QList<BeatText> &cutTexts() const { return m_cut; }
    /// Says in cut texts where they go on.
    void goesOnAt(const QString &onward);

    /// `frame` has the shape of `pictureRect`; null where there is none.
    void paint(QPainter &painter, const QImage &frame) const;
    [[nodiscard]] QRectF pictureRect() const;

private:
    struct Block
    {
        BeatText text;
        PageText label; ///< a line over the text; without lines where it runs in
        PageText lines;
        int allowed = 0; ///< lines
    };

    [[nodiscard]] double left() const; ///< of the texts
    [[nodiscard]] QRectF chipRect() const;
    [[nodiscard]] QRectF textRect() const;
    void layOutHead(const Beat &beat);
    void setTexts(const QList<BeatText> &texts);
    void allotLines();
    [[nodiscard]] bool allotLines(double height);
    void paintHead(QPainter &painter) const;
    void paintPicture(QPainter &painter, const QImage &frame) const;
    void paintTexts(QPainter &painter) const;
    [[nodiscard]] double headHeight() const { return m_page.title.lineHeight * 1.15; }
    [[nodiscard]] double between() const { return m_page.text.lineHeight * (hasLabelLines() ? 0.45 : 0.2); }
    [[nodiscard]] bool hasLabelLines() const { return m_page.cells.size() <= 4; }

    const StoryboardPage &m_page;
    QRectF m_place;
    PageText m_number;
    PageText m_name;
    PageText m_times;
    PageText m_facts;
    QList<Block> m_blocks;
    QList<BeatText> m_cut;
    std::optional<PageText> m_leftOut; ///< the labels of texts without a line, and where they stand
};

} // namespace beatreel
