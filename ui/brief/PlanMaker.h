// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QMap>
#include <QThreadPool>

#include <functional>

namespace beatreel {

/// A plan and the brief that it was made of.
struct PlannedBrief
{
    Brief brief;
    Plan plan;
};

/// Which plans are to be made.
struct PlanOrder
{
    QList<Brief> briefs;
    ModelChoice models = {};      ///< their planner plans
    QList<KeptBeat> kept = {};    ///< each plan is made round these
    OpenProject *open = nullptr;  ///< whose ledger books what is paid, within its budget; nullptr: there is none yet
    std::optional<double> budgetUsd = {}; ///< of all that is paid before there is a project; none means no limit
};

/// Asks planners on worker threads. One question is open at a time: the next one stops the one before, whose
/// answer never comes. Lives in the UI thread.
class PlanMaker : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<PlannedBrief> &planned)>;
    /// In the order of the briefs; or the first failure. Where only some of several failed, the built-in planner makes those,
    /// and their notices say so: what was paid for the others is not lost.
    using Answers = std::function<void(const Result<QList<PlannedBrief>> &planned)>;

    /// The parts outlive it.
    explicit PlanMaker(const Parts &parts, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~PlanMaker() override;

    /// By the built-in planner.
    void plan(const Brief &brief, Answer answer);
    void plan(const PlanOrder &order, Answers answer);
    void cancel();
    /// Cancels, waits until no project's ledger is in use any more, and begins a new account for what is paid before
    /// there is a project.
    void stop();
    /// Spent since then on plans without a project.
    [[nodiscard]] double earlyUsd() const;
    [[nodiscard]] bool isPlanning() const { return m_missing > 0; }
    /// Whether a model is asked, which takes its time.
    [[nodiscard]] bool isAskingModel() const { return isPlanning() && isByModel(m_order.models); }

    [[nodiscard]] static bool isByModel(const ModelChoice &models) { return models.planner != ModelChoice().planner; }

signals:
    void planningChanged(bool isPlanning);

private:
    [[nodiscard]] Result<void> openEarlyLedger();
    void start(qsizetype index, const ModelChoice &models);
    void onPlanned(int generation, qsizetype index, const Result<Plan> &plan);
    void onAllThere();
    void tellBooked();
    void finish(const Result<QList<PlannedBrief>> &result);

    const Parts &m_parts;
    PlanOrder m_order;
    std::unique_ptr<Ledger> m_early; ///< books what is paid before there is a project
    Answers m_answer;
    QList<PlannedBrief> m_planned;
    QMap<qsizetype, Error> m_failures; ///< by the place of the brief
    QMap<qsizetype, QString> m_excuses; ///< why the built-in planner makes it
    qsizetype m_missing = 0; ///< plans still to come
    int m_generation = 0;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

/// What to do once the user agreed to a price.
using Agreed = std::function<void()>;

/// What so many plans cost.
[[nodiscard]] Price priceOfPlans(const ModelCatalogue &catalogue, const ModelChoice &models, int count);

} // namespace beatreel
