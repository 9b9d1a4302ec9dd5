// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/OverlayList.h"

#include <QKeyEvent>

namespace beatreel {

namespace {

constexpr int kMostRows = 6;

bool removes(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
}

} // namespace

OverlayList::OverlayList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("overlayList"));
    setAccessibleName(tr("Words and logo"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize OverlayList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return {120, std::clamp(count(), 1, kMostRows) * row + 2 * frameWidth()};
}

QSize OverlayList::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

bool OverlayList::event(QEvent *event)
{
    // It would delete a beat elsewhere.
    if (event->type() == QEvent::ShortcutOverride && removes(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void OverlayList::keyPressEvent(QKeyEvent *event)
{
    if (removes(*event))
        emit removeWanted();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace beatreel
