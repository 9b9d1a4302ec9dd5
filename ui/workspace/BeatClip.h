// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

class QMimeData;

namespace beatreel {

/// Beats on their way between projects: as JSON that another Beatreel reads, and as lines of text for everyone else.

/// The caller owns the result.
[[nodiscard]] QMimeData *clipOf(const Project &project, const QList<BeatId> &beats);

/// The beats of a clip, and the project that they come from as far as they depend on it (its seed). Nothing where the
/// data holds none, or is not to be trusted.
struct BeatClip
{
    Project from;
    [[nodiscard]] const QList<Beat> &beats() const { return from.beats; }
};
[[nodiscard]] std::optional<BeatClip> clipFrom(const QMimeData *data);
/// Whether the data says that it holds beats; a look without reading them. `data` may be nullptr.
[[nodiscard]] bool holdsBeats(const QMimeData *data);

} // namespace beatreel
