// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/PanelRoom.h"

#include "ui/common/ScrolledPage.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kMostAsked = 80; ///< of the window's height

} // namespace

PanelRoom::PanelRoom(QWidget *panel, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(panel->objectName() + QStringLiteral("Room"));
    letScroll(*this, panel);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &QWidget::updateGeometry);
}

QSize PanelRoom::minimumSizeHint() const
{
    const QSize panel = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int bar = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    return {panel.width() + bar, std::min(panel.height(), kMostAsked)};
}

/// The window's layout sees the panel only through here.
bool PanelRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace beatreel
