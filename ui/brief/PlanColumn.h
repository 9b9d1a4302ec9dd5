// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/PlanBeats.h"
#include "ui/brief/PlanMaker.h"
#include "ui/workspace/Parts.h"

class QLabel;

namespace beatreel {

class ElidingLabel;
class Paragraph;
class PriceButton;

/// One of several plans side by side: why it is as it is, its beats, and how to take it. Holds the plan as it was
/// changed by hand.
class PlanColumn : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    PlanColumn(const Parts &parts, Pictures &pictures, Sketches &sketches, QWidget *parent = nullptr);

    void setPlan(const QString &name, const PlannedBrief &planned, const ModelChoice &models);
    /// The beats that the plan was composed round.
    void setKept(const QList<BeatId> &kept);
    /// What taking it would do to the project that is open; empty: there is none.
    void setChange(const QStringList &sentences);
    /// The one of the columns whose button is filled.
    void setCurrent(bool isCurrent);

    [[nodiscard]] const PlannedBrief &planned() const { return m_planned; }
    [[nodiscard]] PlanBeats &beats() { return *m_beats; }
    [[nodiscard]] PriceButton &takeButton() { return *m_take; }
    /// How high it is without its beats.
    [[nodiscard]] int heightAroundBeats() const;

    /// The beat comes in at the gap that is nearest to that second.
    void insertAt(const SpecBeat &beat, Seconds place);

signals:
    void takeWanted();
    /// The user changed the plan by hand.
    void edited();
    /// Something in it got the focus.
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Curve;

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void edit(const Plan &plan);
    void showPlan();
    void showCounts(const Project &project);
    void colourCounts();

    const Parts &m_parts;
    PlannedBrief m_planned;
    ModelChoice m_models;
    QList<BeatId> m_kept;
    bool m_isCurrent = false;

    ElidingLabel *m_name = nullptr;
    QLabel *m_mark = nullptr;
    ElidingLabel *m_archetype = nullptr;
    Paragraph *m_why = nullptr;
    Paragraph *m_beatsWhy = nullptr;
    Curve *m_curve = nullptr;
    PlanBeats *m_beats;
    ElidingLabel *m_counts = nullptr;
    ElidingLabel *m_cost = nullptr;
    Paragraph *m_change = nullptr;
    PriceButton *m_take = nullptr;
    QWidget *m_head;
    QWidget *m_foot;
};

} // namespace beatreel
