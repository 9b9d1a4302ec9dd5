// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Speaking.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <utility>

namespace beatreel {

namespace {

constexpr char kRole[] = "spokenRole";

AnnouncementHandler announcementHandler = nullptr;

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(kRole) : QVariant();
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

AnnouncementHandler installAnnouncementHandler(AnnouncementHandler handler)
{
    return std::exchange(announcementHandler, handler);
}

void announce(QWidget &source, const QString &sentence)
{
    source.setAccessibleName(sentence);
    if (sentence.isEmpty())
        return;
    if (announcementHandler)
        announcementHandler(sentence);
    QAccessibleEvent event(&source, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(accessOf); // installing it again changes nothing
    widget.setProperty(kRole, static_cast<int>(role));
    // What was told of the widget until now has made one with another role, which Qt keeps.
    QAccessibleInterface *before = QAccessible::queryAccessibleInterface(&widget);
    if (before && before->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

} // namespace beatreel
