// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Job.h"
#include "core/build/RecordedBuild.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace beatreel {

/// What is to be made, and from which document.
struct BuildOrder
{
    Project project;
    GeneratorSet generators;
    BuildOptions options;
    std::shared_ptr<StepPlace> place = {}; ///< where steps are done that cost nothing; nullptr: here
};

/// Runs builds of one open project on threads of its own, beside the editing. Lives in the UI thread; everything
/// that happens is told there. Whole builds follow each other: of those that wait, the newest is left. Orders of
/// single slots begin at once beside them.
class Workshop : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Workshop(const ProjectFolder &folder, const BuildBooks &books, const ModelCatalogue &models,
             QObject *parent = nullptr);
    /// Stops what runs, and waits for it.
    ~Workshop() override;

    void order(BuildOrder order);
    /// Lets nothing new begin and asks what runs to end.
    void stop();
    /// What runs goes on; nothing new begins until it is resumed. With the last order's end the pause is over.
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Ends the job of one slot, and those that wait for it. Others go on.
    void cancel(const Slot &slot);
    /// Lets a queued job, and what it needs, begin before the one ahead of it in its order.
    void moveUp(const Slot &slot);
    [[nodiscard]] bool canMoveUp(const Slot &slot) const;

    [[nodiscard]] bool isBusy() const { return !m_runs.empty(); }
    /// A whole build runs or waits.
    [[nodiscard]] bool isBuilding() const;
    [[nodiscard]] const QHash<Slot, Job> &jobs() const { return m_jobs; }
    /// All of them in order: what runs, the longest first; what waits, in the order in which it begins; what failed.
    [[nodiscard]] QList<Job> list() const;
    /// What is over, the newest first; only so many are kept.
    [[nodiscard]] const QList<Job> &past() const { return m_past; }
    [[nodiscard]] QList<Slot> failed() const;
    [[nodiscard]] const Job *job(const Slot &slot) const; ///< nullptr: nothing is done about it
    /// The slot whose take a queued one needs first; nullopt: it only waits for its turn.
    [[nodiscard]] std::optional<Slot> waitsFor(const Slot &slot) const;
    /// The place of a queued slot among those that wait for their turn, from 1.
    [[nodiscard]] int placeInLine(const Slot &slot) const;
    [[nodiscard]] const BuildProgress &progress() const { return m_progress; } ///< of the whole build
    /// Forgets the failure of a slot.
    void dismiss(const Slot &slot);

signals:
    void jobChanged(const beatreel::Slot &slot);
    /// There is one take more.
    void takeMade(const beatreel::Slot &slot);
    /// isBusy, isBuilding or progress changed.
    void stateChanged();
    void orderEnded(const beatreel::BuildOptions &options, const beatreel::BuildReport &report);

private:
    class Run;
    struct Event;

    void begin(BuildOrder order);
    void collect();
    void handle(Run &run, const Event &event);
    [[nodiscard]] Job newJob(const BuildStep &step);
    void queue(Run &run, const std::vector<BuildStep> &steps);
    void settle(Run &run, const BuildStep &step, const StepResult &result);
    void end(const Slot &slot, Job::State state, std::optional<Slot> because);
    void setJob(const Slot &slot, const Job &job);
    void removeJob(const Slot &slot);
    /// The run that is to make a slot's take, and who is ahead of it there.
    [[nodiscard]] Run *runOf(const Slot &slot) const;
    [[nodiscard]] std::optional<Slot> aheadOf(const Slot &slot) const;

    const ProjectFolder &m_folder;
    BuildBooks m_books;
    const ModelCatalogue &m_models;
    QHash<Slot, Job> m_jobs;
    QList<Slot> m_line; ///< the queued, in the order in which they begin
    QHash<Slot, Run *> m_makers; ///< who is to make a slot's take
    QList<Job> m_past;
    qint64 m_lastId = 0;
    bool m_isPaused = false;
    BuildProgress m_progress;
    std::optional<BuildOrder> m_next; ///< the whole build that waits
    std::vector<std::unique_ptr<Run>> m_runs;
};

} // namespace beatreel
