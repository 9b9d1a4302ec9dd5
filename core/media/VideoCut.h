// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

#include <QString>

#include <chrono>

namespace beatreel {

/// Where in the longer video a cut one starts.
struct VideoCut
{
    std::chrono::milliseconds start{0};
};

/// Copies the pictures of a video from the last key frame at or before `from` on, to the first one at or after `to`,
/// into an MP4, nothing decoded or encoded; its sound is left out. Where there are no pictures after `from`, and for
/// pictures that an MP4 cannot hold, a Media error. `out` is written whole or not at all.
[[nodiscard]] Result<VideoCut> cutVideo(const QString &video, const QString &out, std::chrono::milliseconds from,
                                        std::chrono::milliseconds to, const TaskContext &context);

} // namespace beatreel
