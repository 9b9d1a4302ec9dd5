// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Beat.h"

namespace beatreel {

/// What a beat would be as a template; its id is the beat's name, whoever has it. What the beat leaves open gets what
/// fits most.
[[nodiscard]] BeatTemplate templateOf(const Beat &beat);

/// What keeps a template from being saved, as one sentence for the user; empty: nothing. The id counts as given.
[[nodiscard]] QString complaintAbout(const BeatTemplate &draft);

/// A category as templates write it: "Energy drinks" is "energy_drinks".
[[nodiscard]] QString categoryFrom(const QString &words);

} // namespace beatreel
