// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/EnergyBars.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"

#include <QPainter>

namespace beatreel {

QSize energyBarsSize(const Appearance &appearance)
{
    return {appearance.type.scaled(13), appearance.type.scaled(12)};
}

void paintEnergyBars(QPainter &painter, const QRect &rect, int level, const Appearance &appearance)
{
    Q_ASSERT(level >= 1 && level <= 3);
    const Theme &theme = appearance.theme;
    const QColor unlit = theme.isDark ? theme.edge : theme.line;
    const qreal step = rect.width() * 5 / 13.0;
    const qreal width = rect.width() * 3 / 13.0;
    for (int i = 0; i < 3; ++i) {
        const qreal height = rect.height() * (i + 1) / 3.0;
        const QRectF bar(rect.left() + i * step, rect.top() + rect.height() - height, width, height);
        paintBox(painter, bar, 1, i < level ? theme.energy : unlit);
    }
}

} // namespace beatreel
