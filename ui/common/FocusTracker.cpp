// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/FocusTracker.h"

#include "ui/common/SegmentedControl.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace beatreel {

namespace {

bool isKeyboardReason(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// Keys that move: after one of them the user looks for where the focus is. Typing alone does not show it.
bool isMovingKey(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F6:
        return true;
    default:
        return false;
    }
}

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Qt sees to the cursor of a field alone; here the whole of it comes into sight where there is room.
void show(QWidget &widget, QScrollArea &area)
{
    area.ensureWidgetVisible(&widget);
    const QRect place(widget.mapTo(area.widget(), QPoint()), widget.size());
    const QSize room = area.viewport()->size();
    if (place.width() <= room.width() && place.height() <= room.height())
        area.ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + 1, place.height() / 2 + 1);
}

/// Where the keyboard came to in a page that scrolls, from wherever it came; Qt sees to that within one page alone.
void bringIntoSight(QWidget *widget)
{
    for (QWidget *part = widget->parentWidget(); part; part = part->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(part);
        if (area && area->widget() && area->widget()->isAncestorOf(widget))
            show(*widget, *area);
    }
}

/// What the ring goes round: the field of an editor inside it, the frame of a segment.
QWidget *framed(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    if (qobject_cast<SegmentedControl *>(parent) || qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent))
        return parent;
    return widget;
}

} // namespace

bool hasRingOutside(const QWidget *widget)
{
    return isTextField(widget) || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
           || (qobject_cast<const QAbstractSlider *>(widget) && !widget->inherits("QScrollBar"));
}

FocusTracker::FocusTracker(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusTracker::~FocusTracker()
{
    if (!m_ring)
        return;
    // QApplication::setStyle() walks over all widgets while it takes the old style, and this with it, away.
    m_ring->setWidget(nullptr);
    if (QCoreApplication::closingDown())
        delete m_ring;
    else
        m_ring->deleteLater();
}

bool FocusTracker::isVisibleFor(const QWidget *widget) const
{
    return m_keyboardUsed && widget && widget->hasFocus();
}

bool FocusTracker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            if (isKeyboardReason(reason)) {
                m_keyboardUsed = true;
                bringIntoSight(static_cast<QWidget *>(watched));
            } else if (reason == Qt::MouseFocusReason) {
                m_keyboardUsed = false;
            }
            moveRing();
        }
        break;
    case QEvent::FocusOut:
        if (watched->isWidgetType() && m_ring)
            m_ring->setWidget(nullptr);
        break;
    case QEvent::MouseButtonPress:
        setKeyboardUsed(false);
        break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            setAltHeld(false);
        break;
    case QEvent::ApplicationStateChange:
        setAltHeld(false);
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            setAltHeld(true);
        if (isMovingKey(static_cast<QKeyEvent *>(event)->key()) && !isTextField(QApplication::focusWidget()))
            setKeyboardUsed(true);
        break;
    default:
        break;
    }
    return false;
}

void FocusTracker::setKeyboardUsed(bool used)
{
    if (m_keyboardUsed == used)
        return;
    m_keyboardUsed = used;
    moveRing();
    if (QWidget *widget = QApplication::focusWidget())
        widget->update();
}

void FocusTracker::setAltHeld(bool held)
{
    if (m_altHeld == held)
        return;
    m_altHeld = held;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
}

void FocusTracker::moveRing()
{
    QWidget *widget = QApplication::focusWidget();
    const bool wanted = m_keyboardUsed && widget && hasRingOutside(widget);
    if (!wanted) {
        if (m_ring)
            m_ring->setWidget(nullptr);
        return;
    }
    if (!m_ring)
        m_ring = new QFocusFrame; // setWidget() gives it to the window of the widget
    m_ring->setWidget(framed(widget));
}

} // namespace beatreel
