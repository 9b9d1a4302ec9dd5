// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/FullTexts.h"

#include <QPainter>

namespace beatreel {

namespace {

constexpr int kColumns = 2;
constexpr double kColumnGap = 8; // mm
constexpr double kTextPoints = 8.5;
constexpr double kHeadingPoints = 9.5;

} // namespace

FullTexts::FullTexts(const StoryboardPage &page) : m_page(page), m_area(page.body)
{
    m_area.setTop(m_area.top() + page.style(11, QFont::DemiBold, ink::kText).lineHeight * 1.4);
    m_top = m_area.top();
}

double FullTexts::columnWidth() const
{
    return (m_area.width() - m_page.mm(kColumnGap) * (kColumns - 1)) / kColumns;
}

void FullTexts::makeRoom(double height)
{
    if (m_top + height <= m_area.bottom())
        return;
    m_top = m_area.top();
    m_column = (m_column + 1) % kColumns;
    if (m_column == 0)
        ++m_current;
}

void FullTexts::append(const PageText &text, double lineHeight)
{
    for (int index = 0; index < text.lineCount(); ++index) {
        makeRoom(lineHeight);
        const double left = m_area.left() + m_column * (columnWidth() + m_page.mm(kColumnGap));
        m_lines.append({text, index, m_current, QPointF(left, m_top)});
        m_top += lineHeight;
    }
}

int FullTexts::add(const QString &heading, const QList<BeatText> &texts)
{
    const TextStyle headingStyle = m_page.style(kHeadingPoints, QFont::DemiBold, ink::kText);
    const TextStyle &labelStyle = m_page.fieldLabel;
    TextStyle textStyle = m_page.style(kTextPoints, QFont::Normal, ink::kText);
    textStyle.alignsByScript = true;
    const PageText title(headingStyle, columnWidth(), heading);
    makeRoom(title.height() + labelStyle.lineHeight + 2 * textStyle.lineHeight);
    const int first = m_current;
    append(title, headingStyle.lineHeight);
    for (const BeatText &text : texts) {
        m_top += textStyle.lineHeight * 0.25;
        makeRoom(labelStyle.lineHeight + textStyle.lineHeight);
        append(PageText(labelStyle, columnWidth(), text.label), labelStyle.lineHeight);
        append(PageText(textStyle, columnWidth(), text.text), textStyle.lineHeight);
    }
    m_top += headingStyle.lineHeight;
    return first;
}

void FullTexts::paint(QPainter &painter, int page) const
{
    const PageText title(m_page.style(11, QFont::DemiBold, ink::kText), m_page.body.width(),
                         textsInFullWord());
    title.paint(painter, m_page.body.topLeft());
    for (const Line &line : m_lines) {
        if (line.page == page)
            line.text.paintLine(painter, line.topLeft, line.index);
    }
}

} // namespace beatreel
