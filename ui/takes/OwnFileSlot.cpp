// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/OwnFileSlot.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"
#include "ui/workspace/OwnFileTarget.h"

#include <QDropEvent>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kWidth = 136;
constexpr int kLowHeight = 49;
constexpr int kIconGap = 6;

Icon iconOf(Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Frame:
        return Icon::Image;
    case Slot::Kind::Clip:
        return Icon::Clips;
    case Slot::Kind::Music:
        break;
    }
    return Icon::Music;
}

} // namespace

OwnFileSlot::OwnFileSlot(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("ownFile"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAttribute(Qt::WA_Hover);
    setKind(m_kind);
}

void OwnFileSlot::setKind(Slot::Kind kind)
{
    m_kind = kind;
    switch (kind) {
    case Slot::Kind::Frame:
        setText(tr("Own picture"));
        break;
    case Slot::Kind::Clip:
        setText(tr("Own video"));
        break;
    case Slot::Kind::Music:
        setText(tr("Own track"));
        break;
    }
    setAccessibleName(tr("%1, browse", "what").arg(text()));
    update();
}

QSize OwnFileSlot::sizeHint() const
{
    const int width = Appearance::of(this).type.scaled(kWidth);
    return {width, m_isLow ? Appearance::of(this).type.scaled(kLowHeight) : width * 9 / 16};
}

void OwnFileSlot::setLow(bool low)
{
    m_isLow = low;
    updateGeometry();
}

void OwnFileSlot::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::of(this);
    const Theme &theme = appearance.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWarm = m_isTarget || underMouse() || isDown();
    paintBox(painter, rect(), kCellRadius, m_isTarget ? theme.accentTint : QColor(), {m_isTarget ? theme.accent : theme.control, 1, EdgeKind::Dashed});
    const QFont font = appearance.type.font(TextSize::Body);
    const int line = appearance.type.lineHeight(TextSize::Body);
    const int icon = appearance.type.scaled(kIconInCaption);
    const int words = std::min(textWidth(font, text()), width() - icon - 3 * kIconGap);
    const int left = (width() - icon - kIconGap - words) / 2;
    const int top = height() / 2 - line;
    const QColor colour = isWarm ? theme.text : theme.text2;
    paintIcon(painter, iconOf(m_kind), QRectF(left, top + (line - icon) / 2.0, icon, icon), colour);
    paintLine(painter, {left + icon + kIconGap, top, words + 1, line}, text(), {font, colour});
    paintLine(painter, {4, top + line, width() - 8, line}, tr("drop, or browse"), {appearance.type.font(TextSize::Caption), theme.text3, Qt::AlignCenter});
    if (hasVisibleFocus(this))
        paintFocusRingInside(painter, rect(), kCellRadius, theme.accent);
}

void OwnFileSlot::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFilesIn(*event->mimeData()).isEmpty())
        return;
    m_isTarget = true;
    event->setDropAction(Qt::CopyAction); // a moved file would be removed by whoever dragged it
    event->accept();
    update();
}

void OwnFileSlot::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isTarget = false;
    update();
}

void OwnFileSlot::dropEvent(QDropEvent *event)
{
    m_isTarget = false;
    update();
    if (const QStringList files = localFilesIn(*event->mimeData()); !files.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        emit dropped(files);
    }
}

} // namespace beatreel
