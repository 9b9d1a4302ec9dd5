// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Appearance.h"

#include "ui/common/BeatStyle.h"

#include <QApplication>

namespace beatreel {

const Appearance &Appearance::of(const QWidget *widget)
{
    return of(widget ? widget->style() : QApplication::style(), widget);
}

const Appearance &Appearance::of(const QStyle *style, const QWidget *widget)
{
    static const Appearance fallback;
    AppearanceAnswer answer;
    style->styleHint(SH_Appearance, nullptr, widget, &answer);
    return answer.appearance ? *answer.appearance : fallback;
}

void applyAppearance(QApplication &application, const Appearance &appearance)
{
    const TypeScale &type = appearance.type;
    application.setStyle(new BeatStyle(appearance)); // the application owns it and deletes the one before
    application.setPalette(appearance.theme.palette());
    application.setFont(type.font(TextSize::Body));
    const QFont verbs = type.font(TextSize::Body, QFont::Medium);
    for (const char *kind : {"QPushButton", "QToolButton", "QTabBar"})
        QApplication::setFont(verbs, kind);
    QApplication::setFont(type.font(TextSize::Body), "QToolTip");
    QApplication::setFont(type.font(TextSize::Body), "QMenu");
    QApplication::setFont(type.font(TextSize::Body), "QMenuBar");
}

bool hasVisibleFocus(const QWidget *widget)
{
    return widget && widget->style()->styleHint(SH_VisibleFocus, nullptr, widget) != 0;
}

} // namespace beatreel
