// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/StandardInput.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/build/PhaseRun.h"


namespace beatreel::cli {

namespace {

constexpr qint64 kLongestInput = 64 << 20; ///< bytes

Result<QJsonObject> readInput(const CancelToken &cancel)
{
    const auto bytes = readStandardInput(kLongestInput, cancel);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseJsonObject(*bytes, Sentence::tr("The phase's input on standard input"));
}

Exit phase(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto name = phaseFromText(arguments.positional().first());
    if (!name) {
        QStringList known;
        for (const Phase phase : kPhases)
            known.append(toText(phase));
        return terminal.badArguments(Sentence::tr("There is no phase “%1”. There are: %2.").arg(arguments.positional().first(), known.join(QStringLiteral(", "))));
    }
    terminal.use(Terminal::Form::Json);
    QString videoId;
    const auto fail = [&](const Error &error) {
        terminal.note(error.sentence);
        terminal.result({}, failedPhase(*name, videoId, error));
        return error.kind == ErrorKind::Cancelled ? Exit::Interrupted : Exit::Failed;
    };
    if (const auto file = arguments.value(QStringLiteral("models-file"))) {
        if (const auto used = session.studio.useModels(*file); !used)
            return fail(used.error());
    }
    const auto planner = plannerFrom(arguments, session.studio);
    if (!planner)
        return terminal.badArguments(planner.error().sentence);
    const auto input = readInput(session.cancel);
    if (!input)
        return fail(input.error());
    videoId = input->value(QStringLiteral("video_id")).toString();
    QString folder = arguments.value(QStringLiteral("project")).value_or(QString());
    if (folder.isEmpty()) {
        const auto named = phaseFolderName(videoId);
        if (!named)
            return fail(named.error());
        folder = *named;
    }
    const PhaseWorkshop workshop{session.studio.library(),
                                 session.studio.models(),
                                 session.studio.planner(planner->value_or(QStringLiteral("offline"))),
                                 [&](const ModelChoice &models) {
                                     session.studio.readKeysFor(models);
                                     return session.studio.generators(models);
                                 },
                                 session.studio.limits(),
                                 session.studio.settings().databaseUrl};
    const QJsonObject output = runPhase(*name, *input, folder, workshop, session.context());
    terminal.result({}, output);
    if (session.cancel.stop_requested()) {
        terminal.note(QStringLiteral("Stopped."));
        return Exit::Interrupted;
    }
    const QString trouble = output.value(QStringLiteral("error_message")).toString();
    if (trouble.isEmpty())
        return Exit::Done;
    terminal.note(trouble);
    return Exit::Failed;
}

} // namespace

Command phaseCommand()
{
    return {QStringLiteral("phase"), Sentence::tr("NAME"), Sentence::tr("one phase: its input JSON on stdin, its output JSON on stdout"), 1, 1, true,
            {{QStringLiteral("project"), Sentence::tr("DIR"), Sentence::tr("where its files go; by default a folder named after the video's id")},
             {QStringLiteral("planner"), Sentence::tr("MODEL"), Sentence::tr("who plans: offline, openai, or a model such as gpt-6-luna")},
             {QStringLiteral("models-file"), QStringLiteral("F"), Sentence::tr("a model catalogue with other prices")}},
            phase, true, true};
}

} // namespace beatreel::cli
