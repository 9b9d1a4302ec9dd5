// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/RecordedBuild.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace beatreel {

/// What is being done about one slot.
struct Job
{
    enum class State {
        Queued, ///< it will be made; see Workshop::waitsFor
        Running,
        Failed  ///< until it is ordered again or dismissed
    };

    State state = State::Queued;
    double fraction = 0; ///< 0 to 1 while it runs
    std::chrono::steady_clock::time_point started; ///< while it runs
    Error error;         ///< where it failed

    /// How long it will still run, as far as it told: nullopt before it told anything.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(std::chrono::steady_clock::time_point now) const;
};

/// What is to be made, and from which document.
struct BuildOrder
{
    Project project;
    GeneratorSet generators;
    BuildOptions options;
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

    [[nodiscard]] bool isBusy() const { return !m_runs.empty(); }
    /// A whole build runs or waits.
    [[nodiscard]] bool isBuilding() const;
    [[nodiscard]] const QHash<Slot, Job> &jobs() const { return m_jobs; }
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
    void handle(const Event &event);
    void settle(const BuildStep &step, const StepResult &result);
    void setJob(const Slot &slot, const Job &job);
    void removeJob(const Slot &slot);

    const ProjectFolder &m_folder;
    BuildBooks m_books;
    const ModelCatalogue &m_models;
    QHash<Slot, Job> m_jobs;
    QList<Slot> m_line; ///< the queued, in the order in which they were ordered
    BuildProgress m_progress;
    std::optional<BuildOrder> m_next; ///< the whole build that waits
    std::vector<std::unique_ptr<Run>> m_runs;
};

} // namespace beatreel
