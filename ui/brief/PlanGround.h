// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/VideoFormat.h"

#include <QWidget>

class QHBoxLayout;

namespace beatreel {

class PlanBeats;
class PlanColumn;

/// What the columns of several plans stand on: the seconds run across behind them, named at the left.
class PlanGround : public QWidget
{
    Q_OBJECT

public:
    explicit PlanGround(QWidget *parent = nullptr);

    void add(PlanColumn *column);
    /// Pixels for 5 s, the longest plan, and beats that the seconds stand level with.
    void setScale(int unit, Seconds length, const PlanBeats *beats);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    const PlanBeats *m_beats = nullptr;
    int m_unit = 0;
    Seconds m_length{0};
};

} // namespace beatreel
