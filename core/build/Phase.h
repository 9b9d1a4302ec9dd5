// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Slot.h"

#include <QString>

#include <array>
#include <optional>

namespace beatreel {

/// The specification's five phases.
enum class Phase { Planning, Storyboard, Chunks, Stitching, Music };

inline constexpr std::array kPhases = {Phase::Planning, Phase::Storyboard, Phase::Chunks, Phase::Stitching, Phase::Music};

/// "phase2_storyboard".
[[nodiscard]] QString toText(Phase phase);
/// The long name, or the short one ("storyboard"; for planning "plan" too).
[[nodiscard]] std::optional<Phase> phaseFromText(const QString &text);
/// The phase that makes the takes of such slots.
[[nodiscard]] Phase phaseOf(Slot::Kind kind);

} // namespace beatreel
