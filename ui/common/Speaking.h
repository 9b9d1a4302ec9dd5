// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace beatreel {

/// Has assistive technology say a sentence at once; `source` is where it stands, and is named by it.
void announce(QWidget &source, const QString &sentence);

/// What assistive technology takes a widget for that paints itself and has no items. Set before the widget is shown.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

} // namespace beatreel
