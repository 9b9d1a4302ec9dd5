// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/RecordedBuild.h"

#include "core/build/PhaseOutputs.h"
#include "core/build/UnfinishedBuild.h"
#include "core/build/VideoRecords.h"

#include <QDir>

namespace beatreel {

namespace {

/// Keeps the record up to date while it hands on what it hears. The record is kept, so that a build that fails
/// leaves its row where it came to.
class RecordingWatch final : public BuildWatch
{
public:
    RecordingWatch(VideoRecorder &recorder, VideoRecord record, VideoPlace place, BuildWatch *next)
        : m_recorder(recorder), m_record(std::move(record)), m_place(std::move(place)), m_next(next)
    {
    }

    void began(const std::vector<BuildStep> &steps) override
    {
        if (m_next)
            m_next->began(steps);
    }
    void started(const BuildStep &step) override
    {
        if (m_next)
            m_next->started(step);
    }
    void progressed(const BuildStep &step, double fraction) override
    {
        if (m_next)
            m_next->progressed(step, fraction);
    }
    void noted(const BuildStep &step, const QString &line) override
    {
        if (m_next)
            m_next->noted(step, line);
    }
    void ended(const BuildStep &step, const StepResult &result) override
    {
        if (m_next)
            m_next->ended(step, result);
    }
    void came(const BuildProgress &progress) override
    {
        m_record = withProgress(m_record, progress);
        m_recorder.record(m_record, m_place);
        if (m_next)
            m_next->came(progress);
    }

    [[nodiscard]] const VideoRecord &record() const { return m_record; }

private:
    VideoRecorder &m_recorder;
    VideoRecord m_record;
    VideoPlace m_place;
    BuildWatch *m_next;
};

void keepPhaseOutputs(const BuildSite &site, Ledger &ledger, const Project &project, const BuildReport &report,
                      const TaskContext &context)
{
    const QDir root(site.folder.path());
    const UrlOf relative = [&](const QString &path) { return root.relativeFilePath(path); };
    for (const Phase phase : kPhases) {
        const QJsonObject output = phaseOutput(phase, project, report, site.folder.takes(), relative);
        if (const auto saved = ledger.savePhaseOutput(toText(phase), output); !saved) {
            context.note(saved.error().sentence);
            return;
        }
    }
}

} // namespace

double spentUsd(const Project &project, const TakeCatalogue &takes)
{
    return takes.spentUsd() + project.planCostUsd;
}

double spentUsd(const Project &project, const TakeCatalogue &takes, const JournalTotals &totals)
{
    QMap<QString, double> known{{QStringLiteral("plan"), project.planCostUsd}};
    for (const Take &take : takes.all())
        known[toText(stepOf(take.slot.kind))] += take.costUsd;
    double sum = 0;
    for (auto kind = known.begin(); kind != known.end(); ++kind)
        sum += std::max(0.0, *kind - totals.spentUsdByKind.value(kind.key()));
    return totals.spentUsd + sum;
}

double spentUsd(const Project &project, const TakeCatalogue &takes, const RequestJournal &journal)
{
    const auto totals = journal.totals();
    return totals ? spentUsd(project, takes, *totals) : spentUsd(project, takes);
}

BuildReport recordedBuild(const BuildSite &site, const BuildBooks &books, const Project &project,
                          const BuildOptions &options, const TaskContext &context, BuildWatch *watch, RunControl *control)
{
    // The row is the other builder's, where there is one.
    const auto hold = books.ledger.holdForBuild();
    if (!hold)
        return failedBuild(hold.error());
    const VideoPlace place = placeOf(site.folder);
    RecordingWatch recording(books.recorder, videoRecord(project), place, watch);
    books.recorder.record(recording.record(), place);
    if (const auto marked = markUnfinished(site.folder, options.scope); !marked)
        context.note(marked.error().sentence);
    BuildReport report = build(site, project, options, context, &recording, control);
    if (!report.wasCancelled)
        clearUnfinished(site.folder);
    if (*hold && (*hold)->lost().stop_requested())
        return report;
    keepPhaseOutputs(site, books.ledger, project, report, context);
    books.recorder.record(withReport(recording.record(), project, site.folder.takes(), report,
                                     spentUsd(project, site.folder.takes(), books.ledger)),
                          place);
    return report;
}

} // namespace beatreel
