// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Spec.h"

namespace beatreel {

/// The picture prompt of TDD 6.3: the filled template, palette, light, and the fixed closing words.
[[nodiscard]] QString framePrompt(const SpecBeat &beat, const Product &product, const Style &style);
/// The negative prompt of TDD 6.3.
[[nodiscard]] QString frameNegativePrompt();
/// The music prompt of TDD 9.3; an unknown mood becomes "modern background music".
[[nodiscard]] QString musicPrompt(const Style &style);

} // namespace beatreel
