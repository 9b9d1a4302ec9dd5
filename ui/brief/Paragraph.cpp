// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/Paragraph.h"

#include "ui/common/Appearance.h"
#include "ui/common/TextPainting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace beatreel {

Paragraph::Paragraph(int lines, QWidget *parent) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Paragraph::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    return {type.scaled(160), m_lines * type.lineHeight(TextSize::Caption)};
}

QSize Paragraph::minimumSizeHint() const
{
    return {Appearance::of(this).type.scaled(40), sizeHint().height()};
}

void Paragraph::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::of(this);
    QPainter painter(this);
    paintLines(painter, rect(), text(), {look.type.font(TextSize::Caption), look.theme.text2}, look.type.lineHeight(TextSize::Caption));
}

bool Paragraph::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !text().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace beatreel
