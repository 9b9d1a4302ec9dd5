// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/PlayheadMark.h"

#include <QPainter>
#include <QPainterPath>

namespace beatreel {

namespace {

constexpr int kHeadWidth = 12;
constexpr int kHeadHeight = 16;

QPainterPath headShape(double x, double tip, double half, double height)
{
    const double top = tip - height;
    QPainterPath head;
    head.moveTo(x - half, top + 2);
    head.quadTo(x - half, top, x - half + 2, top);
    head.lineTo(x + half - 2, top);
    head.quadTo(x + half, top, x + half, top + 2);
    head.lineTo(x + half, top + height * 0.6);
    head.lineTo(x, tip);
    head.lineTo(x - half, top + height * 0.6);
    head.closeSubpath();
    return head;
}

} // namespace

void paintPlayheadMark(QPainter &painter, double x, const RowSpan &rows, int tip, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const int height = rows.bottom - rows.top;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(x - 1.75, rows.top, 3.5, height), theme.canvas);
    painter.fillRect(QRectF(x - 0.75, rows.top, 1.5, height), theme.text);
    painter.setPen(QPen(theme.canvas, 1));
    painter.setBrush(theme.text);
    painter.drawPath(headShape(x, tip, appearance.type.scaled(kHeadWidth) / 2.0, appearance.type.scaled(kHeadHeight)));
    painter.restore();
}

int playheadReach(const Appearance &appearance)
{
    return appearance.type.scaled(kHeadWidth) / 2 + 2;
}

} // namespace beatreel
