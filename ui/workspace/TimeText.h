// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/VideoFormat.h"

#include <QString>

namespace beatreel {

/// A picture of the film as minutes, seconds and pictures: "0:12:14".
[[nodiscard]] QString timecode(int picture, int fps);

} // namespace beatreel
