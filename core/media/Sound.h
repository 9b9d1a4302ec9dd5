// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/story/VideoFormat.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace beatreel {

inline constexpr int kSampleRate = 48000;

/// Interleaved stereo samples at 48 kHz, full scale 1.0.
struct StereoSamples
{
    std::vector<float> interleaved;

    [[nodiscard]] qsizetype frames() const { return static_cast<qsizetype>(interleaved.size() / 2); }
};

/// Decodes and resamples any readable sound (wav, mp3, ogg, flac, mp4) to 48 kHz stereo; at most an hour.
[[nodiscard]] Result<StereoSamples> readSound(const QString &file, const TaskContext &context);

enum class WaveFormat {
    Float32, ///< lossless
    Pcm16    ///< half the size, clipped at full scale
};

/// Writes the samples as WAV, whole or not at all.
[[nodiscard]] Result<void> writeWave(const StereoSamples &samples, const QString &file,
                                     WaveFormat format = WaveFormat::Float32);

/// Integrated loudness (EBU R 128, LUFS) and true peak (dBTP). Silence is -inf for both.
struct Loudness
{
    double lufs = 0;
    double truePeak = 0;
};
[[nodiscard]] Loudness measureLoudness(const StereoSamples &samples);

/// What a master's sound is brought to, in LUFS.
inline constexpr double kUsualLoudness = -14;

/// Which music, and how it is fitted under a video.
struct SoundOptions
{
    Seconds length{0};
    bool endsByItself = false; ///< the music was composed for this length: no fade-out over its own ending
    double lufs = kUsualLoudness;
    std::chrono::milliseconds inPoint{0}; ///< where in the music the film starts
    double gainDb = 0;         ///< above the target loudness, or below it
    std::chrono::milliseconds fadeIn{0};
    std::optional<std::chrono::milliseconds> fadeOut = {}; ///< nullopt: two seconds
    bool isMuted = false;

    bool operator==(const SoundOptions &) const = default;
};

/// The sound of a master before it is encoded: `music` (empty: silence) fitted to exactly `options.length`, brought to
/// about `options.lufs` and limited to -2.5 dBTP.
[[nodiscard]] Result<StereoSamples> mixedSound(const QString &music, const SoundOptions &options, const TaskContext &context);

/// Mixes the sound of a master: `music` (empty: silence) fitted to exactly `options.length`, brought to about
/// `options.lufs`, limited to -2.5 dBTP, faded at the end, and encoded as AAC 256 kb/s 48 kHz stereo in an MP4.
/// The master's decoded true peak stays under -1 dBTP.
[[nodiscard]] Result<void> mixSound(const QString &music, const QString &out, const SoundOptions &options,
                                    const TaskContext &context);

/// Changes whenever `mixSound` would give other bytes; part of the sound's fingerprint.
inline constexpr int kSoundParameterSet = 2;

} // namespace beatreel
