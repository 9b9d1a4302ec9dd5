// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/project/SlotState.h"

namespace beatreel {

/// Who makes this project's takes. The generators belong to whoever put the parts together and outlive the
/// build; `music` is nullptr where the project has none or the user's own.
struct GeneratorSet
{
    const FrameGenerator *frame = nullptr;
    const ClipGenerator *clip = nullptr;
    const MusicGenerator *music = nullptr;

    [[nodiscard]] GeneratorIdentities identities() const
    {
        return {frame->identity(), clip->identity(), music ? music->identity() : GeneratorIdentity()};
    }
};

} // namespace beatreel
