// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

namespace beatreel {

class TimelineView;

/// The column at the left of the lanes that says what each of them is.
class LaneNames : public QWidget
{
    Q_OBJECT

public:
    /// The view outlives it.
    explicit LaneNames(TimelineView &view, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// What the longest name takes, with its icon.
    [[nodiscard]] int readableWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimelineView &m_view;
};

} // namespace beatreel
