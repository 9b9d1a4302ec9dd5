// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/StepLines.h"
#include "core/base/Sentence.h"
#include "core/build/ProjectLedger.h"
#include "core/farm/StepService.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdlib>

namespace beatreel::cli {

namespace {

Exit step(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    if (!arguments.has(QStringLiteral("serve")))
        return terminal.badArguments(Sentence::tr("Say --serve: steps are read from standard input, as docs/farm.md says."));
    const auto store = session.studio.openStorage();
    if (!store)
        return terminal.fail(store.error());
    const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("steps-XXXXXX")));
    if (!folder.isValid())
        return terminal.fail({ErrorKind::Storage, Sentence::tr("This folder cannot be written to: %1. Start the program in another.").arg(folder.errorString()), {}, {}});
    const auto ledger = [&session](const ProjectFolder &of) -> Result<std::unique_ptr<RequestJournal>> {
        if (session.studio.keySource(Service::Replicate) == Studio::KeySource::None)
            return fail(ErrorKind::Unavailable, Sentence::tr("A worker of the farm cannot pay: it has no key for Replicate (REPLICATE_API_TOKEN). Set it and start the worker again."));
        return openLedgerForWorker(of, session.studio.settings().databaseUrl);
    };
    const StepWorker worker([&session](const Project &project) { return session.studio.generators(project.models); }, session.studio.models(), ledger);
    StepService service(worker, **store, folder.path());
    StepLines lines(session.cancel, [path = folder.path()] {
        QDir(path).removeRecursively();
        std::_Exit(static_cast<int>(Exit::Interrupted));
    });
    while (const auto request = lines.next()) {
        const TaskContext context{request->cancel.get_token(), [&](double fraction) { lines.tellProgress(*request, fraction); },
                                  [&](const QString &note) { lines.tellNote(*request, note); }};
        lines.answer(*request, service.perform(request->members, context));
    }
    return session.cancel.stop_requested() ? Exit::Interrupted : Exit::Done;
}

} // namespace

Command stepCommand()
{
    return {QStringLiteral("step"), {}, Sentence::tr("does the steps of other computers' builds, for a worker of a farm"), 0, 0, true,
            {{QStringLiteral("serve"), {}, Sentence::tr("one JSON object a line, in and out, until the input ends (docs/farm.md)")}},
            step, false, true};
}

} // namespace beatreel::cli
