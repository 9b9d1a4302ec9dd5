// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QList>
#include <QRect>
#include <QStringList>

#include <optional>

class QWidget;

namespace beatreel {

/// What a widget tells assistive technology of the items that it paints itself. The widget implements it; items are
/// named by the way to them: {2} is the third of the widget's items, {2, 0} the first within that one.
class PaintedItems
{
public:
    using Path = QList<int>;

    struct Item
    {
        QString name;
        QRect place; ///< in the coordinates of surface()
        QAccessible::Role role = QAccessible::ListItem;
        bool isSelected = false;
        bool hasFocus = false;
        std::optional<int> percent; ///< how far what runs there is
        QStringList actions;        ///< what can be done with it: names as people read them
    };

    virtual ~PaintedItems() = default;

    [[nodiscard]] virtual QWidget *surface() = 0;
    /// Of the widget itself for an empty path.
    [[nodiscard]] virtual int itemCount(const Path &path) = 0;
    [[nodiscard]] virtual Item item(const Path &path) = 0;
    /// One of the item's actions.
    virtual void act(const Path &path, const QString &action) = 0;

    /// Makes such widgets known to Qt. Once in a program; more often does nothing.
    static void install();
    /// Tells that an item of this widget got the keyboard focus.
    static void announceFocus(QWidget *widget, int item);
};

} // namespace beatreel
