// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>

namespace beatreel {

/// The handle of a wipe, 32x28: Left and Right move it, as a slider from 0 to 1000 for the screen reader. Whoever owns
/// it puts it where its value says; dragging is the owner's.
class WipeHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int kMost = 1000;

    explicit WipeHandle(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace beatreel
