// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

#include <functional>

namespace beatreel {

/// What lies over a beat's pictures. A beat or an overlay that the project does not have changes nothing. No take goes
/// stale by any of these: they are part of the chunk products alone.

/// On top of those that are there.
[[nodiscard]] Project withOverlays(Project project, const BeatId &beat, const Overlays &more);
[[nodiscard]] Project withOverlay(Project project, const BeatId &beat, qsizetype index,
                                  const std::function<void(Overlay &)> &change);
[[nodiscard]] Project withoutOverlay(Project project, const BeatId &beat, qsizetype index);
/// An overlay to another place among the others.
[[nodiscard]] Project withOverlayMoved(Project project, const BeatId &beat, qsizetype from, qsizetype to);

/// To black and back about the beats' starts, both sides of the cut together; zero: a plain cut.
[[nodiscard]] Project withDip(Project project, const QList<BeatId> &beats, std::chrono::milliseconds dip);
/// Of the whole film.
[[nodiscard]] Project withFades(Project project, std::chrono::milliseconds fromBlack, std::chrono::milliseconds toBlack);

} // namespace beatreel
