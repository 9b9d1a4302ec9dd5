// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

#include <functional>
#include <span>

namespace beatreel {

/// The longest sound that is read whole, in samples of a channel: an hour.
inline constexpr qsizetype kLongestSound = 3600LL * kSampleRate;

/// Gets a piece of decoded sound, interleaved stereo at 48 kHz: finite numbers of -64 to 64, full scale 1.0. False
/// says that it was enough.
using SoundSink = std::function<bool(std::span<const float> piece)>;

/// Decodes a file's sound piece by piece, to its end or until `sink` has enough. What is readable of a damaged
/// file is given; Media where that is nothing.
[[nodiscard]] Result<void> decodeSound(const QString &file, const SoundSink &sink, const TaskContext &context);

/// Decodes the first `most` samples (a channel) of a file's sound as 48 kHz stereo.
[[nodiscard]] Result<StereoSamples> decodeSound(const QString &file, qsizetype most, const TaskContext &context);

/// The error for sound of more than an hour.
[[nodiscard]] std::unexpected<Error> tooLongSound(const QString &file);

} // namespace beatreel
