// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"

#include <QStyle>

class QPainter;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace beatreel {

/// BeatStyle's drawing of what frames the work: tool buttons, tabs, dock titles, menus, tool tips, splitters, the focus ring.
/// Each paint function that returns a bool returns false for an element that is not its own.

[[nodiscard]] bool paintBarPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                                     const QWidget *widget, const Appearance &appearance);
[[nodiscard]] bool paintBarControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
                                   const QWidget *widget, const Appearance &appearance);
void paintToolButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget, const Appearance &appearance);

[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &button, const Appearance &appearance);
/// `contents` is the size of the words, as QMenu measured them: without the shortcut, for which QMenu adds the room itself.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents, const Appearance &appearance);
/// `contents` is what Qt measured; more where a badge stands at the end.
[[nodiscard]] QSize tabSize(const QStyleOptionTab &tab, const QSize &contents, const Appearance &appearance);

} // namespace beatreel
