// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace beatreel {

namespace {

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qreal figureWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    return std::ceil(widest);
}

/// Calls `place(run, x, width)` for each digit and each stretch without digits; returns the whole width.
template <class Place> qreal forEachRun(const QFontMetricsF &metrics, const QString &text, Place place)
{
    const qreal cell = figureWidth(metrics);
    qreal x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (!isFigure(text[i])) {
            while (end < text.size() && !isFigure(text[end]))
                ++end;
        }
        const QString run = text.sliced(i, end - i);
        const qreal width = isFigure(text[i]) ? cell : metrics.horizontalAdvance(run);
        place(run, x, width);
        x += width;
        i = end;
    }
    return x;
}

} // namespace

qreal tabularWidth(const QFont &font, const QString &text)
{
    return forEachRun(QFontMetricsF(font), text, [](const QString &, qreal, qreal) {});
}

void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal width = tabularWidth(painter.font(), text);
    qreal left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - width / 2;
    qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        baseline = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    const QPointF start(std::round(left), std::round(baseline));
    forEachRun(metrics, text, [&](const QString &run, qreal x, qreal cell) {
        const qreal inset = isFigure(run.front()) ? (cell - metrics.horizontalAdvance(run)) / 2 : 0;
        painter.drawText(start + QPointF(x + inset, 0), run);
    });
}

TabularLabel::TabularLabel(QWidget *parent) : TabularLabel({}, parent) {}

TabularLabel::TabularLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

QSize TabularLabel::sizeHint() const
{
    ensurePolished();
    const QMargins inner = contentsMargins();
    return {qCeil(tabularWidth(font(), text())) + inner.left() + inner.right() + 2 * margin(),
            fontMetrics().height() + inner.top() + inner.bottom() + 2 * margin()};
}

QSize TabularLabel::minimumSizeHint() const
{
    return sizeHint();
}

void TabularLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const int inset = margin();
    paintTabular(painter, contentsRect().adjusted(inset, inset, -inset, -inset), alignment(), text());
}

} // namespace beatreel
