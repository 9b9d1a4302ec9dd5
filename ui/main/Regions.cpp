// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/Regions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"

#include <QAction>
#include <QApplication>

namespace beatreel {

namespace {

/// Docks that are behind others are moved out of the window, not hidden.
bool isInSight(const QWidget *widget)
{
    const QWidget *window = widget->window();
    return widget->isVisible() && window->rect().intersects(QRect(widget->mapTo(window, QPoint(0, 0)), widget->size()));
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

Regions::Regions(ActionTable &actions, QObject *parent) : QObject(parent)
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

void Regions::go(Way way)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype from = way == Way::Forward ? -1 : m_regions.size();
    for (qsizetype i = 0; i < m_regions.size() && focus; ++i) {
        if (m_regions[i] && (m_regions[i] == focus || m_regions[i]->isAncestorOf(focus)))
            from = i;
    }
    const qsizetype count = m_regions.size();
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
