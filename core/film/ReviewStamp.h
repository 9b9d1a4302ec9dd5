// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmExport.h"
#include "core/project/Project.h"

namespace beatreel {

/// Draws what a review talks about on the film's pictures: the beat's number and name, its shot and movement, and the
/// timecode in a strip at the foot, and the watermark (empty: none) across the middle; legible over anything.
[[nodiscard]] StampPicture reviewStamp(const Project &project, const QString &watermark);

/// "Medium · Slow push in": a beat's shot and movement.
[[nodiscard]] QString reviewShot(const SpecBeat &beat);

/// "00:00:12:05": hours, minutes, seconds and pictures, non-drop.
[[nodiscard]] QString reviewTimecode(int picture, int fps);

} // namespace beatreel
