// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/Regions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"

#include <QAction>
#include <QApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace beatreel {

namespace {

/// Docks that are behind others are moved out of the window, not hidden.
bool isInSight(const QWidget *widget)
{
    const QWidget *window = widget->window();
    return widget->isVisible() && window->rect().intersects(QRect(widget->mapTo(window, QPoint(0, 0)), widget->size()));
}

QRect placeIn(const QWidget *window, const QWidget *widget)
{
    return {widget->mapTo(window, QPoint(0, 0)), widget->size()};
}

bool takesKeyboard(const QWidget *widget)
{
    return isInSight(widget) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// What a region itself says, or the first of its widgets, in the order of Tab, that takes the keyboard.
QWidget *entryOf(QWidget *region, QWidget *chosen)
{
    if (chosen && takesKeyboard(chosen))
        return chosen;
    if (takesKeyboard(region))
        return region;
    if (QWidget *proxy = region->focusProxy(); proxy && takesKeyboard(proxy))
        return proxy;
    for (QWidget *next = region->nextInFocusChain(); next != region; next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && takesKeyboard(next))
            return next;
    }
    return nullptr;
}

} // namespace

Regions::Regions(ActionTable &actions, QWidget *window) : QObject(window), m_window(window)
{
    connect(actions.action(actions::kNextRegion), &QAction::triggered, this, [this] { go(Way::Forward); });
    connect(actions.action(actions::kPreviousRegion), &QAction::triggered, this, [this] { go(Way::Back); });
}

void Regions::set(const QList<QWidget *> &regions)
{
    m_regions = QList<QPointer<QWidget>>(regions.begin(), regions.end());
}

void Regions::setEntry(QWidget *region, QWidget *entry)
{
    m_entries.insert(region, entry);
}

/// As many as there are: in none.
qsizetype Regions::regionOf(const QWidget *widget) const
{
    const auto holds = [widget](const QWidget *region) { return region && (region == widget || region->isAncestorOf(widget)); };
    return std::ranges::find_if(m_regions, holds) - m_regions.begin();
}

/// The tabs of docks are in no region, but over one.
qsizetype Regions::regionUnder(const QWidget *widget) const
{
    const QRect place = placeIn(m_window, widget);
    qsizetype under = m_regions.size();
    int least = std::numeric_limits<int>::max();
    for (qsizetype i = 0; i < m_regions.size(); ++i) {
        const QWidget *region = m_regions[i];
        if (!region || region->window() != m_window || !isInSight(region))
            continue;
        const QRect room = placeIn(m_window, region);
        const int gap = room.top() - place.bottom();
        if (gap >= 0 && gap < least && room.left() <= place.right() && place.left() <= room.right()) {
            least = gap;
            under = i;
        }
    }
    return under;
}

QList<QWidget *> Regions::chain() const
{
    QList<std::pair<qsizetype, QWidget *>> places;
    for (QWidget *next = m_window->nextInFocusChain(); next != m_window; next = next->nextInFocusChain()) {
        const qsizetype in = regionOf(next);
        if (in == m_regions.size())
            places.append({2 * regionUnder(next), next});
        else if (isInSight(m_regions[in]))
            places.append({2 * in + 1, next});
    }
    std::ranges::stable_sort(places, {}, &std::pair<qsizetype, QWidget *>::first);
    QList<QWidget *> chain;
    for (const auto &[place, widget] : std::as_const(places))
        chain.append(widget);
    return chain;
}

bool Regions::tab(Way way)
{
    const QList<QWidget *> chain = this->chain();
    const qsizetype count = chain.size();
    const qsizetype in = chain.indexOf(m_window->focusWidget());
    const qsizetype from = in >= 0 || way == Way::Forward ? in : count;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *stop = chain[((way == Way::Forward ? from + step : from - step) % count + count) % count];
        if (!(stop->focusPolicy() & Qt::TabFocus) || stop->focusProxy() || !stop->isEnabled() || !stop->isVisible())
            continue;
        stop->setFocus(way == Way::Forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

void Regions::go(Way way)
{
    const qsizetype count = m_regions.size();
    const QWidget *focus = QApplication::focusWidget();
    const qsizetype in = focus ? regionOf(focus) : count;
    const qsizetype from = in < count ? in : way == Way::Forward ? -1 : count;
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype at = ((way == Way::Forward ? from + step : from - step) % count + count) % count;
        QWidget *region = m_regions[at];
        if (!region || !isInSight(region))
            continue;
        if (QWidget *entry = entryOf(region, m_entries.value(region))) {
            entry->setFocus(way == Way::Forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace beatreel
