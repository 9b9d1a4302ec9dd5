// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/BeatFields.h"

namespace beatreel {

/// What the user chose for one slot; the same project where its beat does not exist. "Again" is in Edits.h.

[[nodiscard]] Project withLock(Project project, const Slot &slot, Lock lock);
/// Shows this take whatever its fingerprint; an empty id lets the slot show the newest that fits again.
/// A take in the trash comes out of it.
[[nodiscard]] Project withChoice(Project project, const Slot &slot, const TakeId &take);
/// "Keep as it is": accepts that what the slot shows is stale against these inputs; an empty one takes it
/// back.
[[nodiscard]] Project withKept(Project project, const Slot &slot, const Fingerprint &wanted);
/// Where a clip's chunk starts in the clip, or the film in its music, from 0 on.
[[nodiscard]] Project withSlip(Project project, const Slot &slot, std::chrono::milliseconds slip);

/// Which part of a clip's pictures is shown.
[[nodiscard]] Project withCrop(Project project, const Slot &clip, const Crop &crop);

/// Gain within -24 to 24 dB.
[[nodiscard]] Project withMusicGain(Project project, double gainDb);
[[nodiscard]] Project withMusicFadeIn(Project project, std::chrono::milliseconds length);
/// nullopt: as it comes.
[[nodiscard]] Project withMusicFadeOut(Project project, std::optional<std::chrono::milliseconds> length);
enum class Muting { Heard, Muted };
[[nodiscard]] Project withMusicMuted(Project project, Muting muting);

} // namespace beatreel
