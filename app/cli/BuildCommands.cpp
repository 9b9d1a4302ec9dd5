// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/ProjectRun.h"
#include "core/base/Sentence.h"
#include "core/project/BeatFields.h"
#include "core/project/Edits.h"
#include "core/project/SlotEdits.h"
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

/// BadInput where the arguments alone are wrong.
Result<RunOptions> runOptions(const Arguments &arguments, Studio &studio)
{
    const auto budget = arguments.number(QStringLiteral("budget"), 0, 1e6);
    if (!budget)
        return std::unexpected(budget.error());
    const auto farm = farmFrom(arguments, studio);
    if (!farm)
        return std::unexpected(farm.error());
    return RunOptions{arguments.value(QStringLiteral("out")).value_or(QString()), arguments.has(QStringLiteral("remake-lost")),
                      arguments.has(QStringLiteral("repeat-unknown")), *budget, {}, *farm};
}

Exit buildProject(Session &session, const Arguments &arguments)
{
    const auto options = runOptions(arguments, session.studio);
    if (!options)
        return session.terminal.badArguments(options.error().sentence);
    auto folder = openToBuild(session, arguments);
    if (!folder)
        return session.terminal.fail(folder.error());
    return runProject(session, *folder, *options);
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
    return fail(ErrorKind::BadInput, Sentence::tr("There is no beat “%1”: the project has beats 1 to %2.").arg(name, QString::number(project.beats.size())));
}

Result<QList<Slot>> slotsToRedo(const Project &project, const Arguments &arguments, std::optional<int> clip)
{
    QList<Slot> chosen;
    if (arguments.has(QStringLiteral("music"))) {
        if (project.models.music == QStringLiteral("none"))
            return fail(ErrorKind::BadInput, Sentence::tr("The project has no music to make again: it was made with --music none. Choose some in the editor, under Models."));
        if (project.models.music == QStringLiteral("file"))
            return fail(ErrorKind::BadInput, Sentence::tr("The project's music is your own file, which cannot be made again. Give another one in the editor."));
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
            return fail(ErrorKind::BadInput, Sentence::tr("Beat “%1” has no clip %2: it has %3. Give a number from 1 to %3.").arg(*name, QString::number(*clip), QString::number(chunks)));
        chosen.append(Slot::clip(beat->id(), *clip - 1));
    }
    if (!clip && arguments.has(QStringLiteral("clips"))) {
        for (int k = 0; k < chunksIn((*beat)->spec.duration); ++k)
            chosen.append(Slot::clip(beat->id(), k));
    }
    const bool areClipsMeant = clip || arguments.has(QStringLiteral("clips"));
    if (!areClipsMeant || arguments.has(QStringLiteral("frame")) || arguments.has(QStringLiteral("frames")))
        chosen.append(Slot::frame(beat->id()));
    return chosen;
}

const QString kProjects = QStringLiteral("project"); ///< back to the project's model

/// What --frames or --clips say; nothing where it is not given.
Result<std::optional<QString>> beatModelFrom(const Arguments &arguments, const QString &option, PipelineStep step, Studio &studio)
{
    return arguments.oneOf(option, studio.models().idsFor(step) + QStringList{kProjects});
}

Project withBeatModels(Project project, const Arguments &arguments, const Slot &slot)
{
    const QString option = slot.kind == Slot::Kind::Frame ? QStringLiteral("frames") : QStringLiteral("clips");
    const auto model = arguments.value(option);
    if (!model || slot.kind == Slot::Kind::Music)
        return project;
    return withBeatModel(std::move(project), {slot.beat}, slot.kind, *model == kProjects ? QString() : *model);
}

bool isModelChanged(const Project &before, const Project &after, const Slot &slot)
{
    const Beat *former = before.find(slot.beat);
    const Beat *present = after.find(slot.beat);
    return former && present && (*former)->ownModel(slot.kind) != (*present)->ownModel(slot.kind);
}

/// A slot that got another model shows what that made, or has it made: neither is bought twice.
Project withWhatFits(Project project, const Slot &slot)
{
    return withKept(withChoice(std::move(project), slot, {}), slot, {});
}

Exit regenerate(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    if (!arguments.has(QStringLiteral("beat")) && !arguments.has(QStringLiteral("music")))
        return terminal.badArguments(Sentence::tr("Say what to make again: --beat N (with --frame or --clip K), or --music."));
    if (!arguments.has(QStringLiteral("beat")) && (arguments.has(QStringLiteral("frame")) || arguments.has(QStringLiteral("clip"))))
        return terminal.badArguments(Sentence::tr("--frame and --clip are of a beat: say which with --beat N."));
    for (const auto &[option, step] : {std::pair(QStringLiteral("frames"), PipelineStep::Frame), std::pair(QStringLiteral("clips"), PipelineStep::Clip)}) {
        if (const auto model = beatModelFrom(arguments, option, step, session.studio); !model)
            return terminal.badArguments(model.error().sentence);
        if (arguments.has(option) && !arguments.has(QStringLiteral("beat")))
            return terminal.badArguments(Sentence::tr("--%1 is of a beat here: say which with --beat N.").arg(option));
    }
    const auto clip = arguments.whole(QStringLiteral("clip"), 1, 3);
    if (!clip)
        return terminal.badArguments(clip.error().sentence);
    const auto options = runOptions(arguments, session.studio);
    if (!options)
        return terminal.badArguments(options.error().sentence);
    auto folder = openToBuild(session, arguments);
    if (!folder)
        return terminal.fail(folder.error());
    const auto chosen = slotsToRedo(folder->project(), arguments, *clip);
    if (!chosen)
        return terminal.fail(chosen.error());
    Project project = folder->project();
    for (const Slot &slot : *chosen)
        project = withBeatModels(std::move(project), arguments, slot);
    const SlotStates states(project, folder->takes(), session.studio.generators(project.models).identities());
    for (const Slot &each : *chosen) {
        const Slot slot = madeWith(states, each);
        const SlotState *state = states.find(slot);
        if (isModelChanged(folder->project(), project, slot)) {
            project = withWhatFits(std::move(project), slot);
        } else {
            project = withAgain(project, slot, highestTakeNumber(project, folder->takes(), slot),
                                state ? state->wanted : Fingerprint());
        }
    }
    if (const auto saved = folder->save(project); !saved)
        return terminal.fail(saved.error());
    return runProject(session, *folder, *options);
}

QList<Option> buildOptions()
{
    return {outOption(),
            forceOption(),
            {QStringLiteral("remake-lost"), {}, Sentence::tr("make lost paid takes again, at their price")},
            {QStringLiteral("repeat-unknown"), {}, Sentence::tr("repeat paid requests whose outcome is unknown")},
            {QStringLiteral("budget"), QStringLiteral("USD"), Sentence::tr("this build never spends more than this")},
            {QStringLiteral("restore"), {}, Sentence::tr("go back to the last good version of a broken document")},
            {QStringLiteral("soundfont"), Sentence::tr("FILE"), Sentence::tr("a General MIDI soundfont for the score")},
            farmOption(),
            jsonOption()};
}

} // namespace

Command buildCommand()
{
    return {QStringLiteral("build"), Sentence::tr("DIR"), Sentence::tr("make what is missing or stale"), 1, 1, true, buildOptions(), buildProject, true};
}

Command resumeCommand()
{
    Command command = buildCommand();
    command.name = QStringLiteral("resume");
    command.summary = Sentence::tr("the same as build");
    return command;
}

Command regenerateCommand()
{
    Command command{QStringLiteral("regenerate"), Sentence::tr("DIR"), Sentence::tr("one piece again, as a new take"), 1, 1, true, buildOptions(), regenerate, true};
    command.options += {{QStringLiteral("beat"), QStringLiteral("N"), Sentence::tr("which beat: its number from 1, or its id")},
                        {QStringLiteral("frame"), {}, Sentence::tr("its frame (without --clip, this is meant)")},
                        {QStringLiteral("clip"), QStringLiteral("K"), Sentence::tr("its clip K, from 1")},
                        {QStringLiteral("frames"), Sentence::tr("MODEL"), Sentence::tr("the beat's own model for its frame; “project”: as the project")},
                        {QStringLiteral("clips"), Sentence::tr("MODEL"), Sentence::tr("the beat's own model for its clips; “project”: as the project")},
                        {QStringLiteral("music"), {}, Sentence::tr("the music")}};
    return command;
}

} // namespace beatreel::cli
