// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/TabularText.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace beatreel {

namespace {

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isFromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

struct Figures
{
    qreal cell = 0; ///< 0: not measured yet
    std::array<qreal, 10> widths{};
};

/// Measuring them is dear, and there are few fonts.
const Figures &figuresOf(const QFont &font)
{
    thread_local QHash<QFont, Figures> known;
    Figures &figures = known[font];
    if (figures.cell > 0)
        return figures;
    const QFontMetricsF metrics(font);
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        const qreal width = metrics.horizontalAdvance(QChar(c));
        figures.widths[c - u'0'] = width;
        figures.cell = std::max(figures.cell, std::ceil(width));
    }
    return figures;
}

/// Calls `place(run, x)` for each digit, centred in its cell, and each stretch without digits; returns the whole width.
/// Texts with words from right to left are one stretch: the order of its parts is not that of its letters.
template <class Place> qreal forEachRun(const QFont &font, const QFontMetricsF &metrics, const QString &text, Place place)
{
    if (std::ranges::any_of(text, isFromRight)) {
        place(text, 0);
        return metrics.horizontalAdvance(text);
    }
    const Figures &figures = figuresOf(font);
    qreal x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (!isFigure(text[i])) {
            while (end < text.size() && !isFigure(text[end]))
                ++end;
        }
        const QString run = text.sliced(i, end - i);
        if (isFigure(text[i])) {
            place(run, x + (figures.cell - figures.widths[text[i].unicode() - u'0']) / 2);
            x += figures.cell;
        } else {
            place(run, x);
            x += metrics.horizontalAdvance(run);
        }
        i = end;
    }
    return x;
}

} // namespace

qreal tabularWidth(const QFont &font, const QString &text)
{
    return forEachRun(font, QFontMetricsF(font), text, [](const QString &, qreal) {});
}

void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    alignment = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    qreal left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() - tabularWidth(painter.font(), text);
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - tabularWidth(painter.font(), text) / 2;
    qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        baseline = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    const QPointF start(std::round(left), std::round(baseline));
    forEachRun(painter.font(), metrics, text, [&](const QString &run, qreal x) { painter.drawText(start + QPointF(x, 0), run); });
}

TabularLabel::TabularLabel(QWidget *parent) : TabularLabel({}, parent) {}

TabularLabel::TabularLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

void TabularLabel::setSteadyText(const QString &text)
{
    m_isSteady = true;
    setText(text);
    const QSize wanted = sizeHint();
    if (wanted.width() > minimumWidth() || wanted.height() != minimumHeight())
        setFixedSize(wanted.expandedTo({minimumWidth(), 0}));
}

void TabularLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_isSteady && event->type() == QEvent::FontChange)
        setFixedSize(sizeHint());
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
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const int inset = margin();
    paintTabular(painter, contentsRect().adjusted(inset, inset, -inset, -inset), alignment(), text());
}

} // namespace beatreel
