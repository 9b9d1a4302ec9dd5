// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/TransportLayout.h"

#include <QHash>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace beatreel {

namespace {

constexpr int kGap = 4;
constexpr int kStartGap = 8; ///< between the time and the length

/// Also while it is hidden, where an item says nothing.
QSize wantedBy(const QLayoutItem &item)
{
    const QWidget &widget = *item.widget();
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize());
}

} // namespace

TransportLayout::TransportLayout(QWidget *parent) : QLayout(parent) {}

TransportLayout::~TransportLayout()
{
    for (const Part &part : std::as_const(m_parts))
        delete part.item;
}

void TransportLayout::add(QWidget *widget, Place place)
{
    addChildWidget(widget);
    m_parts.insert(std::ranges::upper_bound(m_parts, place, {}, &Part::place), Part{new QWidgetItem(widget), place});
    invalidate();
}

QList<QWidget *> TransportLayout::widgets(Place place) const
{
    QList<QWidget *> widgets;
    for (const Part &part : m_parts) {
        if (part.place == place)
            widgets.append(part.item->widget());
    }
    return widgets;
}

QLayoutItem *TransportLayout::takeAt(int index)
{
    return index >= 0 && index < m_parts.size() ? m_parts.takeAt(index).item : nullptr;
}

TransportLayout::Parts TransportLayout::shown() const
{
    Parts parts;
    std::ranges::remove_copy_if(m_parts, std::back_inserter(parts), [](const Part &part) { return part.item->isEmpty(); });
    return parts;
}

int TransportLayout::gapBefore(const Parts &parts, qsizetype index)
{
    return index == 0 ? 0 : parts[index].place == Place::Start ? kStartGap : kGap;
}

int TransportLayout::widthOf(const Parts &parts)
{
    int width = 0;
    for (qsizetype i = 0; i < parts.size(); ++i)
        width += gapBefore(parts, i) + wantedBy(*parts[i].item).width();
    return width;
}

int TransportLayout::widthOfAll() const
{
    const QMargins around = contentsMargins();
    return widthOf(m_parts) + around.left() + around.right();
}

/// Each block whole.
QList<TransportLayout::Parts> TransportLayout::lines(const QList<Parts> &blocks, int width)
{
    QList<Parts> lines;
    for (const Parts &block : blocks) {
        if (lines.isEmpty() || widthOf(lines.last() + block) > width)
            lines.append(block);
        else
            lines.last() += block;
    }
    return lines;
}

/// As few as hold all of them; parted between places where that takes no more.
QList<TransportLayout::Parts> TransportLayout::linesAt(int width) const
{
    QList<Parts> places;
    QList<Parts> single;
    for (const Part &part : shown()) {
        single.append({part});
        if (places.isEmpty() || places.last().last().place != part.place)
            places.append({part});
        else
            places.last().append(part);
    }
    const QList<Parts> byPlace = lines(places, width);
    const QList<Parts> fewest = lines(single, width);
    const bool fits = std::ranges::all_of(byPlace, [width](const Parts &line) { return widthOf(line) <= width; });
    return fits && byPlace.size() <= fewest.size() ? byPlace : fewest;
}

int TransportLayout::lineHeight() const
{
    int height = 0;
    for (const Part &part : m_parts)
        height = std::max(height, wantedBy(*part.item).height());
    return height;
}

QSize TransportLayout::sizeOf(int width) const
{
    const int lines = static_cast<int>(m_lines);
    return QSize(width, lines * lineHeight() + (lines - 1) * kGap).grownBy(contentsMargins());
}

QSize TransportLayout::sizeHint() const
{
    return sizeOf(widthOf(shown()));
}

QSize TransportLayout::minimumSize() const
{
    int widest = 0;
    for (const Part &part : shown())
        widest = std::max(widest, wantedBy(*part.item).width());
    return sizeOf(widest);
}

void TransportLayout::put(const Parts &parts, int left, const QRect &line)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QSize size = wantedBy(*parts[i].item);
        left += gapBefore(parts, i);
        parts[i].item->setGeometry(QRect(left, line.top() + (line.height() - size.height()) / 2, size.width(), size.height()));
        left += size.width();
    }
}

/// Playing in the middle, as far as the others leave room for that.
void TransportLayout::putApart(const Parts &parts, const QRect &line)
{
    QHash<Place, Parts> at;
    for (const Part &part : parts)
        at[part.place].append(part);
    const int end = line.left() + line.width() - widthOf(at[Place::End]);
    const int middle = widthOf(at[Place::Middle]);
    const int least = line.left() + widthOf(at[Place::Start]) + kGap;
    put(at[Place::Start], line.left(), line);
    put(at[Place::Middle], std::max(least, std::min(line.left() + (line.width() - middle) / 2, end - kGap - middle)), line);
    put(at[Place::End], end, line);
}

void TransportLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = contentsRect();
    const QList<Parts> lines = linesAt(room.width());
    if (std::exchange(m_lines, std::max<qsizetype>(lines.size(), 1)) != m_lines)
        parentWidget()->updateGeometry(); // its height is another
    const int count = static_cast<int>(m_lines);
    QRect line(room.left(), 0, room.width(), std::min(lineHeight(), (room.height() + kGap) / count - kGap));
    line.moveTop(room.top() + (room.height() - count * line.height() - (count - 1) * kGap) / 2);
    for (const Parts &parts : lines) {
        if (count == 1)
            putApart(parts, line);
        else
            put(parts, line.left() + std::max(0, (line.width() - widthOf(parts)) / 2), line);
        line.translate(0, line.height() + kGap);
    }
}

} // namespace beatreel
