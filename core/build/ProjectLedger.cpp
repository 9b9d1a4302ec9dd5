// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/ProjectLedger.h"

#include "core/base/Sentence.h"
#include "core/build/MusicWording.h"

namespace beatreel {

namespace {

bool isPlanOf(const RequestRow &row, const Brief &brief)
{
    return row.input.value(QStringLiteral("prompt")).toString() == brief.prompt && row.input.value(QStringLiteral("seed")).toString() == QString::number(brief.seed)
           && row.input.value(QStringLiteral("creativity")).toDouble() == brief.creativity;
}

/// Of a planned project: the plan it has, or another one that nobody waits for any more and that may be billed.
RequestOutcome outcomeOfPlan(const RequestRow &row, const Project &project)
{
    if (isPlanOf(row, project.brief))
        return RequestOutcome::succeeded(project.planCostUsd, {}, {});
    return RequestOutcome::lost(row.estimateUsd, Sentence::tr("Interrupted; it may be billed."));
}

Result<void> settleInterrupted(const ProjectFolder &folder, RequestJournal &journal)
{
    const auto rows = journal.unfinished();
    if (!rows)
        return std::unexpected(rows.error());
    for (const RequestRow &row : *rows) {
        if (row.key.slot == QStringLiteral("plan") && folder.project().isPlanned) {
            if (const auto settled = journal.finish(row.id, outcomeOfPlan(row, folder.project())); !settled)
                return settled;
            continue;
        }
        if (row.key.slot == kMusicWordsSlot) {
            const auto lost = journal.finish(row.id, RequestOutcome::lost(row.estimateUsd, Sentence::tr("Interrupted; it may be billed.")));
            if (!lost)
                return lost;
            continue;
        }
        const auto slot = Slot::fromText(row.key.slot);
        const auto take = slot ? folder.takes().find(takeId(*slot, row.key.input, row.key.take - 1)) : std::nullopt;
        if (!take)
            continue;
        const auto settled = journal.finish(row.id, RequestOutcome::succeeded(take->costUsd, take->id.text(),
                                                                              QStringLiteral("takes/") + take->file));
        if (!settled)
            return settled;
    }
    return {};
}

QString fileOf(const ProjectFolder &folder)
{
    return folder.path(QStringLiteral("ledger.sqlite"));
}

Result<Ledger::Shared> sharedOf(const ProjectFolder &folder, const QString &databaseUrl)
{
    const auto address = databaseAddress(databaseUrl);
    if (!address)
        return std::unexpected(address.error());
    return Ledger::Shared{*address->server, folder.project().videoId, fileOf(folder)};
}

Result<std::unique_ptr<Ledger>> open(const ProjectFolder &folder, const QString &databaseUrl)
{
    if (!isSharedDatabase(databaseUrl))
        return Ledger::open(fileOf(folder));
    const auto shared = sharedOf(folder, databaseUrl);
    return shared ? Ledger::openShared(*shared) : std::unexpected(shared.error());
}

} // namespace

Result<std::unique_ptr<Ledger>> openLedger(const ProjectFolder &folder, const QString &databaseUrl)
{
    auto ledger = open(folder, databaseUrl);
    if (!ledger)
        return ledger;
    const auto hold = (*ledger)->holdForBuild();
    if (!hold && hold.error().kind == ErrorKind::Busy)
        return ledger;
    if (!hold)
        return std::unexpected(hold.error());
    if (const auto settled = settleInterrupted(folder, **ledger); !settled)
        return std::unexpected(settled.error());
    return ledger;
}

Result<std::unique_ptr<Ledger>> openLedgerForWorker(const ProjectFolder &folder, const QString &databaseUrl)
{
    if (!isSharedDatabase(databaseUrl))
        return fail(ErrorKind::Unavailable, Sentence::tr("A worker of the farm cannot pay: it needs the database that all share, BEATREEL_DATABASE_URL."));
    return open(folder, databaseUrl);
}

Result<std::unique_ptr<Ledger>> openLedgerToRead(const ProjectFolder &folder, const QString &databaseUrl)
{
    if (!isSharedDatabase(databaseUrl))
        return Ledger::openToRead(fileOf(folder));
    const auto shared = sharedOf(folder, databaseUrl);
    return shared ? Ledger::openSharedToRead(*shared) : std::unexpected(shared.error());
}

} // namespace beatreel
