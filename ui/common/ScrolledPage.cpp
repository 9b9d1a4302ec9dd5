// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ScrolledPage.h"

#include <QScrollArea>

namespace beatreel {

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    letScroll(*area, page);
    return area;
}

void letScroll(QScrollArea &area, QWidget *page)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.setWidget(page);
    area.viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

} // namespace beatreel
