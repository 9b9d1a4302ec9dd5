// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeyField.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/KeyUse.h"
#include "ui/common/Painting.h"
#include "ui/common/ToolTips.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace beatreel {

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 6;

Qt::KeyboardModifiers modifierOf(int key)
{
    switch (key) {
    case Qt::Key_Shift:
        return Qt::ShiftModifier;
    case Qt::Key_Control:
        return Qt::ControlModifier;
    case Qt::Key_Alt:
        return Qt::AltModifier;
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
        return Qt::MetaModifier;
    default:
        return Qt::NoModifier;
    }
}

bool isModifier(int key)
{
    return modifierOf(key) || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

QFont fontOf(const QWidget *field)
{
    return Appearance::of(field).type.font(TextSize::Body, QFont::Medium);
}

} // namespace

KeyField::KeyField(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &KeyField::startWaiting);
}

void KeyField::setKey(const QKeySequence &key)
{
    m_key = key;
    setText(keyText(key));
    updateGeometry();
    update();
}

void KeyField::startWaiting()
{
    setFocus(Qt::OtherFocusReason);
    setWaiting(true);
}

void KeyField::setWaiting(bool isWaiting)
{
    if (m_isWaiting == isWaiting)
        return;
    m_isWaiting = isWaiting;
    m_held.clear();
    updateGeometry();
    update();
    emit waitingChanged(isWaiting);
}

QString KeyField::words() const
{
    if (m_isWaiting)
        return m_held.isEmpty() ? tr("Press the new key") : m_held;
    return m_key.isEmpty() ? tr("Add a key") : text();
}

QSize KeyField::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    const int height = type.controlHeight(28);
    const int sign = m_key.isEmpty() && !m_isWaiting ? type.scaled(kIconInCaption) + kGap : 0;
    // While it waits, it does not grow and shrink with every modifier.
    const int room = std::max(textWidth(fontOf(this), words()),
                              m_isWaiting ? textWidth(fontOf(this), tr("Press the new key")) : 0);
    return {std::max(height, room + sign + 2 * kPadding), height};
}

bool KeyField::event(QEvent *event)
{
    if (m_isWaiting && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (m_isWaiting) {
        takeDown(*event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        startWaiting();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeWanted();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void KeyField::takeDown(const QKeyEvent &event)
{
    if (isModifier(event.key())) {
        // Whether the event counts its own key in is not the same everywhere.
        showHeld(event.modifiers() | modifierOf(event.key()));
        return;
    }
    const bool isCancelled = event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier;
    const bool isUnknown = event.key() == 0 || event.key() == Qt::Key_unknown;
    if (isUnknown || event.isAutoRepeat())
        return;
    setWaiting(false);
    if (!isCancelled)
        emit keyPressed(QKeySequence(keyOf(event)));
}

void KeyField::keyReleaseEvent(QKeyEvent *event)
{
    if (!m_isWaiting) {
        QAbstractButton::keyReleaseEvent(event);
        return;
    }
    if (isModifier(event->key()))
        showHeld(event->modifiers() & ~modifierOf(event->key()));
}

void KeyField::showHeld(Qt::KeyboardModifiers modifiers)
{
    // QKeySequence writes modifiers only before a key.
    const QString letter = QStringLiteral("A");
    QString held = QKeySequence(QKeyCombination(modifiers & ~Qt::KeypadModifier, Qt::Key_A))
                       .toString(QKeySequence::NativeText);
    held.chop(letter.size());
    m_held = held.isEmpty() ? QString() : held + u'…';
    update();
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    setWaiting(false);
    QAbstractButton::focusOutEvent(event);
}

void KeyField::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::of(this);
    const Theme &theme = look.theme;
    QPainter painter(this);
    const bool isOffer = m_key.isEmpty() && !m_isWaiting;
    const QColor rest = isOffer ? QColor() : theme.raised;
    const QColor fill = m_isWaiting    ? theme.accentTint
                        : isDown()     ? theme.pressed
                        : underMouse() ? theme.hover
                                       : rest;
    Edge edge{isOffer ? theme.control : theme.edge, theme.edgeWidth,
              isOffer ? EdgeKind::Dashed : EdgeKind::Solid};
    if (m_isWaiting)
        edge.colour = theme.accent;
    paintBox(painter, rect(), kFieldRadius, fill, edge);
    QRect room = rect().adjusted(kPadding, 0, -kPadding, 0);
    if (isOffer) {
        const int side = look.type.scaled(kIconInCaption);
        const QRect sign(room.left(), 0, side, height());
        paintIcon(painter, Icon::Plus, QStyle::visualRect(layoutDirection(), room, sign), theme.text2);
        room = QStyle::visualRect(layoutDirection(), room, room.adjusted(side + kGap, 0, 0, 0));
    }
    painter.setFont(fontOf(this));
    painter.setPen(m_isWaiting || isOffer ? theme.text2 : theme.text);
    painter.drawText(room, Qt::AlignCenter, words());
}

} // namespace beatreel
