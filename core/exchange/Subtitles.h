// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/exchange/ExportInput.h"

namespace beatreel {

/// What a beat's subtitle says: its voice-over line; where there is none its on-screen words; where there are
/// none its notes. What is spoken comes first, since that is what subtitles are for; notes stand in while
/// nothing else is written, so that a rough cut can be read along.
[[nodiscard]] QString subtitleOf(const Beat &beat);

/// One subtitle on screen.
struct SubtitleCue
{
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    QStringList lines; ///< not empty
};

/// The subtitles of a project: long texts are cut at words into cues of two lines of 42 columns, which share
/// their beat's time by their length; none is shorter than a second.
[[nodiscard]] QList<SubtitleCue> subtitles(const Project &project);

/// Writes them as SubRip (UTF-8). BadInput where no beat has any words. `file` is written whole or not at
/// all.
[[nodiscard]] Result<Exported> writeSubtitles(const ExportInput &input, const QString &file,
                                              const TaskContext &context);

} // namespace beatreel
