// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/FullScreenPreview.h"

#include "ui/preview/FrameView.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace beatreel {

FullScreenPreview::FullScreenPreview(FilmPlayer &player, QWidget *parent) : QWidget(parent, Qt::Window), m_view(new FrameView(player, this))
{
    setObjectName(QStringLiteral("fullScreenPreview"));
    setWindowTitle(tr("Preview"));
    m_view->setAlone();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
}

void FullScreenPreview::setProject(OpenProject *open)
{
    m_view->setProject(open);
}

void FullScreenPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

/// Esc leaves; it stops no build from here.
bool FullScreenPreview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FullScreenPreview::mouseDoubleClickEvent(QMouseEvent *)
{
    emit left();
}

void FullScreenPreview::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit left();
}

} // namespace beatreel
