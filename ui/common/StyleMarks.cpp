// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StyleMarks.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QPainter>
#include <QStyleOption>

namespace beatreel {

namespace {

constexpr qreal kTrack = 3;      ///< thickness of a slider's track
constexpr qreal kProgress = 4;   ///< thickness of a progress bar
constexpr qreal kBoxRadius = 3;  ///< of a checkbox

struct MarkColours
{
    QColor fill;
    QColor edge;
    QColor mark;
};

MarkColours markColours(QStyle::State state, const Theme &theme)
{
    const bool isSet = state & (QStyle::State_On | QStyle::State_NoChange);
    if (!(state & QStyle::State_Enabled))
        return {theme.panel, theme.disabled, theme.disabled};
    if (isSet) {
        const QColor fill = state & QStyle::State_Sunken     ? theme.accentFill.darker(120)
                            : state & QStyle::State_MouseOver ? theme.accentFill.darker(108)
                                                              : theme.accentFill;
        return {fill, fill, theme.onAccent};
    }
    return {state & QStyle::State_Sunken ? theme.pressed : theme.well, state & QStyle::State_MouseOver ? theme.text2 : theme.control, {}};
}

void paintCheckBox(const QStyleOption &option, QPainter &painter, const Theme &theme)
{
    const MarkColours colours = markColours(option.state, theme);
    paintBox(painter, option.rect, kBoxRadius, colours.fill, {colours.edge, theme.edgeWidth});
    const qreal inset = option.rect.width() / 8.0;
    const QRectF inner = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    if (option.state & QStyle::State_NoChange)
        paintIcon(painter, Icon::Dash, inner, colours.mark);
    else if (option.state & QStyle::State_On)
        paintIcon(painter, Icon::Tick, inner, colours.mark);
}

void paintRadio(const QStyleOption &option, QPainter &painter, const Theme &theme)
{
    const MarkColours colours = markColours(option.state, theme);
    paintBox(painter, option.rect, option.rect.width() / 2.0, colours.fill, {colours.edge, theme.edgeWidth});
    if (option.state & QStyle::State_On) {
        const qreal inset = option.rect.width() * 5 / 16.0;
        const QRectF dot = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
        paintBox(painter, dot, dot.width() / 2, colours.mark);
    }
}

/// Where the thumb begins on a bar of `length` pixels, and how long it is.
int scrollThumb(const QStyleOptionSlider &bar, int length, int *thumb)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    *thumb = length;
    if (range > 0) {
        const qint64 pages = range + bar.pageStep;
        *thumb = static_cast<int>(std::clamp<qint64>(length * qint64(bar.pageStep) / pages, std::min(32, length), length));
    }
    return QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - *thumb, bar.upsideDown);
}

} // namespace

bool paintMark(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckBox(option, painter, theme);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadio(option, painter, theme);
        return true;
    default:
        return false;
    }
}

bool paintProgress(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const Appearance &appearance)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar || (element != QStyle::CE_ProgressBarGroove && element != QStyle::CE_ProgressBarContents && element != QStyle::CE_ProgressBarLabel))
        return false;
    const Theme &theme = appearance.theme;
    QRectF track(0, 0, bar->rect.width(), kProgress);
    track.moveCenter(QRectF(bar->rect).center());
    if (element == QStyle::CE_ProgressBarGroove) {
        paintBox(painter, track, kProgress / 2, theme.pressed);
    } else if (element == QStyle::CE_ProgressBarContents && bar->maximum > bar->minimum) {
        const qreal share = (bar->progress - qreal(bar->minimum)) / (qreal(bar->maximum) - bar->minimum);
        QRectF done = track;
        done.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
        if (bar->direction == Qt::RightToLeft)
            done.moveRight(track.right());
        if (done.width() > 0)
            paintBox(painter, done, kProgress / 2, theme.accent);
    }
    return true;
}

void paintSlider(const QStyleOptionSlider &slider, QPainter &painter, const Appearance &appearance, const QRect &handle)
{
    const Theme &theme = appearance.theme;
    const bool isEnabled = slider.state & QStyle::State_Enabled;
    const bool isHorizontal = slider.orientation == Qt::Horizontal;
    QRectF track = isHorizontal ? QRectF(0, 0, slider.rect.width(), kTrack) : QRectF(0, 0, kTrack, slider.rect.height());
    track.moveCenter(QRectF(slider.rect).center());
    paintBox(painter, track, kTrack / 2, isEnabled ? theme.control : theme.edge);
    QRectF done = track;
    const QPointF at = QRectF(handle).center();
    const bool fromStart = slider.upsideDown != isHorizontal;
    if (isHorizontal && fromStart)
        done.setRight(at.x());
    else if (isHorizontal)
        done.setLeft(at.x());
    else if (fromStart)
        done.setTop(at.y());
    else
        done.setBottom(at.y());
    if (isEnabled)
        paintBox(painter, done, kTrack / 2, theme.accent);
    const qreal side = std::min(handle.width(), handle.height());
    QRectF knob(0, 0, side, side);
    knob.moveCenter(at);
    // A rim of the ground keeps the knob apart from its track.
    paintBox(painter, knob.adjusted(-1, -1, 1, 1), side, theme.panel);
    paintBox(painter, knob, side / 2, isEnabled ? theme.text : theme.disabled);
}

void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHeld = bar.state & QStyle::State_Sunken && bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isHovered = bar.state & QStyle::State_MouseOver || isHeld;
    const qreal thickness = isHovered ? 8 : 5;
    const QRect place = scrollBarPart(bar, QStyle::SC_ScrollBarSlider).value_or(QRect());
    QRectF thumb = bar.orientation == Qt::Horizontal ? QRectF(place.left() + 2, 0, place.width() - 4, thickness)
                                                     : QRectF(0, place.top() + 2, thickness, place.height() - 4);
    const QPointF centre = QRectF(place).center();
    if (bar.orientation == Qt::Horizontal)
        thumb.moveTop(centre.y() - thickness / 2);
    else
        thumb.moveLeft(centre.x() - thickness / 2);
    const QColor rest = theme.edge;
    paintBox(painter, thumb, thickness / 2, isHeld ? theme.text2 : isHovered ? theme.control : rest);
}

std::optional<QRect> scrollBarPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar)
        return std::nullopt;
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    int thumb = 0;
    const int start = scrollThumb(*bar, length, &thumb);
    const auto stretch = [&](int from, int size) {
        return isHorizontal ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                            : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, thumb);
    case QStyle::SC_ScrollBarGroove:
        return stretch(0, length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + thumb, length - start - thumb);
    default:
        return QRect();
    }
}

} // namespace beatreel
