// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeyGuard.h"

#include "ui/common/KeyUse.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace beatreel {

KeyGuard::KeyGuard(Lookup lookup) : m_lookup(std::move(lookup))
{
    qApp->installEventFilter(this);
}

void KeyGuard::addFilmArea(QWidget *area)
{
    m_filmAreas.insert(area);
    connect(area, &QObject::destroyed, this, [this](QObject *gone) { m_filmAreas.remove(gone); });
}

bool KeyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    // With a menu open, no shortcut of the window acts anyway.
    if (QApplication::activePopupWidget())
        return false;
    // A key that its widget ignores is offered to the parents: what decides is still where the focus lies.
    const QWidget *focus = QApplication::focusWidget();
    switch (ownerOf(static_cast<QKeyEvent &>(*event), focus ? focus : static_cast<QWidget *>(watched))) {
    case Owner::Undecided:
        return false;
    case Owner::Widget:
        event->accept();
        return true;
    case Owner::Program:
        event->ignore();
        return true;
    }
    return false;
}

KeyGuard::Owner KeyGuard::ownerOf(const QKeyEvent &event, const QWidget *focus) const
{
    if (isSpentHistoryKey(focus, event))
        return Owner::Program;
    if (isTextField(focus) && isTypingKey(event))
        return Owner::Widget;
    const Run run = m_lookup(keyOf(event));
    if (run == Run::Nothing || m_filmAreas.contains(focus))
        return Owner::Undecided;
    if (isTextField(focus) && run == Run::Action && isProgramChord(event))
        return Owner::Program;
    if (usesKey(focus, event))
        return Owner::Widget;
    const bool isOutside = run == Run::FilmAction && !focus->isWindow() && !isInFilmArea(focus);
    return isOutside ? Owner::Widget : Owner::Undecided;
}

bool KeyGuard::isInFilmArea(const QWidget *widget) const
{
    for (const QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        if (m_filmAreas.contains(at))
            return true;
    }
    return false;
}

} // namespace beatreel
