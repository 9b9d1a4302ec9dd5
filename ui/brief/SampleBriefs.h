// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Brief.h"

#include <QWidget>

namespace beatreel {

/// The briefs that can be tried without writing one.
[[nodiscard]] QList<Brief> sampleBriefs();

/// What stands beside the brief before the first plan: samples to try, and how it goes.
class SampleBriefs : public QWidget
{
    Q_OBJECT

public:
    explicit SampleBriefs(QWidget *parent = nullptr);

signals:
    /// Make a project of it.
    void sampleWanted(const beatreel::Brief &brief);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace beatreel
