// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// Slots and takes as people read of them, translated.

/// "Clip 3.1", "Frame 3", "Music".
[[nodiscard]] QString slotTitle(const Project &project, const Slot &slot);
/// The same within a sentence: "Takes of clip 3.1" and the like.
[[nodiscard]] QString takesOfTitle(const Project &project, const Slot &slot);
/// On a small segment: "3.1", "Frame", "Music".
[[nodiscard]] QString slotSegment(const Project &project, const Slot &slot);

/// "Hailuo 2.3 Fast"; "Own file" of the user's own.
[[nodiscard]] QString modelName(const OpenProject &open, const Take &take);
/// "$0.19", "free".
[[nodiscard]] QString takePrice(const Take &take);
/// "Hailuo 2.3 Fast, $0.19".
[[nodiscard]] QString takeCaption(const OpenProject &open, const Take &take);

/// What goes stale with an edit of this slot beside it, and what that costs: "Clip 4.2 goes stale, $0.19; it is kept unless you refresh it."
[[nodiscard]] QString followsText(OpenProject &open, const Slot &edited, const Project &after);

} // namespace beatreel
