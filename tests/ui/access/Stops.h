// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QScrollBar>

namespace beatreel::test {

/// Parts of Qt's own fields, which stand for the field.
inline bool isInner(const QObject *object)
{
    return object && (object->objectName().endsWith(QStringLiteral("ext_button")) || qobject_cast<const QScrollBar *>(object)
                      || (object->parent() && (object->parent()->inherits("QComboBox") || object->parent()->inherits("QAbstractSpinBox"))));
}

/// Whether Tab brings the focus there at all, once it is in sight: of buttons that exclude each other only to the checked one.
inline bool takesTab(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isOneOfMany = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && !isInner(&widget)
           && (!isOneOfMany || button->isChecked());
}

/// The same, where it is in sight now.
inline bool isStop(const QWidget &widget)
{
    return takesTab(widget) && !widget.visibleRegion().isEmpty();
}

} // namespace beatreel::test
