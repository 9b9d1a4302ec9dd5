// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/TakeEdits.h"

#include "core/generate/Inputs.h"
#include "core/generate/Prompts.h"
#include "core/project/BeatEdits.h"

namespace beatreel {

namespace {

Project withMark(Project project, const TakeId &take, const std::function<void(TakeMark &)> &change)
{
    if (take.isEmpty())
        return project;
    TakeMark mark = project.takeMarks.value(take);
    change(mark);
    if (mark.isDefault())
        project.takeMarks.remove(take);
    else
        project.takeMarks.insert(take, mark);
    return project;
}

bool isChosenIn(const BeatContent &beat, const TakeId &take)
{
    return beat.frame.choice == take
           || std::ranges::any_of(beat.clips, [&](const SlotSettings &clip) { return clip.choice == take; });
}

void unchoose(BeatContent &beat, const TakeId &take)
{
    if (beat.frame.choice == take)
        beat.frame.choice = {};
    for (SlotSettings &clip : beat.clips) {
        if (clip.choice == take)
            clip.choice = {};
    }
    beat.clips.removeIf([](const auto &clip) { return clip.value().isDefault(); });
}

std::optional<QString> textIn(const Take &take, const QString &name)
{
    const QJsonValue value = take.inputs.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

/// A frame's prompt without what the look and the shot added to it.
std::optional<QString> ownWordsOfFrame(const Take &take, const QString &sent)
{
    FrameRequest request = frameRequestFrom(take.inputs);
    request.beat.promptTemplate.clear();
    const QString added = framePrompt(request.beat, request.product, request.style);
    return sent.endsWith(added) ? std::optional(sent.chopped(added.size())) : std::nullopt;
}

/// As the take's beat has it where that is still what the take was made with; else the words themselves.
std::optional<QString> promptOf(const Project &project, const Take &take)
{
    const auto sent = textIn(take, QStringLiteral("prompt"));
    if (!sent)
        return std::nullopt;
    const auto words = take.slot.kind == Slot::Kind::Frame ? ownWordsOfFrame(take, *sent) : sent;
    const Beat *beat = project.find(take.slot.beat);
    const bool isStillOfBeat =
        beat && words == fillPrompt((*beat)->spec.promptTemplate, project.product, project.style);
    return isStillOfBeat ? std::optional((*beat)->spec.promptTemplate) : words;
}

} // namespace

Project withStar(Project project, const TakeId &take, Star star)
{
    return withMark(std::move(project), take, [star](TakeMark &mark) { mark.isStarred = star == Star::Set; });
}

Project withNote(Project project, const TakeId &take, const QString &note)
{
    return withMark(std::move(project), take, [&note](TakeMark &mark) { mark.note = note; });
}

Project withTrashed(Project project, const TakeId &take)
{
    project = withMark(std::move(project), take, [](TakeMark &mark) { mark.isTrashed = true; });
    if (project.music.choice == take)
        project.music.choice = {};
    for (Beat &beat : project.beats) {
        if (isChosenIn(*beat, take))
            beat = beat.with([&](BeatContent &content) { unchoose(content, take); });
    }
    return project;
}

Project withRestored(Project project, const TakeId &take)
{
    return withMark(std::move(project), take, [](TakeMark &mark) { mark.isTrashed = mark.isRemoved = false; });
}

Project withTrashEmptied(Project project)
{
    for (TakeMark &mark : project.takeMarks)
        mark.isRemoved = mark.isTrashed;
    return project;
}

QSet<TakeId> trashOf(const Project &project)
{
    QSet<TakeId> trash;
    for (auto it = project.takeMarks.begin(); it != project.takeMarks.end(); ++it) {
        if (it->isTrashed)
            trash.insert(it.key());
    }
    return trash;
}

TakeSettings settingsOf(const Project &project, const Take &take)
{
    TakeSettings settings;
    if (take.isUsersOwn() || take.slot.kind == Slot::Kind::Music)
        return settings;
    settings.prompt = promptOf(project, take);
    if (take.inputs.contains(QStringLiteral("seed")))
        settings.seed = take.seed;
    settings.shotType = textIn(take, QStringLiteral("shot_type"));
    settings.action = textIn(take, QStringLiteral("action"));
    settings.cameraMovement = textIn(take, QStringLiteral("camera_movement"));
    if (const auto energy = textIn(take, QStringLiteral("energy")))
        settings.energy = energyLevelFrom(*energy);
    return settings;
}

Project withTakeSettings(Project project, const QList<BeatId> &beats, const TakeSettings &settings)
{
    return withBeats(std::move(project), beats, [&settings](BeatContent &beat) {
        beat.spec.promptTemplate = settings.prompt.value_or(beat.spec.promptTemplate);
        beat.spec.shotType = settings.shotType.value_or(beat.spec.shotType);
        beat.spec.action = settings.action.value_or(beat.spec.action);
        beat.spec.cameraMovement = settings.cameraMovement.value_or(beat.spec.cameraMovement);
        beat.spec.energy = settings.energy.value_or(beat.spec.energy);
        if (settings.seed)
            beat.seed = settings.seed;
    });
}

} // namespace beatreel
