// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

#include <QString>

#include <vector>

namespace beatreel {

inline constexpr double kMostColumnsPerSecond = 1000;

/// What a stretch of sound spans: the lowest and the highest sample of both channels, -1 to 1.
struct WaveformColumn
{
    float low = 0;
    float high = 0;

    bool operator==(const WaveformColumn &) const = default;
};

/// A sound as it is drawn. Column k stands for the time from k to k + 1 columns on, the last for what is
/// left.
struct Waveform
{
    double columnsPerSecond = 0;
    double seconds = 0; ///< length of the sound
    std::vector<WaveformColumn> columns;
};

/// Decodes a sound (or a video's) piece by piece and keeps the columns alone. BadInput where
/// `columnsPerSecond` is not over 0 and at most 1000; Media where the file holds no readable sound or more
/// than an hour; NotFound; Cancelled.
[[nodiscard]] Result<Waveform> waveform(const QString &sound, double columnsPerSecond,
                                        const TaskContext &context);

} // namespace beatreel
