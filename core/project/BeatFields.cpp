// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatFields.h"

#include "core/project/BeatEdits.h"

namespace beatreel {

namespace {

template <class Value>
Project withField(Project project, const BeatIdList &beats, Value BeatContent::*field, const Value &value)
{
    return withBeats(std::move(project), beats, [&](BeatContent &content) { content.*field = value; });
}

template <class Value>
Project withField(Project project, const BeatIdList &beats, Value SpecBeat::*field, const Value &value)
{
    return withBeats(std::move(project), beats, [&](BeatContent &content) { content.spec.*field = value; });
}

} // namespace

Project withName(Project project, const BeatIdList &beats, const QString &name)
{
    return withField(std::move(project), beats, &SpecBeat::name, name);
}

Project withPrompt(Project project, const BeatIdList &beats, const QString &promptTemplate)
{
    return withField(std::move(project), beats, &SpecBeat::promptTemplate, promptTemplate);
}

Project withShotType(Project project, const BeatIdList &beats, const QString &shotType)
{
    return withField(std::move(project), beats, &SpecBeat::shotType, shotType);
}

Project withAction(Project project, const BeatIdList &beats, const QString &action)
{
    return withField(std::move(project), beats, &SpecBeat::action, action);
}

Project withCameraMovement(Project project, const BeatIdList &beats, const QString &movement)
{
    return withField(std::move(project), beats, &SpecBeat::cameraMovement, movement);
}

Project withEnergy(Project project, const BeatIdList &beats, EnergyLevel energy)
{
    return withField(std::move(project), beats, &SpecBeat::energy, energy);
}

Project withNotes(Project project, const BeatIdList &beats, const QString &notes)
{
    return withField(std::move(project), beats, &BeatContent::notes, notes);
}

Project withVoiceOver(Project project, const BeatIdList &beats, const QString &line)
{
    return withField(std::move(project), beats, &BeatContent::voiceOver, line);
}

Project withOnScreenWords(Project project, const BeatIdList &beats, const QString &words)
{
    return withField(std::move(project), beats, &BeatContent::onScreenWords, words);
}

Project withApproval(Project project, const BeatIdList &beats, Approval approval)
{
    return withBeats(std::move(project), beats, [&](BeatContent &content) {
        content.approval = approval;
        content.rest.remove(QStringLiteral("approval"));
    });
}

Project withSeed(Project project, const BeatIdList &beats, std::optional<quint64> seed)
{
    return withField(std::move(project), beats, &BeatContent::seed, seed);
}

Project withBeatModel(Project project, const BeatIdList &beats, Slot::Kind kind, const QString &model)
{
    Q_ASSERT(kind != Slot::Kind::Music);
    return withField(std::move(project), beats, kind == Slot::Kind::Frame ? &BeatContent::frameModel : &BeatContent::clipModel, model);
}

Project withLock(Project project, const BeatIdList &beats, Lock lock)
{
    return withField(std::move(project), beats, &BeatContent::isLocked, lock == Lock::Locked);
}

} // namespace beatreel
