// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace beatreel {

class TemplateShelf;

/// A plan and the brief that it was made of.
struct PlannedBrief
{
    Brief brief;
    Plan plan;
};

/// Runs the planner on worker threads. One question is open at a time: the next one stops the one before, whose
/// answer never comes. Lives in the UI thread.
class PlanMaker : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<PlannedBrief> &planned)>;
    /// In the order of the briefs; or the first failure.
    using Answers = std::function<void(const Result<QList<PlannedBrief>> &planned)>;

    /// Both outlive it.
    PlanMaker(const Planner &planner, const TemplateShelf &templates, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~PlanMaker() override;

    void plan(const Brief &brief, Answer answer);
    /// Several at a time, each round the same kept beats.
    void plan(const QList<Brief> &briefs, const QList<KeptBeat> &kept, Answers answer);
    void cancel();
    [[nodiscard]] bool isPlanning() const { return m_missing > 0; }

signals:
    void planningChanged(bool isPlanning);

private:
    void onPlanned(int generation, qsizetype index, const Brief &brief, const Result<Plan> &plan);
    void finish(const Result<QList<PlannedBrief>> &result);

    const Planner &m_planner;
    const TemplateShelf &m_templates;
    Answers m_answer;
    QList<PlannedBrief> m_planned;
    qsizetype m_missing = 0; ///< plans still to come
    int m_generation = 0;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
