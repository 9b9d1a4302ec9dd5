// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/TextPainting.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace beatreel {

int paintLine(QPainter &painter, const QRect &rect, const QString &text, const TextStyle &style)
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    const qreal width = QFontMetricsF(style.font).horizontalAdvance(text);
    const bool fits = width <= rect.width();
    painter.setFont(style.font);
    painter.setPen(style.colour);
    painter.drawText(rect, static_cast<int>(style.alignment) | Qt::TextSingleLine,
                     fits ? text : QFontMetrics(style.font).elidedText(text, Qt::ElideRight, rect.width()));
    return fits ? qRound(width) : rect.width();
}

int paintLines(QPainter &painter, const QRect &rect, const QString &text, const TextStyle &style, int lineHeight)
{
    const qsizetype most = rect.height() / lineHeight;
    if (most < 1 || rect.width() <= 0)
        return 0;
    const QString plain = text.simplified();
    QTextLayout layout(plain, style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        const QRect place(rect.left(), rect.top() + count * lineHeight, rect.width(), lineHeight);
        const bool isLast = count + 1 == most;
        const QString words = isLast ? plain.mid(line.textStart()) : plain.mid(line.textStart(), line.textLength());
        paintLine(painter, place, words.trimmed(), style);
        ++count;
        if (isLast)
            break;
    }
    layout.endLayout();
    return count * lineHeight;
}

} // namespace beatreel
