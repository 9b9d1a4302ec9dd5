// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// What jobs are called and what is said of them.

/// "Clip 4.1", "Frame 4", "Music"; of a beat that is gone "Clip of a deleted beat".
[[nodiscard]] QString jobName(const Project &project, const Slot &slot);
/// The same with the beat's name: "Clip 4.1, usage_scenario".
[[nodiscard]] QString jobTitle(const Project &project, const Slot &slot);

/// "31 s", "1:05".
[[nodiscard]] QString spanText(std::chrono::seconds span);

/// The second line of a row: "Hailuo 2.3 Fast, 31 s so far, 19 s left."
[[nodiscard]] QString jobSentence(OpenProject &open, const Job &job);
/// The same where there is less room: "31 s so far, 19 s left."
[[nodiscard]] QString briefSentence(OpenProject &open, const Job &job);
/// What stands after it: "$0.19 reserved"; nothing where it is free, or failed.
[[nodiscard]] QString reservedText(const Job &job);
/// For the ear: "Clip 4.1, running, 63 percent, 19 seconds left".
[[nodiscard]] QString spokenJob(OpenProject &open, const Job &job);
/// Of one that is over: "made 14:02", "cancelled with clip 4.1".
[[nodiscard]] QString endedSentence(const Project &project, const Job &job);

/// The head's "1 running, 1 waiting, 1 failed".
[[nodiscard]] QString jobCounts(const QList<Job> &jobs);
/// "5 frames, 4 clips, 1 track".
[[nodiscard]] QString takeCounts(int frames, int clips, int tracks);
/// "Nothing runs. 1 beat is stale."
[[nodiscard]] QString idleSentence(const OpenProject &open);

} // namespace beatreel
