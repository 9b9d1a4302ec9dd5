// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Light.h"

namespace beatreel::sketch {

// The lights that a picture can be in, each of the palette's colours. `hour` from 0 to 1 moves the time of day within what it allows.

[[nodiscard]] Light dusk(const Palette &palette, double hour);
[[nodiscard]] Light lowKey(const Palette &palette, double hour);
[[nodiscard]] Light highKey(const Palette &palette, double hour);
[[nodiscard]] Light golden(const Palette &palette, double hour);
[[nodiscard]] Light even(const Palette &palette, double hour);
[[nodiscard]] Light neon(const Palette &palette, double hour);
[[nodiscard]] Light morning(const Palette &palette, double hour);
[[nodiscard]] Light sunny(const Palette &palette, double hour);
[[nodiscard]] Light overcast(const Palette &palette, double hour);
[[nodiscard]] Light evening(const Palette &palette, double hour);
[[nodiscard]] Light night(const Palette &palette, double hour);
[[nodiscard]] Light lamplit(const Palette &palette, double hour);
[[nodiscard]] Light studio(const Palette &palette, double hour);

} // namespace beatreel::sketch
