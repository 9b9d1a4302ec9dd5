// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/BuildWatch.h"
#include "core/build/GeneratorSet.h"
#include "core/build/TakeOrder.h"
#include "core/generate/ModelCatalogue.h"
#include "core/generate/RequestJournal.h"
#include "core/project/ProjectFolder.h"

#include <map>

namespace beatreel {

class StepPlace;

/// How far a build goes.
enum class BuildScope {
    Storyboard, ///< the frames
    Chunks,     ///< frames, clips and chunks
    Master,     ///< everything
    Soundtrack, ///< the music and its master under a stitched video that is there
};

struct BuildOptions
{
    BuildScope scope = BuildScope::Master;
    QList<TakeOrder> orders; ///< not empty: these takes and nothing else
    QList<Slot> only;        ///< not empty: these slots and what their takes are made from, and no products
    QString out;             ///< the master's file; empty: `<name>.mp4` in the project's folder
    QString stitched;        ///< with Soundtrack: the video to put the sound under
    bool remakeLost = false; ///< the user's word for making lost paid takes again; see withoutLostChoices too
    bool repeatUnknown = false; ///< the user's word for repeating paid requests of which nobody knows what became
    bool repeatEnded = false;   ///< the user's word, who was told the price: what failed, is gone or unknown is paid once more
    QString build;           ///< names the build in the journal, for its own budget
    std::optional<double> budgetUsd; ///< of this build alone, beside the project's
    Scheduler::Limits limits{2, 8};

    /// Of the film, not of single takes.
    [[nodiscard]] bool isWhole() const { return orders.isEmpty() && only.isEmpty(); }
};

/// How often each kind of step really ran.
struct BuildCounts
{
    int frames = 0;
    int clips = 0;
    int music = 0;
    int chunks = 0;
    int stitches = 0;
    int mixes = 0;
    int muxes = 0;

    bool operator==(const BuildCounts &) const = default;
};

/// A step that failed, and what it was.
struct BuildFailure
{
    QString what;
    Phase phase = Phase::Storyboard;
    Error error;
};

/// What a build did and what the project has now.
struct BuildReport
{
    BuildCounts made;
    std::map<Phase, double> spentUsd; ///< by this build
    std::map<Phase, double> seconds;  ///< of this build
    QList<BuildFailure> failures;
    QStringList notices;              ///< what was done in another way than was asked for
    bool wasCancelled = false;
    QHash<Slot, Take> shown;          ///< what each slot shows now
    QHash<Slot, QString> handOns;     ///< the picture that each later clip of a beat starts from
    QStringList chunks;               ///< files, in the order of the video; empty texts where missing
    QString stitched;                 ///< empty: not made
    QString master;                   ///< empty: not made

    [[nodiscard]] bool isComplete() const { return failures.isEmpty() && !wasCancelled; }
};

/// A build's surroundings. All of it outlives the build and serves several at once, of which at most one
/// makes products.
struct BuildSite
{
    const ProjectFolder &folder; ///< its takes and products; the project that it holds does not matter
    RequestJournal &journal;
    GeneratorSet generators;
    const ModelCatalogue &models;
    StepPlace *place = nullptr; ///< where steps are done; nullptr: here
    bool placePays = false;     ///< what costs money is asked for there as well: the journal is one that its workers share
};

/// What is told of a build that could not begin.
[[nodiscard]] BuildReport failedBuild(const Error &error);

/// Brings a planned project up to date: makes what is missing or stale and neither locked nor kept, in
/// dependency order, as parallel as the dependencies allow, and nothing else. A failed step stops only what
/// depends on it. `project` is the document as it is now; what it becomes meanwhile does not matter: each take
/// says what it was made from. Nothing where another computer builds the project now. Blocks. `watch` and `control` may be nullptr; the control's steps are those that the
/// watch is told when it begins.
[[nodiscard]] BuildReport build(const BuildSite &site, const Project &project, const BuildOptions &options,
                                const TaskContext &context, BuildWatch *watch = nullptr, RunControl *control = nullptr);

} // namespace beatreel
