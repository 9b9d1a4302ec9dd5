// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/AnchorPad.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/Speaking.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kPlaces = 3;
constexpr QSize kPad(84, 56);
constexpr double kDot = 5, kChosenDot = 9;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

AnchorPad::AnchorPad(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // as the picture is, in every language
    setSpokenRole(*this, QAccessible::Canvas);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tellName();
}

QSize AnchorPad::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    return {type.scaled(kPad.width()), type.scaled(kPad.height())};
}

QRect AnchorPad::cellRect(int column, int row) const
{
    const auto edge = [](int length, int place) { return length * place / kPlaces; };
    return {QPoint(edge(width(), column), edge(height(), row)), QPoint(edge(width(), column + 1) - 1, edge(height(), row + 1) - 1)};
}

std::optional<QPoint> AnchorPad::cellAt(const QPoint &place) const
{
    if (!rect().contains(place))
        return std::nullopt;
    return QPoint(place.x() * kPlaces / std::max(1, width()), place.y() * kPlaces / std::max(1, height()));
}

void AnchorPad::setAnchor(QPointF anchor)
{
    m_column = qRound(anchor.x() * 2);
    m_row = qRound(anchor.y() * 2);
    tellName();
    update();
}

void AnchorPad::choose(int column, int row)
{
    if (column < 0 || row < 0 || column >= kPlaces || row >= kPlaces)
        return;
    setAnchor(QPointF(column, row) / 2.0);
    emit chosen(anchor());
}

/// A pad has no words of its own: the place is part of its name.
void AnchorPad::tellName()
{
    static const char *const kNames[kPlaces][kPlaces] = {
        {QT_TR_NOOP("Top left"), QT_TR_NOOP("Top"), QT_TR_NOOP("Top right")},
        {QT_TR_NOOP("Left"), QT_TR_NOOP("Middle"), QT_TR_NOOP("Right")},
        {QT_TR_NOOP("Bottom left"), QT_TR_NOOP("Bottom"), QT_TR_NOOP("Bottom right")}};
    const QString place = tr(kNames[m_row][m_column]);
    setAccessibleName(tr("Place: %1").arg(place));
    setToolTip(place);
}

bool AnchorPad::event(QEvent *event)
{
    // The arrows would step through the film.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isArrow(key->key()) && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void AnchorPad::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_column - 1, m_row);
    case Qt::Key_Right:
        return choose(m_column + 1, m_row);
    case Qt::Key_Up:
        return choose(m_column, m_row - 1);
    case Qt::Key_Down:
        return choose(m_column, m_row + 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void AnchorPad::mousePressEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position().toPoint()); cell && event->button() == Qt::LeftButton)
        choose(cell->x(), cell->y());
}

void AnchorPad::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = cellAt(event->position().toPoint());
    update();
}

void AnchorPad::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void AnchorPad::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::of(this);
    const Theme &theme = appearance.theme;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), kFieldRadius, theme.well, {theme.control, 1});
    for (int row = 0; row < kPlaces; ++row) {
        for (int column = 0; column < kPlaces; ++column) {
            const bool isChosen = isEnabled() && row == m_row && column == m_column;
            const bool isHovered = m_hovered == QPoint(column, row);
            const double side = appearance.type.scaled(100) / 100.0 * (isChosen ? kChosenDot : kDot);
            QRectF dot(0, 0, side, side);
            dot.moveCenter(QRectF(cellRect(column, row)).center());
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChosen ? theme.accent : isHovered ? theme.text : theme.text3);
            painter.drawRoundedRect(dot, 1.5, 1.5);
        }
    }
    if (hasVisibleFocus(this))
        paintFocusRingInside(painter, rect().adjusted(1, 1, -1, -1), kFieldRadius, theme.accent);
}

} // namespace beatreel
