// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"
#include "core/project/SlotState.h"

#include <functional>

namespace beatreel {

/// The project with this plan in place of the one it had. Beats that keep their id and their template keep what
/// was chosen for them; one that has an id with another template is a new beat, and nothing is chosen for it.
[[nodiscard]] Project withPlan(Project project, const Spec &spec, const QStringList &notices, double costUsd);

/// The project with the settings of one slot changed; the same project where the beat does not exist.
[[nodiscard]] Project withSettings(Project project, const Slot &slot,
                                   const std::function<void(SlotSettings &)> &change);

/// "Again": asks for one take more of a slot, and shows the newest from then on. `newestNumber` is the highest
/// number of the slot's takes, -1 for none. `wanted` is the slot's present fingerprint: going back to other
/// inputs then shows their take as it is; without it those are asked for again too.
[[nodiscard]] Project withAgain(Project project, const Slot &slot, int newestNumber, const Fingerprint &wanted = {});

/// The project without the choices of takes that are lost and that a build cannot make again as they were: their
/// slots are free to show what is made in their place. The user's own files stay chosen.
[[nodiscard]] Project withoutLostChoices(Project project, const SlotStates &states);

} // namespace beatreel
