// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Badge.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/TabularText.h"

#include <QPainter>
#include <QStyle>

namespace beatreel {

namespace {

QString badgeText(int count)
{
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

} // namespace

QSize badgeSize(int count, const Appearance &appearance)
{
    const QFont font = appearance.type.font(TextSize::Micro);
    const int height = std::max(appearance.type.scaled(16), QFontMetrics(font).height() + 2);
    return {std::max(height, qCeil(tabularWidth(font, badgeText(count))) + appearance.type.scaled(8)), height};
}

void paintBadge(QPainter &painter, const QRect &rect, int count, const Appearance &appearance)
{
    painter.save();
    paintBox(painter, rect, rect.height() / 2.0, appearance.theme.accentFill);
    painter.setFont(appearance.type.font(TextSize::Micro));
    painter.setPen(appearance.theme.onAccent);
    paintTabular(painter, rect, Qt::AlignCenter, badgeText(count));
    painter.restore();
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    updateGeometry();
    resize(sizeHint());
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_count, Appearance::of(this));
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = sizeHint();
    paintBadge(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect()), m_count, Appearance::of(this));
}

} // namespace beatreel
