// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/FilmPlayer.h"

#include <QWidget>

namespace beatreel {

class FrameView;

/// The film alone on the whole screen, on black. Esc, a double click or the action's key ends it; all other keys act as
/// in the window.
class FullScreenPreview : public QWidget
{
    Q_OBJECT

public:
    /// The player outlives it.
    explicit FullScreenPreview(FilmPlayer &player, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    [[nodiscard]] FrameView &view() { return *m_view; }

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    FrameView *m_view;
};

} // namespace beatreel
