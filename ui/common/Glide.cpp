// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Glide.h"

#include "ui/common/Appearance.h"

#include <QWidget>

namespace beatreel {

Glide::Glide(QObject *parent) : QVariantAnimation(parent)
{
    setEasingCurve(QEasingCurve::OutCubic);
}

bool Glide::run(const QWidget &shown, std::chrono::milliseconds length, double from, double to)
{
    stop();
    const auto wanted = Appearance::of(&shown).duration(length);
    if (wanted.count() == 0 || !shown.isVisible())
        return false;
    setDuration(static_cast<int>(wanted.count()));
    setStartValue(from);
    setEndValue(to);
    start();
    return true;
}

} // namespace beatreel
