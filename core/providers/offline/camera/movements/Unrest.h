// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace beatreel::camera {

/// What a hand does to a camera, in -1 to 1, mostly within a half: noise whose power falls with its
/// frequency, from slow sway to the tremor of muscles, without a period that anybody sees. Smooth in time;
/// the seed decides which noise.
[[nodiscard]] double unrest(double seconds, quint64 seed);

} // namespace beatreel::camera
