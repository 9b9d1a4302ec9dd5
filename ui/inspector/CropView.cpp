// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/CropView.h"

#include "ui/common/Appearance.h"
#include "ui/common/Speaking.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace beatreel {

namespace {

constexpr int kHeight = 140, kLeastWidth = 120; ///< at 100 % text
constexpr double kStep = 0.05;                  ///< of the room, and of the zoom
constexpr int kDim = 170;                       ///< of 255, what lies outside

bool isOwnKey(int key)
{
    static const QList<int> keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_Home};
    return keys.contains(key);
}

} // namespace

CropView::CropView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // as the picture is, in every language
    setSpokenRole(*this, QAccessible::Canvas);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SizeAllCursor);
    setToolTip(tr("Drag the window, or move it with the arrows; + and - zoom, Home puts it back"));
    describe();
}

void CropView::setPicture(const QImage &picture, QSize shape)
{
    m_picture = picture;
    m_shape = shape;
    update();
}

void CropView::setCrop(const Crop &crop)
{
    m_crop = crop;
    describe();
    update();
}

void CropView::change(const Crop &crop)
{
    const Crop within = crop.normalized();
    if (within == m_crop)
        return;
    setCrop(within);
    emit cropped(within);
}

void CropView::describe()
{
    const auto percent = [](double share) { return qRound(share * 100); };
    setAccessibleDescription(tr("%1 percent from the left, %2 percent from the top, zoom %3 percent")
                                 .arg(percent(m_crop.x)).arg(percent(m_crop.y)).arg(percent(m_crop.zoom)));
}

QSize CropView::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    return {type.scaled(kHeight) * 16 / 9, type.scaled(kHeight)};
}

QSize CropView::minimumSizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    return {type.scaled(kLeastWidth), type.scaled(kHeight)};
}

QRectF CropView::pictureRect() const
{
    if (m_picture.isNull())
        return {};
    const QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(rect().adjusted(2, 2, -2, -2).size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QRectF CropView::window() const
{
    const QRectF whole = pictureRect();
    return whole.isEmpty() ? QRectF() : m_crop.window(whole.size(), m_shape).translated(whole.topLeft());
}

void CropView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    painter.fillRect(rect(), theme.surround);
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QRectF whole = pictureRect(), shown = window();
        painter.drawImage(whole, m_picture);
        QColor dim = theme.surround;
        dim.setAlpha(kDim);
        QPainterPath outside;
        outside.addRect(whole);
        outside.addRect(shown);
        painter.fillPath(outside, dim);
        painter.setPen(QPen(theme.plateText, 1.5));
        painter.drawRect(shown.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

bool CropView::event(QEvent *event)
{
    // Some of the keys would step through the film.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = event->button() == Qt::LeftButton && !m_picture.isNull();
    m_press = event->position();
    m_pressed = m_crop;
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragged)
        return;
    const QSizeF room = pictureRect().size() - window().size();
    const QPointF moved = event->position() - m_press;
    Crop crop = m_crop;
    if (room.width() >= 1)
        crop.x = m_pressed.x + moved.x() / room.width();
    if (room.height() >= 1)
        crop.y = m_pressed.y + moved.y() / room.height();
    change(crop);
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragged = false;
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const auto by = [this](double x, double y, double zoom) { change({m_crop.x + x, m_crop.y + y, m_crop.zoom + zoom}); };
    switch (event->key()) {
    case Qt::Key_Left:
        return by(-kStep, 0, 0);
    case Qt::Key_Right:
        return by(kStep, 0, 0);
    case Qt::Key_Up:
        return by(0, -kStep, 0);
    case Qt::Key_Down:
        return by(0, kStep, 0);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return by(0, 0, kStep);
    case Qt::Key_Minus:
        return by(0, 0, -kStep);
    case Qt::Key_Home:
        return change({});
    default:
        QWidget::keyPressEvent(event);
    }
}

void CropView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace beatreel
