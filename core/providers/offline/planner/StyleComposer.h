// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/planner/BriefReader.h"
#include "core/story/Spec.h"

namespace beatreel {

/// The look of a plan: what the brief asks for, filled up with the archetype's manner; the seed picks among
/// equals. The mood is one of the five.
[[nodiscard]] Style composeStyle(const BriefReading &reading, const Archetype &archetype,
                                 const WordList &words, quint64 seed);

/// The energy of a mood, 0 calm to 1 loud.
[[nodiscard]] double energyOf(const QString &mood);

} // namespace beatreel
