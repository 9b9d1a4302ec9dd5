// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TakeRow.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

// Mouse, keys and screen reader of the row of takes.

namespace beatreel {

namespace {

using Letter = ComparedTakes::Letter;

bool isOwnKey(const QKeyEvent &key)
{
    static constexpr int kKeys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Return,
                                    Qt::Key_Enter, Qt::Key_A, Qt::Key_B, Qt::Key_Delete};
    return key.modifiers() == Qt::NoModifier && std::ranges::find(kKeys, key.key()) != std::end(kKeys);
}

} // namespace

int TakeRow::itemCount(const Path &path)
{
    return path.isEmpty() ? static_cast<int>(m_faces.size()) : 0;
}

PaintedItems::Item TakeRow::item(const Path &path)
{
    const int index = path.first();
    Item item;
    item.name = m_faces[index].name();
    item.place = cellRect(index);
    item.isSelected = m_faces[index].isInUse;
    item.hasFocus = hasFocus() && index == m_current;
    item.actions = {tr("Use"), tr("Make it A"), tr("Make it B")};
    return item;
}

void TakeRow::act(const Path &path, const QString &action)
{
    const TakeId take = m_faces[path.first()].id;
    if (action == tr("Use"))
        emit useWanted(take);
    else
        m_compared.set(action == tr("Make it A") ? Letter::A : Letter::B, take);
}

bool TakeRow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_faces[index].tip(), this);
        return true;
    }
    return QWidget::event(event);
}

void TakeRow::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    for (const Edge edge : {Edge::Left, Edge::Right}) {
        if (event->button() == Qt::LeftButton && moreRect(edge).contains(place))
            return showMore(edge);
    }
    const int index = indexAt(place);
    if (index < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(index);
    m_pressedLetter.reset();
    const TakeFace &face = m_faces[index];
    if (m_size == Size::Large && !face.letter.isEmpty() && letterRect(cellRect(index), appearance()).contains(place))
        m_pressedLetter = face.letter == QStringLiteral("A") ? Letter::A : Letter::B;
    else if (m_size == Size::Large && face.id != m_compared.id(Letter::A))
        m_compared.set(Letter::B, face.id);
    else if (m_size == Size::Small)
        emit useWanted(face.id);
}

void TakeRow::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_pressedLetter) {
        drag(place);
        return;
    }
    const int hovered = indexAt(place);
    if (hovered != m_hovered)
        setHovered(hovered);
    const bool isOnLetter = hovered >= 0 && m_size == Size::Large && !m_faces[hovered].letter.isEmpty()
                            && letterRect(cellRect(hovered), appearance()).contains(place);
    setCursor(isOnLetter ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void TakeRow::drag(const QPoint &place)
{
    setCursor(Qt::ClosedHandCursor);
    const int target = indexAt(place);
    if (target != std::exchange(m_target, target))
        update();
}

void TakeRow::mouseReleaseEvent(QMouseEvent *)
{
    unsetCursor();
    const int target = std::exchange(m_target, -1);
    if (const auto letter = std::exchange(m_pressedLetter, std::nullopt); letter && target >= 0)
        m_compared.set(*letter, m_faces[target].id);
    update();
}

void TakeRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool isOnEdge = moreRect(Edge::Left).contains(place) || moreRect(Edge::Right).contains(place);
    const int index = isOnEdge ? -1 : indexAt(place);
    if (index >= 0 && event->button() == Qt::LeftButton)
        emit useWanted(m_faces[index].id);
}

void TakeRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void TakeRow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setHovered(-1);
}

void TakeRow::wheelEvent(QWheelEvent *event)
{
    if (contentWidth() <= width()) {
        event->ignore();
        return;
    }
    const QPoint turned = event->angleDelta();
    setOffset(m_offset - (turned.x() != 0 ? turned.x() : turned.y()));
}

void TakeRow::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_faces.size()) - 1;
    if (!isOwnKey(*event) || m_current < 0) {
        event->ignore();
        return;
    }
    const TakeId take = m_faces[m_current].id;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_A:
        m_compared.set(Letter::A, take);
        break;
    case Qt::Key_B:
        m_compared.set(Letter::B, take);
        break;
    case Qt::Key_Delete:
        emit trashWanted(take);
        break;
    default:
        emit useWanted(take);
        break;
    }
}

void TakeRow::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = isKey ? m_current : indexAt(event->pos());
    if (index < 0)
        return;
    setCurrent(index);
    emit menuWanted(m_faces[index].id, isKey ? mapToGlobal(cellRect(index).bottomLeft()) : event->globalPos());
}

void TakeRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current >= 0)
        announceFocus(this, m_current);
    update();
}

void TakeRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace beatreel
