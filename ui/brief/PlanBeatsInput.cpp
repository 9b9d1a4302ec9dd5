// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanBeats.h"
#include "ui/workspace/BeatClip.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

// What keys, the pointer and the menu do with the beats of a plan.

namespace beatreel {

QList<PlanBeats::Command> PlanBeats::commands()
{
    QList<Command> list;
    if (m_current < 0)
        return list;
    const qsizetype at = m_current;
    list.append({tr("Copy to the plan on the left"), Qt::AltModifier | Qt::Key_Left, [this, at] { emit copyWanted(at, Side::Left); }});
    list.append({tr("Copy to the plan on the right"), Qt::AltModifier | Qt::Key_Right, [this, at] { emit copyWanted(at, Side::Right); }});
    if (isKept(at))
        return list;
    if (at > 0) {
        list.append({tr("Move earlier"), Qt::AltModifier | Qt::Key_Up, [this, at] {
                         emit moveWanted(at, at - 1);
                         setCurrent(at - 1);
                     }});
    }
    if (at + 1 < m_plan.beats.size()) {
        list.append({tr("Move later"), Qt::AltModifier | Qt::Key_Down, [this, at] {
                         emit moveWanted(at, at + 2);
                         setCurrent(at + 1);
                     }});
    }
    if (m_plan.beats.size() > 1)
        list.append({tr("Take out of this plan"), QKeyCombination(Qt::Key_Delete), [this, at] { emit removeWanted(at); }});
    return list;
}

bool PlanBeats::runCommand(const QKeyEvent &event)
{
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    for (const Command &command : commands()) {
        if (command.key == pressed) {
            command.run();
            return true;
        }
    }
    return false;
}

void PlanBeats::keyPressEvent(QKeyEvent *event)
{
    if (runCommand(*event))
        return;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(m_plan.beats.size() - 1);
        return;
    case Qt::Key_Left:
        emit leaveWanted(Side::Left);
        return;
    case Qt::Key_Right:
        emit leaveWanted(Side::Right);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PlanBeats::event(QEvent *event)
{
    // Its keys are not the program's while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() >= Qt::Key_Home && key->key() <= Qt::Key_Down;
        if ((isArrow && !(key->modifiers() & Qt::ControlModifier)) || key->key() == Qt::Key_Delete)
            event->accept();
    }
    return QWidget::event(event);
}

void PlanBeats::focusInEvent(QFocusEvent *)
{
    setCurrent(m_current);
}

void PlanBeats::focusOutEvent(QFocusEvent *)
{
    update();
}

void PlanBeats::mousePressEvent(QMouseEvent *event)
{
    const qsizetype beat = beatOf(event->pos());
    if (beat < 0)
        return;
    setCurrent(beat);
    if (event->button() == Qt::LeftButton)
        m_pressedAt = event->pos();
}

void PlanBeats::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt || (event->pos() - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressedAt.reset();
    startDrag();
}

void PlanBeats::startDrag()
{
    const QRect rect = beatRect(m_current);
    const qreal ratio = devicePixelRatioF();
    QPixmap lifted(rect.size() * ratio);
    lifted.setDevicePixelRatio(ratio);
    lifted.fill(Qt::transparent);
    QPainter painter(&lifted);
    painter.translate(-rect.topLeft());
    painter.setOpacity(0.92);
    paintBeat(painter, m_current);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(clipOf(m_plan, {m_plan.beats[m_current].id()}));
    drag->setPixmap(lifted);
    drag->setHotSpot({lifted.width() / 4, 12});
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

void PlanBeats::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && beatOf(event->pos()) < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command &command : commands()) {
        QAction *action = menu->addAction(command.words, this, command.run);
        action->setShortcut(command.key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isMouse || m_current < 0 ? event->globalPos() : mapToGlobal(beatRect(m_current).center()));
}

void PlanBeats::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsBeats(event->mimeData()))
        event->acceptProposedAction();
}

void PlanBeats::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropPlace = placeAt(event->position().toPoint().y());
    update();
    event->acceptProposedAction();
}

void PlanBeats::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropPlace = -1;
    update();
}

void PlanBeats::dropEvent(QDropEvent *event)
{
    const qsizetype place = placeAt(event->position().toPoint().y());
    m_dropPlace = -1;
    update();
    const auto clip = clipFrom(event->mimeData());
    if (!clip)
        return;
    event->acceptProposedAction();
    const auto own = std::ranges::find(m_plan.beats, clip->beats().first().id(), &Beat::id);
    if (event->source() == this && own != m_plan.beats.end()) {
        if (!(*own)->isLocked)
            emit moveWanted(own - m_plan.beats.begin(), place);
        return;
    }
    for (qsizetype i = 0; i < clip->beats().size(); ++i)
        emit insertWanted(clip->beats()[i]->spec, place + i);
}

} // namespace beatreel
