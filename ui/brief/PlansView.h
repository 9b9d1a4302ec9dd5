// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/PlanBriefs.h"
#include "ui/brief/PlanColumn.h"
#include "ui/workspace/OpenProject.h"

class QScrollArea;
class QToolButton;

namespace beatreel {

class PlanGround;
class SegmentedControl;

/// Three plans of one brief side by side, as columns in which height is time. Makes them, lets beats be carried from
/// one to another, and says which one is taken. Over an open project they are made round its locked beats, and each
/// says what it would change.
class PlansView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    PlansView(const Parts &parts, Pictures &pictures, QWidget *parent = nullptr);

    /// The project that the plans are compared with; nullptr: they are for a new one.
    void setProject(OpenProject *open);
    /// Makes three plans in the place of those that are shown.
    void plan(const Brief &brief, const ModelChoice &models);
    void cancel() { m_maker.cancel(); }
    /// What one press of *Plan* costs.
    [[nodiscard]] Price price(const ModelChoice &models) const;

    [[nodiscard]] bool hasPlans() const { return m_hasPlans; }
    [[nodiscard]] PlanColumn &column(qsizetype index) { return *m_columns[index]; }
    /// The column whose button is filled.
    [[nodiscard]] qsizetype current() const { return m_current; }

signals:
    void planTaken(const beatreel::Plan &plan, const beatreel::Brief &brief, const beatreel::ModelChoice &models);
    /// The plans that were asked for are shown.
    void planned();
    void failed(const beatreel::Error &error);
    void planningChanged(bool isPlanning);
    /// Back to the project, without taking any.
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void showPlans(const QList<PlannedBrief> &planned, qsizetype own);
    [[nodiscard]] QString nameOf(qsizetype index) const;
    void setCurrent(qsizetype index);
    void connectColumn(qsizetype index);
    void copy(qsizetype from, qsizetype beat, PlanBeats::Side side);
    void moveFocus(qsizetype from, PlanBeats::Side side);
    void showChange(qsizetype index);
    void showState();
    void onChanged();
    void dropOutdated();
    void fitScale();

    const Parts &m_parts;
    PlanMaker m_maker;
    Sketches *m_sketches;
    OpenProject *m_open = nullptr;
    Brief m_brief;
    ModelChoice m_models;
    PlanSpread m_spread = PlanSpread::Creativity;
    bool m_hasPlans = false;
    qsizetype m_current = 0;
    QStringList m_notices;
    QList<KeptBeat> m_kept; ///< the plans are made round these

    ElidingLabel *m_state = nullptr;
    SegmentedControl *m_spreads = nullptr;
    QToolButton *m_leave = nullptr;
    QScrollArea *m_scroll;
    PlanGround *m_ground;
    QList<PlanColumn *> m_columns;
};

} // namespace beatreel
