// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace beatreel {

/// Has assistive technology say a sentence at once; `source` is where it stands, and is named by it.
void announce(QWidget &source, const QString &sentence);

/// Hears all that is announced, whether or not assistive technology runs: for tests, since QAccessible's own handler is called
/// only where it does. Gives back the one before.
using AnnouncementHandler = void (*)(const QString &sentence);
AnnouncementHandler installAnnouncementHandler(AnnouncementHandler handler);

/// What assistive technology takes a widget for that paints itself and has no items. Set before the widget is shown.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

} // namespace beatreel
