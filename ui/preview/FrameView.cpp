// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/FrameView.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/Speaking.h"
#include "ui/common/TextPainting.h"
#include "ui/common/WindowSize.h"
#include "ui/preview/MovementOverlay.h"

#include <QMouseEvent>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kPadding = 12;
constexpr double kActionSafe = 0.93; ///< of width and height (EBU R 95)
constexpr double kTitleSafe = 0.90;

QRect innerPart(const QRect &rect, double share)
{
    const QSize size(qRound(rect.width() * share), qRound(rect.height() * share));
    return {QPoint(rect.left() + (rect.width() - size.width()) / 2, rect.top() + (rect.height() - size.height()) / 2), size};
}

/// The shade, with nothing through it.
QColor blackOf(const Theme &theme)
{
    QColor black = theme.shade;
    black.setAlphaF(1);
    return black;
}

} // namespace

FrameView::FrameView(FilmPlayer &player, QWidget *parent) : QWidget(parent), m_player(player)
{
    setObjectName(QStringLiteral("frameView"));
    setLayoutDirection(Qt::LeftToRight); // as the picture is, in every language
    setSpokenRole(*this, QAccessible::Canvas);
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&player, &FilmPlayer::shownChanged, this, qOverload<>(&QWidget::update));
}

void FrameView::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    m_open = open;
    if (open) {
        const auto show = qOverload<>(&QWidget::update);
        connect(open, &OpenProject::changed, this, show);
        connect(open, &OpenProject::statesChanged, this, show);
    }
    update();
}

QSize FrameView::minimumSizeHint() const
{
    return leastPicture(*this);
}

void FrameView::setSafeAreasShown(bool shown)
{
    m_showsSafeAreas = shown;
    update();
}

void FrameView::setMovementShown(bool shown)
{
    m_showsMovement = shown;
    update();
}

void FrameView::setAlone()
{
    m_isAlone = true;
    update();
}

QRect FrameView::pictureRect() const
{
    const QRect room = m_isAlone ? rect() : rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QSize size = m_open->project().format.size.scaled(room.size(), Qt::KeepAspectRatio);
    return {QPoint(room.left() + (room.width() - size.width()) / 2, room.top() + (room.height() - size.height()) / 2), size};
}

void FrameView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    const Appearance &appearance = Appearance::of(this);
    painter.fillRect(rect(), m_isAlone ? blackOf(appearance.theme) : appearance.theme.surround);
    const Beat *beat = m_open ? m_open->playhead().beat() : nullptr;
    if (!beat)
        return;
    const QRect place = pictureRect();
    const FilmPlayer::Shown &shown = m_player.shown();
    if (shown.image.isNull()) {
        paintSlate(painter, place, *beat);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, shown.image);
    }
    if (m_showsMovement)
        paintMovement(painter, place, *m_open);
    if (m_showsSafeAreas)
        paintSafeAreas(painter, place);
    if (!m_isAlone && hasVisibleFocus(this))
        paintFocusRingInside(painter, rect().adjusted(2, 2, -2, -2), 4, Theme::dark().accent);
}

void FrameView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_open)
        return;
    m_pressedAt = event->position().toPoint();
    m_pressedPicture = m_open->playhead().picture();
}

/// The width of the picture is the beat's length.
void FrameView::mouseMoveEvent(QMouseEvent *event)
{
    const Beat *beat = m_open ? m_open->playhead().beat() : nullptr;
    if (!(event->buttons() & Qt::LeftButton) || !beat)
        return;
    const double share = (event->position().x() - m_pressedAt.x()) / std::max(1, pictureRect().width());
    const int pictures = m_open->project().format.picturesIn((*beat)->spec.duration);
    m_open->playhead().setPicture(m_pressedPicture + qRound(share * pictures));
}

/// Number, name and prompt on grey, as a slate stands in for a scene that is not shot yet.
void FrameView::paintSlate(QPainter &painter, const QRect &rect, const Beat &beat)
{
    const Appearance &appearance = Appearance::of(this);
    const Theme theme = Theme::dark(); // the surround is dark in both
    painter.fillRect(rect, theme.raised);
    const int number = static_cast<int>(std::ranges::find(m_open->project().beats, beat.id(), &Beat::id) - m_open->project().beats.begin()) + 1;
    const int head = appearance.type.lineHeight(TextSize::Page);
    const int line = appearance.type.lineHeight(TextSize::Prose);
    QRect room = rect.adjusted(32, 0, -32, 0);
    room.setTop(rect.center().y() - head - line);
    room.setHeight(head);
    paintLine(painter, room, tr("%1  %2", "number and name of a beat").arg(number).arg(beat->spec.name),
              {appearance.type.font(TextSize::Page), theme.text, Qt::AlignCenter});
    const std::optional<Error> &error = m_player.shown().error;
    const QString prompt = error ? error->sentence
                                 : fillPrompt(beat->spec.promptTemplate, m_open->project().product, m_open->project().style);
    paintLines(painter, QRect(room.left(), room.bottom() + 8, room.width(), std::max(0, rect.bottom() - room.bottom() - 16)), prompt,
               {appearance.type.font(TextSize::Prose), theme.text2, Qt::AlignHCenter | Qt::AlignVCenter}, line);
}

void FrameView::paintSafeAreas(QPainter &painter, const QRect &rect)
{
    const Theme theme = Theme::dark(); // over pictures
    for (const double share : {kActionSafe, kTitleSafe}) {
        const QRect area = innerPart(rect, share);
        paintBox(painter, area.adjusted(-1, -1, 1, 1), 0, {}, {theme.shade, 3});
        paintBox(painter, area, 0, {}, {theme.plateText, 1});
    }
}

} // namespace beatreel
