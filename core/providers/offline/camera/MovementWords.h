// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/camera/movements/Moves.h"

#include <QString>

namespace beatreel::camera {

/// What a movement's name asks for.
struct WordedMove
{
    Move move = gentlePush;
    int side = 0; ///< where the camera goes: -1 left, 1 right, 0 as the seed has it
};

/// The movement that a name of somebody else's speaks of ("dolly_left", "Pull back", "360 orbit"), as people
/// who shoot use the words; a gentle push where it speaks of none.
[[nodiscard]] WordedMove moveInWords(const QString &name);

} // namespace beatreel::camera
