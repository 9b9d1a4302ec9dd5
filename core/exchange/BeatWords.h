// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

namespace beatreel {

/// The words that exports show of a beat.

/// "03" of 24, "003" of 240: as many digits as the last one has, two at least. `index` is from 0.
[[nodiscard]] QString beatNumber(qsizetype index, qsizetype count);
/// The name the user gave it, else that of its template made legible: "Hero shot".
[[nodiscard]] QString beatTitle(const Beat &beat);
/// Its prompt with the placeholders filled.
[[nodiscard]] QString beatPrompt(const Project &project, const Beat &beat);
/// What whoever cuts the film should know of it: voice-over, on-screen words and notes, a line each, as far
/// as there are any.
[[nodiscard]] QString beatRemarks(const Beat &beat);
/// A picture's place as a non-drop timecode: "00:00:05:12".
[[nodiscard]] QString smpteTimecode(qint64 picture, int fps);

/// One line: line breaks and control characters become spaces.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace beatreel
