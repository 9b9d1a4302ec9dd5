// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"
#include "core/project/Take.h"

#include <QSet>

namespace beatreel {

/// What the user says of takes, and beats made like one of them.

enum class Star { Unset, Set };
[[nodiscard]] Project withStar(Project project, const TakeId &take, Star star);
[[nodiscard]] Project withNote(Project project, const TakeId &take, const QString &note);
/// Into the trash: no slot shows it any more, nor chooses it.
[[nodiscard]] Project withTrashed(Project project, const TakeId &take);
/// Back out of it. Where it had been chosen, it has to be chosen again.
[[nodiscard]] Project withRestored(Project project, const TakeId &take);
/// What is in the trash cannot be brought back any more.
[[nodiscard]] Project withTrashEmptied(Project project);
[[nodiscard]] QSet<TakeId> trashOf(const Project &project);

/// What a take was made with, as far as it says so, in the fields of a beat.
struct TakeSettings
{
    std::optional<QString> prompt; ///< with its placeholders where the take's beat still has it
    std::optional<quint64> seed;   ///< which makes the same take as the first one
    std::optional<QString> shotType;
    std::optional<QString> action;
    std::optional<QString> cameraMovement;
    std::optional<EnergyLevel> energy;

    [[nodiscard]] bool isEmpty() const { return *this == TakeSettings(); }
    bool operator==(const TakeSettings &) const = default;
};
[[nodiscard]] TakeSettings settingsOf(const Project &project, const Take &take);
/// With these settings given to beats; what the take does not say stays.
[[nodiscard]] Project withTakeSettings(Project project, const QList<BeatId> &beats, const TakeSettings &settings);

} // namespace beatreel
