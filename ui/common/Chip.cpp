// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Chip.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"

#include <QPainter>

namespace beatreel {

namespace {

int padding(const QWidget *chip, Chip::Room room)
{
    return Appearance::of(chip).type.scaled(room == Chip::Room::Tight ? 4 : 8);
}

}

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setRoom(Room room)
{
    if (room == m_room)
        return;
    m_room = room;
    updateGeometry();
    update();
}

int Chip::widthIn(Room room) const
{
    ensurePolished();
    return textWidth(font(), text()) + 2 * padding(this, room);
}

QSize Chip::sizeHint() const
{
    return {widthIn(m_room), Appearance::of(this).type.controlHeight(24)};
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 3 + 2 * padding(this, m_room)), whole.height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    const QColor fill = isDown() ? theme.pressed : isChecked() ? theme.accentTint : underMouse() ? theme.hover : QColor();
    paintBox(painter, rect(), height() / 2.0, isEnabled() ? fill : QColor(),
             {isChecked() && isEnabled() ? theme.accent : theme.edge, theme.edgeWidth});
    painter.setFont(font());
    painter.setPen(!isEnabled() ? theme.disabled : isChecked() || underMouse() ? theme.text : theme.text2);
    const QRect words = rect().adjusted(padding(this, m_room) / 2, 0, -padding(this, m_room) / 2, 0);
    painter.drawText(words, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace beatreel
