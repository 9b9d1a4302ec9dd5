// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ProgramMark.h"

#include "ui/common/Painting.h"

#include <QPainter>

namespace beatreel {

QPixmap programMark(int side)
{
    const Theme theme = Theme::dark();
    QPixmap mark(side, side);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 24.0, side / 24.0);
    paintBox(painter, QRectF(0, 0, 24, 24), 5, theme.accentFill);
    // Three beats; the middle one is the long one.
    for (const auto &[left, width] : {std::pair(4.0, 3.5), std::pair(8.5, 7.0), std::pair(16.5, 3.5)})
        paintBox(painter, QRectF(left, 7, width, 10), 1, theme.onAccent);
    return mark;
}

QIcon programMark()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(programMark(side));
    return icon;
}

} // namespace beatreel
