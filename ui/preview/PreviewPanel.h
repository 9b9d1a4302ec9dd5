// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace beatreel {

class ElidingLabel;
class FrameView;
class Pictures;
class TabularLabel;

/// The picture under the playhead with its head and its transport. The window gives it the transport's actions.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    /// The cache outlives it.
    explicit PreviewPanel(Pictures &pictures, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    /// In the middle of the transport, in this order; and at its end.
    void setActions(const QList<QAction *> &middle, const QList<QAction *> &end);
    [[nodiscard]] FrameView &view() { return *m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTransport();
    void addButton(QHBoxLayout &row, QAction *action);
    void showPlace();

    OpenProject *m_open = nullptr;
    QWidget *m_head = nullptr;
    ElidingLabel *m_what = nullptr;
    FrameView *m_view;
    TabularLabel *m_time = nullptr;
    TabularLabel *m_length = nullptr;
    QHBoxLayout *m_middle = nullptr;
    QHBoxLayout *m_end = nullptr;
};

} // namespace beatreel
