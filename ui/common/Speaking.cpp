// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Speaking.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace beatreel {

namespace {

constexpr char kRole[] = "spokenRole";

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(kRole) : QVariant();
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void announce(QWidget &source, const QString &sentence)
{
    source.setAccessibleName(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(&source, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(accessOf); // installing it again changes nothing
    widget.setProperty(kRole, static_cast<int>(role));
}

} // namespace beatreel
