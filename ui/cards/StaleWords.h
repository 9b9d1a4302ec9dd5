// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/project/SlotState.h"

namespace beatreel {

/// Why a slot is stale, in two or three words: "Lighting changed". Of several reasons the one that a person would
/// name first.
[[nodiscard]] QString staleReason(const SlotState &state);

/// The same at length, a sentence for each: "Made before the lighting became “neon”." A model has its
/// name in the catalogue.
[[nodiscard]] QStringList staleSentences(const SlotState &state, const ModelCatalogue &models);

/// What became of a failed job, in one or two words: "Refused", "Timed out".
[[nodiscard]] QString failureWord(const Error &error);

} // namespace beatreel
