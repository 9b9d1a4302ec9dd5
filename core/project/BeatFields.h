// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

namespace beatreel {

/// What one or several beats say. Ids that the project does not have are left out.

using BeatIdList = QList<BeatId>;

enum class Lock { Unlocked, Locked };

[[nodiscard]] Project withName(Project project, const BeatIdList &beats, const QString &name);
/// The text with its placeholders.
[[nodiscard]] Project withPrompt(Project project, const BeatIdList &beats, const QString &promptTemplate);
[[nodiscard]] Project withShotType(Project project, const BeatIdList &beats, const QString &shotType);
[[nodiscard]] Project withAction(Project project, const BeatIdList &beats, const QString &action);
[[nodiscard]] Project withCameraMovement(Project project, const BeatIdList &beats, const QString &movement);
[[nodiscard]] Project withEnergy(Project project, const BeatIdList &beats, EnergyLevel energy);
[[nodiscard]] Project withNotes(Project project, const BeatIdList &beats, const QString &notes);
[[nodiscard]] Project withVoiceOver(Project project, const BeatIdList &beats, const QString &line);
[[nodiscard]] Project withOnScreenWords(Project project, const BeatIdList &beats, const QString &words);
[[nodiscard]] Project withApproval(Project project, const BeatIdList &beats, Approval approval);
/// nullopt: back to the seed that follows from the project's.
[[nodiscard]] Project withSeed(Project project, const BeatIdList &beats, std::optional<quint64> seed);
/// The short name of the model that makes their frames, or all their clips, instead of the project's; empty: the
/// project's again.
[[nodiscard]] Project withBeatModel(Project project, const BeatIdList &beats, Slot::Kind kind, const QString &model);
/// Holds for all slots of the beats.
[[nodiscard]] Project withLock(Project project, const BeatIdList &beats, Lock lock);

} // namespace beatreel
