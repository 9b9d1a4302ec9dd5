// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Build.h"

#include "core/build/BuildGraph.h"
#include "core/project/Edits.h"

#include <QDir>

namespace beatreel {

namespace {

/// Removes what a killed build left half written. The caller holds the folder's lock, so nobody is writing it.
void sweepLeftovers(const ProjectFolder &folder)
{
    QDir(folder.path(QStringLiteral("build/work"))).removeRecursively();
    for (const QString &place : {QStringLiteral("."), QStringLiteral("build"), QStringLiteral("build/chunks"), QStringLiteral("build/hand-on")}) {
        QDir dir(folder.path(place));
        const QStringList parts = dir.entryList({QStringLiteral(".beatreel-*.part"), QStringLiteral("*.png.part")}, QDir::Files | QDir::Hidden);
        for (const QString &part : parts)
            dir.remove(part);
    }
}

} // namespace

BuildReport build(ProjectFolder &folder, RequestJournal &journal, const GeneratorSet &generators,
                  const ModelCatalogue &models, const BuildOptions &options, const TaskContext &context,
                  const ProgressMeter::Tell &tell)
{
    if (options.remakeLost) {
        const SlotStates states(folder.project(), folder.takes(), generators.identities());
        if (const auto saved = folder.save(withoutLostChoices(folder.project(), states)); !saved) {
            BuildReport report;
            report.failures.append({QStringLiteral("document"), Phase::Storyboard, saved.error()});
            return report;
        }
    }
    sweepLeftovers(folder);
    TakeMaker maker(folder, journal, generators, models);
    if (const auto settled = maker.settleInterrupted(); !settled) {
        BuildReport report;
        report.failures.append({QStringLiteral("ledger"), Phase::Storyboard, settled.error()});
        return report;
    }
    BuildGraph graph(folder, maker, generators.identities(), options);
    ProgressMeter meter(graph.steps(), graph.phases(), tell);
    const std::vector<StepResult> results = Scheduler(options.limits).run(graph.steps(), context, meter);

    BuildReport report = graph.report();
    for (size_t i = 0; i < results.size(); ++i) {
        if (results[i].outcome == StepOutcome::Failed)
            report.failures.append({QString::fromStdString(graph.steps()[i].name), graph.phases()[i], results[i].error});
        else if (results[i].outcome == StepOutcome::Cancelled)
            report.wasCancelled = true;
    }
    for (const Phase phase : kPhases)
        report.seconds[phase] = meter.secondsOf(phase);
    return report;
}

} // namespace beatreel
