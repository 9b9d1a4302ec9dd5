// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/PlanMaker.h"
#include "ui/brief/Sketches.h"

#include <QWidget>

namespace beatreel {

class Pictures;
class SampleCard;

/// The briefs that can be tried without writing one, in the program's language; the built-in planner reads it.
[[nodiscard]] QList<Brief> sampleBriefs();

/// What stands beside the brief before the first plan: samples to try, each with a
/// frame of its film, and how it goes.
class SampleBriefs : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    SampleBriefs(const Parts &parts, Pictures &pictures, QWidget *parent = nullptr);

signals:
    /// Make a project of it.
    void sampleWanted(const beatreel::Brief &brief);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showPictures();

    Pictures &m_pictures;
    PlanMaker m_maker;
    Sketches m_sketches;
    QList<Project> m_films; ///< empty until they are planned
    QList<SampleCard *> m_cards;
};

} // namespace beatreel
