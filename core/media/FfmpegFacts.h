// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ProgramFacts.h"

namespace beatreel {

/// The version and the licence of the FFmpeg that the program runs with: a distribution chooses both when it builds it.
[[nodiscard]] ProgramPart ffmpegPart();

} // namespace beatreel
