// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/BeatCell.h"

#include "core/exchange/BeatWords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace beatreel {

namespace {

Seconds startOf(const Project &project, int beat)
{
    Seconds start{0};
    for (int i = 0; i < beat; ++i)
        start += project.beats[i]->spec.duration;
    return start;
}

} // namespace

BeatCell::BeatCell(const StoryboardPage &page, const ExportInput &input, int beat, const QRectF &place)
    : m_page(page), m_place(place),
      m_number(TextStyle{page.title.font, Qt::white, Qt::white, page.title.lineHeight}, place.width(),
               QString::number(beat + 1)),
      m_name(page.title, 0, {}),
      m_times(page.facts, place.width(),
              timesWord(startOf(input.project, beat), input.project.beats[beat]->spec.duration)),
      m_facts(page.facts, 0, {})
{
    layOutHead(input.project.beats[beat]);
    setTexts(beatTexts(input.project, input.project.beats[beat]));
    allotLines();
}

void BeatCell::layOutHead(const Beat &beat)
{
    m_name = PageText(m_page.title, m_place.right() - chipRect().right() - m_page.title.lineHeight * 0.4,
                      beatTitle(beat));
    m_name.cutTo(1);
    const double room = m_place.right() - left() - m_times.naturalWidth() - m_page.title.lineHeight * 0.5;
    m_facts = PageText(m_page.facts, room, factsWord(beat));
    m_facts.cutTo(1);
    if (m_facts.isCut())
        m_cut.append({factsLabel(), factsWord(beat), 0});
}

double BeatCell::left() const
{
    return m_place.left() + (m_page.isBeside ? m_page.picture.width() + m_page.gap : 0);
}

QRectF BeatCell::chipRect() const
{
    const double line = m_page.title.lineHeight;
    return {left(), m_place.top(), std::max(line * 0.92, m_number.naturalWidth() + line * 0.5), line * 0.92};
}

QRectF BeatCell::pictureRect() const
{
    return {m_place.topLeft() + QPointF(0, m_page.isBeside ? 0 : headHeight()), m_page.picture};
}

QRectF BeatCell::textRect() const
{
    const double factsHeight = m_page.facts.lineHeight * 1.25;
    const double top = m_page.isBeside ? m_place.top() + headHeight() : pictureRect().bottom() + m_page.gap;
    return QRectF(QPointF(left(), top + factsHeight), m_place.bottomRight());
}

void BeatCell::setTexts(const QList<BeatText> &texts)
{
    const double width = textRect().width();
    for (const BeatText &text : texts) {
        const bool isOver = hasLabelLines();
        m_blocks.append({text, PageText(m_page.fieldLabel, width, isOver ? text.label : QString()),
                         PageText(m_page.text, width, text.text, isOver ? QString() : text.label), 0});
    }
}

void BeatCell::allotLines()
{
    if (!allotLines(textRect().height()))
        static_cast<void>(allotLines(textRect().height() - m_page.text.lineHeight - between()));
    for (Block &block : m_blocks) {
        if (block.allowed > 0)
            block.lines.cutTo(block.allowed);
        if (block.allowed == 0 || block.lines.isCut())
            m_cut.append(block.text);
    }
}

/// A line for each text as far as there are lines, then a second one, then as many as it has: the weightiest
/// first. False where one has none at all.
bool BeatCell::allotLines(double height)
{
    QList<Block *> byWeight;
    for (Block &block : m_blocks) {
        block.allowed = 0;
        byWeight.append(&block);
    }
    std::ranges::sort(byWeight, std::ranges::greater(),
                      [](const Block *block) { return block->text.weight; });
    for (const int round : {1, 2, 0}) {
        for (Block *block : byWeight) {
            const int wanted =
                round == 0 ? block->lines.lineCount() : std::min(round, block->lines.lineCount());
            const double overhead = block->allowed == 0 ? block->label.height() + between() : 0;
            const int room =
                static_cast<int>(std::floor((height - overhead) / m_page.text.lineHeight + 1e-6));
            const int more = std::min(wanted - block->allowed, room);
            if (more <= 0)
                continue;
            height -= overhead + more * m_page.text.lineHeight;
            block->allowed += more;
        }
    }
    return std::ranges::all_of(m_blocks, [](const Block &block) { return block.allowed > 0; });
}

void BeatCell::goesOnAt(const QString &onward)
{
    QStringList leftOut;
    for (Block &block : m_blocks) {
        if (block.allowed == 0)
            leftOut.append(block.text.label);
        else if (block.lines.isCut())
            block.lines.cutTo(block.allowed, onward);
    }
    if (!leftOut.isEmpty()) {
        m_leftOut.emplace(m_page.text, textRect().width(), onward, leftOut.join(QStringLiteral(", ")));
        m_leftOut->cutTo(1);
    }
}

void BeatCell::paint(QPainter &painter, const QImage &frame) const
{
    paintPicture(painter, frame);
    paintHead(painter);
    paintTexts(painter);
}

void BeatCell::paintPicture(QPainter &painter, const QImage &frame) const
{
    const QRectF rect = pictureRect();
    if (frame.isNull()) {
        painter.fillRect(rect, QColor(ink::kPlate));
        PageText words(m_page.facts, rect.width() * 0.9, noFrameWord());
        words.cutTo(1);
        words.paint(painter, rect.center() - QPointF(words.naturalWidth() / 2, words.height() / 2));
    } else {
        painter.drawImage(rect, frame);
    }
    // Within the picture, so that a light one has an edge and a dark one no other.
    const double hairline = m_page.mm(0.15);
    painter.setPen(QPen(QColor(0, 0, 0, 36), hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(hairline, hairline, -hairline, -hairline));
}

void BeatCell::paintHead(QPainter &painter) const
{
    const double line = m_page.title.lineHeight;
    const QRectF chip = chipRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(ink::kText));
    painter.drawRoundedRect(chip, m_page.mm(0.6), m_page.mm(0.6));
    const double top = chip.center().y() - line / 2;
    m_number.paint(painter, QPointF(chip.center().x() - m_number.naturalWidth() / 2, top));
    m_name.paint(painter, QPointF(chip.right() + line * 0.4, top));

    const double factsTop =
        m_page.isBeside ? m_place.top() + headHeight() : pictureRect().bottom() + m_page.gap;
    m_facts.paint(painter, QPointF(left(), factsTop));
    m_times.paint(painter, QPointF(m_place.right() - m_times.naturalWidth(), factsTop));
}

void BeatCell::paintTexts(QPainter &painter) const
{
    const QRectF rect = textRect();
    double top = rect.top();
    for (const Block &block : m_blocks) {
        if (block.allowed == 0)
            continue;
        top += between();
        block.label.paint(painter, QPointF(rect.left(), top));
        top += block.label.height();
        block.lines.paint(painter, QPointF(rect.left(), top));
        top += block.lines.height();
    }
    if (m_leftOut)
        m_leftOut->paint(painter, QPointF(rect.left(), top + between()));
}

} // namespace beatreel
