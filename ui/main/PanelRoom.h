// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace beatreel {

/// The place of a panel in the window. Where the window is too low for the panel it scrolls as a whole, so that large text never
/// makes the window grow.
class PanelRoom : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the panel.
    PanelRoom(QWidget *panel, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace beatreel
