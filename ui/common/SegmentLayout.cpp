// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SegmentLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace beatreel {

namespace {

constexpr int kApart = 2;
constexpr int kMargin = 2; ///< at either side

template <class Width> int sum(const QList<QLayoutItem *> &items, Width width)
{
    int all = kApart * std::max(static_cast<int>(items.size()) - 1, 0);
    for (const QLayoutItem *item : items)
        all += width(*item);
    return all;
}

int least(const QLayoutItem &item)
{
    return item.minimumSize().width();
}

} // namespace

SegmentLayout::SegmentLayout(QWidget *parent) : QLayout(parent) {}

SegmentLayout::~SegmentLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *SegmentLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

/// As few as hold all of them; then as even as they can be.
QList<SegmentLayout::Line> SegmentLayout::linesAt(int width) const
{
    const auto fill = [&](qsizetype most) {
        QList<Line> lines;
        for (QLayoutItem *item : m_items) {
            const bool fits = !lines.isEmpty() && lines.last().size() < most && sum(lines.last(), least) + kApart + least(*item) <= width - 2 * kMargin;
            if (!fits)
                lines.append(Line());
            lines.last().append(item);
        }
        return lines;
    };
    const QList<Line> fewest = fill(m_items.size());
    for (qsizetype most = 1; most < m_items.size(); ++most) {
        if (const QList<Line> even = fill(most); even.size() == fewest.size())
            return even;
    }
    return fewest;
}

int SegmentLayout::heightOf(qsizetype lines) const
{
    int line = 0;
    for (const QLayoutItem *item : m_items)
        line = std::max(line, item->sizeHint().height());
    return static_cast<int>(lines) * line;
}

QSize SegmentLayout::sizeHint() const
{
    return {2 * kMargin + sum(m_items, [](const QLayoutItem &item) { return item.sizeHint().width(); }), heightOf(m_lines)};
}

QSize SegmentLayout::minimumSize() const
{
    int widest = 0;
    for (const QLayoutItem *item : m_items)
        widest = std::max(widest, least(*item));
    return {2 * kMargin + widest, heightOf(m_lines)};
}

void SegmentLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<Line> lines = linesAt(rect.width());
    if (std::exchange(m_lines, std::max<qsizetype>(lines.size(), 1)) != m_lines)
        parentWidget()->updateGeometry(); // its height is another
    const int height = rect.height() / static_cast<int>(m_lines);
    int top = rect.top() + (rect.height() - static_cast<int>(m_lines) * height) / 2;
    for (const Line &line : lines) {
        int spare = rect.width() - 2 * kMargin - sum(line, least);
        int left = rect.left() + kMargin;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const int extra = spare / static_cast<int>(line.size() - i);
            spare -= extra;
            const int width = least(*line[i]) + extra;
            line[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, QRect(left, top, width, height)));
            left += width + kApart;
        }
        top += height;
    }
}

} // namespace beatreel
