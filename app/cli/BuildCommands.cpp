// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/ProjectRun.h"
#include "core/project/Edits.h"
#include "core/story/ChunkPlan.h"

#include <QFileInfo>

namespace beatreel::cli {

namespace {

Result<ProjectFolder> openToBuild(Session &session, const Arguments &arguments)
{
    const QString out = arguments.value(QStringLiteral("out")).value_or(QString());
    if (!out.isEmpty()) {
        if (const auto checked = checkOutput(out, arguments.has(QStringLiteral("force"))); !checked)
            return std::unexpected(checked.error());
    }
    if (const auto soundfont = arguments.value(QStringLiteral("soundfont")))
        session.studio.useSoundfont(*soundfont);
    const QString path = arguments.positional().first();
    if (arguments.has(QStringLiteral("restore"))) {
        if (const auto restored = ProjectFolder::restoreLastGoodVersion(path); !restored)
            return std::unexpected(restored.error());
    }
    return ProjectFolder::open(path, ProjectFolder::Access::Write);
}

RunOptions runOptions(const Arguments &arguments, std::optional<double> budgetUsd)
{
    return {arguments.value(QStringLiteral("out")).value_or(QString()), arguments.has(QStringLiteral("remake-lost")),
            arguments.has(QStringLiteral("repeat-unknown")), budgetUsd, {}};
}

Exit buildProject(Session &session, const Arguments &arguments)
{
    const auto budget = arguments.number(QStringLiteral("budget"), 0, 1e6);
    if (!budget)
        return session.terminal.badArguments(budget.error().sentence);
    auto folder = openToBuild(session, arguments);
    if (!folder)
        return session.terminal.fail(folder.error());
    return runProject(session, *folder, runOptions(arguments, *budget));
}

/// The beat that --beat names: its number from 1, or its id.
Result<Beat> beatNamed(const Project &project, const QString &name)
{
    if (const Beat *beat = project.find(BeatId(name)))
        return *beat;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= project.beats.size())
        return project.beats[number - 1];
    return fail(ErrorKind::BadInput, QStringLiteral("There is no beat “%1”: the project has beats 1 to %2.").arg(name).arg(project.beats.size()));
}

Result<QList<Slot>> slotsToRedo(const Project &project, const Arguments &arguments, std::optional<int> clip)
{
    QList<Slot> chosen;
    if (arguments.has(QStringLiteral("music"))) {
        if (project.models.music == QStringLiteral("none"))
            return fail(ErrorKind::BadInput, QStringLiteral("The project has no music to make again: it was made with --music none."));
        if (project.models.music == QStringLiteral("file"))
            return fail(ErrorKind::BadInput, QStringLiteral("The project's music is your own file, which cannot be made again."));
        chosen.append(Slot::music());
    }
    const auto name = arguments.value(QStringLiteral("beat"));
    if (!name)
        return chosen;
    const auto beat = beatNamed(project, *name);
    if (!beat)
        return std::unexpected(beat.error());
    if (clip) {
        const int chunks = chunksIn((*beat)->spec.duration);
        if (*clip > chunks)
            return fail(ErrorKind::BadInput, QStringLiteral("Beat “%1” has no clip %2: it has %3.").arg(*name).arg(*clip).arg(chunks));
        chosen.append(Slot::clip(beat->id(), *clip - 1));
    }
    if (!clip || arguments.has(QStringLiteral("frame")))
        chosen.append(Slot::frame(beat->id()));
    return chosen;
}

Exit regenerate(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    if (!arguments.has(QStringLiteral("beat")) && !arguments.has(QStringLiteral("music")))
        return terminal.badArguments(QStringLiteral("Say what to make again: --beat N (with --frame or --clip K), or --music."));
    if (!arguments.has(QStringLiteral("beat")) && (arguments.has(QStringLiteral("frame")) || arguments.has(QStringLiteral("clip"))))
        return terminal.badArguments(QStringLiteral("--frame and --clip are of a beat: say which with --beat N."));
    const auto clip = arguments.whole(QStringLiteral("clip"), 1, 3);
    if (!clip)
        return terminal.badArguments(clip.error().sentence);
    const auto budget = arguments.number(QStringLiteral("budget"), 0, 1e6);
    if (!budget)
        return terminal.badArguments(budget.error().sentence);
    auto folder = openToBuild(session, arguments);
    if (!folder)
        return terminal.fail(folder.error());
    const auto chosen = slotsToRedo(folder->project(), arguments, *clip);
    if (!chosen)
        return terminal.fail(chosen.error());
    Project project = folder->project();
    const SlotStates states(project, folder->takes(), session.studio.generators(project.models).identities());
    for (const Slot &slot : *chosen) {
        const SlotState *state = states.find(slot);
        project = withAgain(project, slot, highestTakeNumber(project, folder->takes(), slot),
                            state ? state->wanted : Fingerprint());
    }
    if (const auto saved = folder->save(project); !saved)
        return terminal.fail(saved.error());
    return runProject(session, *folder, runOptions(arguments, *budget));
}

QList<Option> buildOptions()
{
    return {outOption(),
            forceOption(),
            {QStringLiteral("remake-lost"), {}, QStringLiteral("make lost paid takes again, at their price")},
            {QStringLiteral("repeat-unknown"), {}, QStringLiteral("repeat paid requests whose outcome is unknown")},
            {QStringLiteral("budget"), QStringLiteral("USD"), QStringLiteral("this build never spends more than this")},
            {QStringLiteral("restore"), {}, QStringLiteral("go back to the last good version of a broken document")},
            {QStringLiteral("soundfont"), QStringLiteral("FILE"), QStringLiteral("a General MIDI soundfont for the score")},
            jsonOption()};
}

} // namespace

Command buildCommand()
{
    return {QStringLiteral("build"), QStringLiteral("DIR"), QStringLiteral("make what is missing or stale"), 1, 1, true, buildOptions(), buildProject};
}

Command resumeCommand()
{
    Command command = buildCommand();
    command.name = QStringLiteral("resume");
    command.summary = QStringLiteral("the same as build");
    return command;
}

Command regenerateCommand()
{
    Command command{QStringLiteral("regenerate"), QStringLiteral("DIR"), QStringLiteral("one piece again, as a new take"), 1, 1, true, buildOptions(), regenerate};
    command.options += {{QStringLiteral("beat"), QStringLiteral("N"), QStringLiteral("which beat: its number from 1, or its id")},
                        {QStringLiteral("frame"), {}, QStringLiteral("its frame (without --clip, this is meant)")},
                        {QStringLiteral("clip"), QStringLiteral("K"), QStringLiteral("its clip K, from 1")},
                        {QStringLiteral("music"), {}, QStringLiteral("the music")}};
    return command;
}

} // namespace beatreel::cli
