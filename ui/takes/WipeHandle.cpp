// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/WipeHandle.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace beatreel {

namespace {

constexpr QSize kSize{32, 28};
constexpr int kFocusRoom = 4; ///< for the ring outside
constexpr int kChevron = 12;

} // namespace

WipeHandle::WipeHandle(QWidget *parent) : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("wipeHandle"));
    setAccessibleName(tr("Wipe between A and B"));
    setToolTip(tr("Drag, or press Left and Right"));
    setOrientation(Qt::Horizontal);
    setRange(0, kMost);
    setSingleStep(10);
    setPageStep(100);
    setValue(kMost / 2);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    resize(sizeHint());
}

QSize WipeHandle::sizeHint() const
{
    return kSize + QSize(2 * kFocusRoom, 2 * kFocusRoom);
}

bool WipeHandle::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        static constexpr int kKeys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && std::ranges::find(kKeys, key->key()) != std::end(kKeys)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        event->ignore(); // The view under it drags.
        return false;
    default:
        break;
    }
    return QAbstractSlider::event(event);
}

void WipeHandle::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::dark(); // over pictures
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(kFocusRoom, kFocusRoom, -kFocusRoom, -kFocusRoom);
    paintBox(painter, box.adjusted(-1, -1, 1, 1), box.height() / 2 + 1, theme.shade);
    paintBox(painter, box, box.height() / 2, theme.canvas, {theme.plateText, 2});
    const QRectF left(box.center().x() - kChevron, box.center().y() - kChevron / 2.0, kChevron, kChevron);
    paintIcon(painter, Icon::ChevronLeft, left, theme.plateText);
    paintIcon(painter, Icon::ChevronRight, left.translated(kChevron, 0), theme.plateText);
    if (hasVisibleFocus(this))
        paintFocusRingOutside(painter, box, box.height() / 2, theme.accent);
}

} // namespace beatreel
