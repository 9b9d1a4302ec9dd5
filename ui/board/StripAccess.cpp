// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/TimeStrip.h"
#include "ui/cards/FaceItems.h"

// What the time strip tells assistive technology.

namespace beatreel {

int TimeStrip::itemCount(const Path &path)
{
    return path.isEmpty() ? static_cast<int>(m_film.size()) : 0;
}

PaintedItems::Item TimeStrip::item(const Path &path)
{
    Item item = itemOf(m_film.card(path.first()), m_open->selection());
    item.place = cellRect(path.first());
    item.hasFocus = hasFocus() && m_open->selection().current() == m_film.id(path.first());
    item.actions = {selectActionName()};
    return item;
}

void TimeStrip::act(const Path &path, const QString &action)
{
    if (action == selectActionName())
        select(m_film.id(path.first()));
}

} // namespace beatreel
