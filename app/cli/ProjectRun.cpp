// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ProjectRun.h"

#include "app/cli/Spending.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/build/Build.h"
#include "core/build/PhaseOutputs.h"
#include "core/build/Planning.h"
#include "core/build/ProjectLedger.h"
#include "core/build/RecordedBuild.h"
#include "core/build/VideoRecords.h"
#include "core/project/Edits.h"
#include "core/storage/VideoRecorder.h"
#include "core/story/SpecRules.h"

#include <QDir>
#include <QJsonArray>
#include <QUuid>


namespace beatreel::cli {

namespace {

constexpr std::chrono::milliseconds kRecorderPatience{1500};

/// For what is to be made, and for what an earlier run left open.
void readKeys(Studio &studio, const ProjectFolder &folder, const Ledger &ledger)
{
    studio.readKeysFor(folder.project());
    const auto left = ledger.leftOver();
    if (left && std::ranges::any_of(*left, [](const RequestRow &row) { return row.provider == QStringLiteral("replicate"); }))
        studio.readKey(Service::Replicate);
}

/// Certainly nothing was spent on it.
bool wasFree(const RequestRow &row)
{
    return row.state == RequestState::Withdrawn || (row.state == RequestState::Failed && row.actualUsd.value_or(0) <= 0);
}

/// Whether a project that could not be planned is worth nothing: its command can be given again.
bool isWorthless(const ProjectFolder &folder, const Ledger &ledger, const Error &error)
{
    const auto rows = ledger.rows();
    return !folder.project().isPlanned && error.kind != ErrorKind::Cancelled && rows && std::ranges::all_of(*rows, wasFree);
}

/// The one sentence of a build that did not end well.
Error firstError(const BuildReport &report)
{
    if (report.failures.isEmpty())
        return cancelled().error();
    return report.failures.first().error;
}

QJsonObject madeObject(const BuildCounts &made)
{
    return {{QStringLiteral("frames"), made.frames}, {QStringLiteral("clips"), made.clips},
            {QStringLiteral("music"), made.music},   {QStringLiteral("chunks"), made.chunks},
            {QStringLiteral("stitches"), made.stitches}, {QStringLiteral("mixes"), made.mixes},
            {QStringLiteral("muxes"), made.muxes}};
}

QJsonObject resultDocument(const BuildSite &site, const Ledger &ledger, const QList<RequestRow> &rows, const BuildReport &report, const QStringList &notices)
{
    const ProjectFolder &folder = site.folder;
    const SlotStates states(folder.project(), folder.takes(), site.generators.identities());
    QJsonArray phases;
    for (const Phase phase : kPhases)
        phases.append(phaseOutput(phase, folder.project(), report, folder.takes(), fileUrl));
    const QJsonObject document{
        {QStringLiteral("status"), report.isComplete() ? QStringLiteral("success") : QStringLiteral("failed")},
        {QStringLiteral("video_id"), folder.project().videoId},
        {QStringLiteral("project"), folder.path()},
        {QStringLiteral("master"), report.master.isEmpty() ? QJsonValue() : QJsonValue(QFileInfo(report.master).absoluteFilePath())},
        {QStringLiteral("duration"), static_cast<int>(folder.project().duration().count())},
        {QStringLiteral("cost_usd"), spentUsd(folder.project(), folder.takes(), ledger)},
        {QStringLiteral("made"), madeObject(report.made)},
        {QStringLiteral("notices"), QJsonArray::fromStringList(notices)},
        {QStringLiteral("phases"), phases}};
    return withRest(document, spendingMembers(spendingOf(folder, states, site.models, rows), states, folder.takes().all()));
}

Result<void> planWhereNeeded(Session &session, ProjectFolder &folder, Ledger &ledger, const PlanTerms &terms)
{
    if (!folder.project().isPlanned) {
        const auto keep = [&](const Plan &plan) {
            return folder.save(withPlan(folder.project(), plan.spec, plan.notices, plan.costUsd.value_or(0)));
        };
        const auto plan = makePlan({folder.project().brief}, terms, ledger, session.studio.planner(folder.project().models.planner), session.studio.library(),
                                   session.studio.models(), session.context(), keep);
        if (!plan)
            return std::unexpected(plan.error());
        for (const QString &notice : plan->notices)
            session.terminal.note(notice);
    }
    const Findings findings = checkSpec(folder.project().spec(), session.studio.library());
    QStringList errors;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            errors.append(finding.sentence);
    }
    if (!errors.isEmpty()) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The plan of “%1” cannot be built: %2").arg(folder.path(), errors.join(u' ')));
    }
    return {};
}

/// A result may stand beside the document, but never in the place of what makes the project up.
Result<void> checkIsNoPartOf(const ProjectFolder &folder, const QString &out)
{
    const QString inside = QDir(QFileInfo(folder.path()).canonicalFilePath()).relativeFilePath(QFileInfo(QFileInfo(out).path()).canonicalFilePath());
    const bool isInside = !out.isEmpty() && inside != QStringLiteral("..") && !inside.startsWith(QStringLiteral("../"));
    if (!isInside || (inside == QStringLiteral(".") && out.endsWith(QStringLiteral(".mp4"))))
        return {};
    return fail(ErrorKind::BadInput, Sentence::tr("“%1” is among the project's own files. Choose a place outside of it.").arg(out));
}

class ProgressTeller final : public BuildWatch
{
public:
    explicit ProgressTeller(Terminal &terminal) : m_terminal(terminal) {}
    void came(const BuildProgress &progress) override { m_terminal.progress(progress); }

private:
    Terminal &m_terminal;
};

} // namespace

Exit runProject(Session &session, ProjectFolder &folder, const RunOptions &options)
{
    Terminal &terminal = session.terminal;
    if (const auto checked = checkIsNoPartOf(folder, options.out); !checked)
        return terminal.fail(checked.error());
    QDir().mkpath(session.studio.settings().dataFolder);
    VideoRecorder recorder(session.studio.settings().databaseUrl,
                           [&terminal](const Error &error) { terminal.warn(error.sentence); });
    VideoRecord record = videoRecord(folder.project());
    const auto giveUp = [&](const Error &error) {
        record.status = VideoStatus::Failed;
        record.errorMessage = error.sentence;
        recorder.record(record, placeOf(folder));
        recorder.flush(kRecorderPatience);
        const bool isThere = QFileInfo::exists(folder.path());
        return terminal.fail(error, isThere ? QJsonObject{{QStringLiteral("project"), folder.path()}} : QJsonObject());
    };
    auto ledger = openLedger(folder, recorder.url());
    if (!ledger)
        return giveUp(ledger.error());
    // Planning too is for one at a time. The row is the other's, where there is one.
    const auto hold = (*ledger)->holdForBuild();
    if (!hold && hold.error().kind == ErrorKind::Busy)
        return terminal.fail(hold.error(), {{QStringLiteral("project"), folder.path()}});
    if (!hold)
        return giveUp(hold.error());
    recorder.record(record, placeOf(folder));
    const QString build = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const PlanTerms terms{{folder.project().budgetUsd, options.budgetUsd}, build, options.repeatUnknown};
    if (const auto planned = planWhereNeeded(session, folder, **ledger, terms); !planned) {
        if (options.isNew && isWorthless(folder, **ledger, planned.error()))
            QDir(folder.path()).removeRecursively();
        return giveUp(planned.error());
    }

    readKeys(session.studio, folder, **ledger);
    std::unique_ptr<Farm> farm;
    if (options.farm) {
        auto opened = session.studio.openFarm(*options.farm);
        if (!opened)
            return giveUp(opened.error());
        farm = std::move(*opened);
        if (const auto checked = farm->check(session.cancel); !checked)
            return giveUp(checked.error());
    }
    // Who has the key asks. Where it is the workers', they write into the ledger that they share.
    const bool placePays = farm && isSharedDatabase(session.studio.settings().databaseUrl) && session.studio.keySource(Service::Replicate) == Studio::KeySource::None;
    const BuildSite site{folder, **ledger, session.studio.generators(folder.project().models), session.studio.models(), farm ? &farm->place() : nullptr, placePays};
    if (options.remakeLost) {
        const SlotStates states(folder.project(), folder.takes(), site.generators.identities());
        if (const auto saved = folder.save(withoutLostChoices(folder.project(), states)); !saved)
            return giveUp(saved.error());
    }

    BuildOptions buildOptions;
    buildOptions.out = options.out;
    buildOptions.remakeLost = options.remakeLost;
    buildOptions.repeatUnknown = options.repeatUnknown;
    buildOptions.budgetUsd = options.budgetUsd;
    buildOptions.build = build;
    buildOptions.limits = session.studio.limits();
    if (farm)
        buildOptions.limits.wait = Farm::kSteps;
    ProgressTeller teller(terminal);
    const BuildReport report =
        recordedBuild(site, {**ledger, recorder}, folder.project(), buildOptions, session.context(), &teller);
    recorder.flush(kRecorderPatience);
    if (farm && report.isComplete()) {
        if (const auto cleared = farm->clear(folder.project().videoId, session.cancel); !cleared)
            terminal.warn(cleared.error().sentence);
    }

    const auto rows = (*ledger)->rows();
    if (!rows)
        terminal.warn(rows.error().sentence);
    const QJsonObject document = resultDocument(site, **ledger, rows.value_or(QList<RequestRow>()), report, options.notices + folder.project().planNotices + report.notices);
    if (!report.isComplete()) {
        for (qsizetype i = 1; i < report.failures.size(); ++i)
            terminal.note(Sentence::tr("%1: %2", "what it concerns, and a sentence").arg(report.failures[i].what, report.failures[i].error.sentence));
        return terminal.fail(firstError(report), document);
    }
    terminal.result(report.master, document);
    return Exit::Done;
}

} // namespace beatreel::cli
