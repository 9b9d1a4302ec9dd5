// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/TimeStrip.h"

#include "ui/board/StripCell.h"
#include "ui/cards/PlayheadMark.h"
#include "ui/common/Painting.h"
#include "ui/common/TabularText.h"
#include "ui/workspace/BeatCommands.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace beatreel {

namespace {

constexpr int kHeight = 56;
constexpr int kMargin = 16; ///< as the board's
constexpr int kTimesTop = 4;
constexpr int kTimes = 20; ///< height of the times over the cells
constexpr int kCell = 24;
constexpr int kLabelRoom = 56;
constexpr int kMostGap = 4;

/// Seconds from label to label, so that each has that many pixels.
int labelStep(double pixelsPerSecond, int room)
{
    constexpr int kSteps[] = {5, 10, 15, 30, 60, 120, 300, 600, 1200};
    for (const int step : kSteps) {
        if (step * pixelsPerSecond >= room)
            return step;
    }
    return 3600;
}

} // namespace

TimeStrip::TimeStrip(FilmFaces &film, QWidget *parent) : QWidget(parent), m_film(film)
{
    PaintedItems::install();
    setObjectName(QStringLiteral("timeStrip"));
    setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    setAccessibleName(tr("Beats in time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

const Appearance &TimeStrip::appearance() const
{
    return Appearance::of(this);
}

void TimeStrip::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->workshop().disconnect(this);
        m_open->selection().disconnect(this);
        m_open->playhead().disconnect(this);
        m_open->filter().disconnect(this);
    }
    m_open = open;
    m_hovered = -1;
    if (open) {
        const auto repaintAll = [this] {
            m_hovered = -1;
            update();
        };
        connect(open, &OpenProject::changed, this, repaintAll);
        connect(open, &OpenProject::statesChanged, this, repaintAll);
        connect(&open->workshop(), &Workshop::jobChanged, this, repaintAll);
        connect(&open->filter(), &ApprovalFilter::changed, this, repaintAll);
        connect(&open->selection(), &Selection::changed, this, &TimeStrip::onSelectionChanged);
        connect(&open->playhead(), &Playhead::moved, this, &TimeStrip::onPlayheadMoved);
    }
    update();
}

QSize TimeStrip::sizeHint() const
{
    return {400, appearance().type.scaled(kHeight)};
}

QSize TimeStrip::minimumSizeHint() const
{
    return {100, appearance().type.scaled(kHeight)};
}

double TimeStrip::x(double seconds) const
{
    const double length = std::max(1.0, static_cast<double>(m_film.length().count()));
    return kMargin + seconds * std::max(width() - 2 * kMargin, 1) / length;
}

double TimeStrip::seconds(double x) const
{
    const double length = std::max(1.0, static_cast<double>(m_film.length().count()));
    return (x - kMargin) * length / std::max(width() - 2 * kMargin, 1);
}

double TimeStrip::playheadX() const
{
    return x(m_open ? m_open->playhead().seconds() : 0);
}

QRect TimeStrip::cellRect(qsizetype beat) const
{
    const TypeScale &type = appearance().type;
    const double start = static_cast<double>(m_film.start(beat).count());
    const int left = qRound(x(start));
    const int right = qRound(x(start + static_cast<double>(m_film.duration(beat).count())));
    const int gap = std::min(kMostGap, (right - left) / 4);
    return {left, type.scaled(kTimesTop + kTimes), std::max(right - left - gap, 1), type.scaled(kCell)};
}

void TimeStrip::onSelectionChanged()
{
    update();
    const qsizetype current = m_film.indexOf(m_open->selection().current());
    if (hasFocus() && current >= 0)
        announceFocus(this, static_cast<int>(current));
}

void TimeStrip::onPlayheadMoved()
{
    const int reach = playheadReach(appearance()) + appearance().type.scaled(kLabelRoom); // with the label that comes or goes
    for (const double at : {m_shownPlayhead, playheadX()})
        update(qRound(at) - reach, 0, 2 * reach + 1, height());
    m_shownPlayhead = playheadX();
}

void TimeStrip::paintEvent(QPaintEvent *event)
{
    const Theme &theme = appearance().theme;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    painter.fillRect(event->rect(), theme.panel);
    paintHorizontalLine(painter, QRect(0, 0, width(), 1), theme.line);
    if (!m_open || m_film.size() == 0)
        return;
    paintTimes(painter, event->rect());
    paintCells(painter, event->rect());
    const int cells = appearance().type.scaled(kTimesTop + kTimes);
    m_shownPlayhead = playheadX();
    paintPlayheadMark(painter, m_shownPlayhead, {kTimesTop, cells + appearance().type.scaled(kCell) + 2}, cells - 1, appearance());
}

void TimeStrip::paintTimes(QPainter &painter, const QRect &dirty)
{
    const TypeScale &type = appearance().type;
    const int room = type.scaled(kLabelRoom);
    const int step = labelStep(x(1) - x(0), room);
    painter.setFont(type.font(TextSize::Caption));
    painter.setPen(appearance().theme.text3);
    const auto end = static_cast<int>(m_film.length().count());
    const double head = playheadX();
    const int reach = playheadReach(appearance());
    for (int second = 0; second <= end; second += step) {
        const QString text = clockText(Seconds(second));
        // The last one ends with the strip.
        const double left = std::min(x(second), width() - kMargin - tabularWidth(painter.font(), text));
        const bool isCovered = head + reach > left && head - reach < left + tabularWidth(painter.font(), text);
        if (left <= dirty.right() && left + room >= dirty.left() && !isCovered)
            paintTabular(painter, QRectF(left, type.scaled(kTimesTop), room, type.scaled(kTimes)), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void TimeStrip::paintCells(QPainter &painter, const QRect &dirty)
{
    const Selection &selection = m_open->selection();
    const bool showsFocus = hasVisibleFocus(this);
    for (qsizetype i = 0; i < m_film.size(); ++i) {
        const QRect cell = cellRect(i);
        if (!cell.intersects(dirty))
            continue;
        CardLook look;
        look.isSelected = selection.contains(m_film.id(i));
        look.hasFocus = showsFocus && selection.current() == m_film.id(i);
        look.isHovered = m_hovered == i;
        look.isFaded = m_open->filter().leavesOut(m_open->project().beats[i]->approval);
        paintStripCell(painter, cell, m_film.card(i), look, appearance());
    }
}

void TimeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

bool TimeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype beat = m_open ? m_film.at(seconds(help->pos().x())) : -1;
        QToolTip::showText(help->globalPos(), beat < 0 ? QString() : m_film.card(beat).tip(), this);
        return true;
    }
    return QWidget::event(event);
}

void TimeStrip::mousePressEvent(QMouseEvent *event)
{
    if (!m_open || event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x();
    if (const qsizetype beat = m_film.at(seconds(x)); beat >= 0)
        m_open->selection().select(m_film.id(beat));
    scrubTo(x);
}

void TimeStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_open)
        return;
    const int x = event->position().toPoint().x();
    if (event->buttons() & Qt::LeftButton)
        scrubTo(x);
    else
        setHovered(m_film.at(seconds(x)));
}

void TimeStrip::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void TimeStrip::setHovered(qsizetype beat)
{
    const qsizetype before = std::exchange(m_hovered, beat);
    for (const qsizetype changed : {before, beat}) {
        if (before != beat && changed >= 0 && changed < m_film.size())
            update(cellRect(changed));
    }
}

void TimeStrip::scrubTo(int x)
{
    Playhead &playhead = m_open->playhead();
    playhead.setPicture(static_cast<int>(std::floor(seconds(x) * playhead.fps())));
}

void TimeStrip::select(const BeatId &beat)
{
    m_open->selection().select(beat);
    m_open->playhead().goTo(beat);
}

void TimeStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!m_open || !isArrow || event->modifiers() != Qt::NoModifier) {
        event->ignore();
        return;
    }
    selectNeighbour(*m_open, event->key() == Qt::Key_Left ? Towards::Start : Towards::End);
    if (!m_open->selection().current().isEmpty())
        m_open->playhead().goTo(m_open->selection().current());
}

void TimeStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace beatreel
