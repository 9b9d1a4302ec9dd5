// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/CutView.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/common/Speaking.h"
#include "ui/common/TextPainting.h"
#include "ui/common/WindowSize.h"
#include "ui/workspace/FilmCuts.h"
#include "ui/workspace/TimeText.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kAround = 12;
constexpr int kBetween = 4;

} // namespace

CutView::CutView(FilmPlayer &player, QWidget *parent) : QWidget(parent), m_player(player)
{
    setObjectName(QStringLiteral("cutView"));
    setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    setSpokenRole(*this, QAccessible::Canvas);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&player, &FilmPlayer::looked, this, qOverload<>(&QWidget::update));
    tellCut();
}

void CutView::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->playhead().disconnect(this);
    }
    m_open = open;
    if (open) {
        const auto show = [this] {
            tellCut();
            update();
        };
        connect(open, &OpenProject::changed, this, show);
        connect(open, &OpenProject::statesChanged, this, show);
        connect(&open->playhead(), &Playhead::moved, this, show);
    }
    tellCut();
    update();
}

QSize CutView::minimumSizeHint() const
{
    return leastPicture(*this);
}

std::optional<int> CutView::cut() const
{
    return m_open ? nearestCut(m_open->project(), m_open->playhead().picture()) : std::nullopt;
}

void CutView::step(int direction)
{
    const std::optional<int> shown = cut();
    if (!shown)
        return;
    const QList<int> all = filmCuts(m_open->project());
    const qsizetype next = all.indexOf(*shown) + direction;
    m_open->playhead().setPicture(all[std::clamp<qsizetype>(next, 0, all.size() - 1)]);
}

void CutView::tellCut()
{
    const std::optional<int> shown = cut();
    if (!shown) {
        setAccessibleName(tr("No cut"));
        return;
    }
    const QList<int> all = filmCuts(m_open->project());
    setAccessibleName(tr("Cut %1 of %2, at %3", "number, count, time")
                          .arg(all.indexOf(*shown) + 1)
                          .arg(all.size())
                          .arg(timecode(*shown, m_open->playhead().fps())));
}

void CutView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    const Appearance &appearance = Appearance::of(this);
    const Theme theme = Theme::dark(); // the surround is dark in both
    painter.fillRect(rect(), appearance.theme.surround);
    const std::optional<int> shown = cut();
    if (!shown) {
        paintLine(painter, rect(), tr("A film of one beat has no cut."), {appearance.type.font(TextSize::Prose), theme.text2, Qt::AlignCenter});
        return;
    }
    const QRect room = rect().adjusted(kAround, kAround, -kAround, -kAround);
    const QSize side = m_open->project().format.size.scaled((room.width() - kBetween) / 2, room.height(), Qt::KeepAspectRatio);
    const int top = room.top() + (room.height() - side.height()) / 2;
    const int middle = room.center().x();
    const int fps = m_open->playhead().fps();
    paintSide(painter, QRect(QPoint(middle - kBetween / 2 - side.width(), top), side), *shown - 1,
              tr("Last, %1", "picture before a cut; time").arg(timecode(*shown - 1, fps)));
    paintSide(painter, QRect(QPoint(middle + kBetween / 2, top), side), *shown, tr("First, %1", "picture after a cut; time").arg(timecode(*shown, fps)));
    if (hasVisibleFocus(this))
        paintFocusRingInside(painter, rect().adjusted(2, 2, -2, -2), 4, theme.accent);
}

void CutView::paintSide(QPainter &painter, const QRect &rect, int picture, const QString &words)
{
    const Appearance &appearance = Appearance::of(this);
    const std::optional<FilmReader::Entry> entry = m_player.look(picture);
    const QImage image = entry && entry->picture ? entry->picture->image() : QImage();
    if (image.isNull()) {
        painter.fillRect(rect, Theme::dark().raised);
        if (entry) {
            const QString why = entry->error ? entry->error->sentence : tr("No picture yet");
            paintLines(painter, rect.adjusted(16, 16, -16, -16), why, {appearance.type.font(TextSize::Prose), Theme::dark().text2, Qt::AlignCenter},
                       appearance.type.lineHeight(TextSize::Prose));
        }
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, image);
    }
    const Plate plate{{}, words, std::nullopt, {}};
    const QSize size = plateSize(plate, appearance);
    paintPlate(painter, QRect(rect.topLeft() + QPoint(8, 8), size).intersected(rect), plate, appearance);
}

void CutView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

/// Left and Right are this view's own.
bool CutView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CutView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        step(event->angleDelta().y() < 0 ? 1 : -1);
}

void CutView::showEvent(QShowEvent *)
{
    m_player.pause();
}

void CutView::hideEvent(QHideEvent *)
{
    m_player.lookAway();
}

} // namespace beatreel
