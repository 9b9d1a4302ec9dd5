// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/AacEncoder.h"
#include "core/media/Limiter.h"
#include "core/media/MusicFit.h"
#include "core/media/SoundDecoder.h"

#include <cmath>

namespace beatreel {

namespace {

/// dBTP before encoding: AAC at 256 kb/s raises true peaks by up to 1.5 dB.
constexpr double kCeiling = -2.5;
constexpr double kHighestDecodedPeak = -1; ///< dBTP
/// Two meters differ by so much, and so do two encodings.
constexpr double kMargin = 0.2;
constexpr int kTries = 4;

qsizetype samplesIn(std::chrono::milliseconds time)
{
    return qsizetype(time.count()) * kSampleRate / 1000;
}

/// Without what lies before the in point; all of it where nothing lies after.
void startAt(StereoSamples &track, qsizetype inPoint)
{
    if (inPoint > 0 && inPoint < track.frames())
        track.interleaved.erase(track.interleaved.begin(), track.interleaved.begin() + 2 * inPoint);
}

/// The music in the length of the film, at its own loudness.
Result<StereoSamples> fittedSound(const QString &music, const SoundOptions &options, const TaskContext &context)
{
    const qsizetype frames = qsizetype(options.length.count()) * kSampleRate;
    StereoSamples track;
    if (!music.isEmpty() && !options.isMuted) {
        const qsizetype inPoint = samplesIn(options.inPoint);
        // One sample more tells longer music from music of the right length.
        Result<StereoSamples> read = decodeSound(music, inPoint + frames + 1, context);
        if (!read)
            return std::unexpected(read.error());
        track = std::move(*read);
        startAt(track, inPoint);
    }
    context.report(0.2);
    const Ending ending = options.fadeOut ? Ending::Cut : options.endsByItself ? Ending::Own : Ending::Faded;
    StereoSamples fitted = fitMusic(std::move(track), frames, ending);
    fadeIn(fitted, samplesIn(options.fadeIn));
    if (options.fadeOut)
        fadeOut(fitted, samplesIn(*options.fadeOut));
    return fitted;
}

} // namespace

Result<StereoSamples> mixedSound(const QString &music, const SoundOptions &options, const TaskContext &context)
{
    Result<StereoSamples> mixed = fittedSound(music, options, context);
    if (mixed)
        bringToLoudness(*mixed, options.lufs + options.gainDb, kCeiling);
    return mixed;
}

Result<void> mixSound(const QString &music, const QString &out, const SoundOptions &options, const TaskContext &context)
{
    const Result<StereoSamples> fitted = fittedSound(music, options, context);
    if (!fitted)
        return std::unexpected(fitted.error());
    double ceiling = kCeiling;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        StereoSamples mixed = *fitted;
        bringToLoudness(mixed, options.lufs + options.gainDb, ceiling);
        if (context.isCancelled())
            return cancelled();
        context.report(0.7);
        if (const Result<void> encoded = encodeAac(mixed, out, context); !encoded)
            return encoded;
        const Result<StereoSamples> decoded = decodeSound(out, fitted->frames(), context);
        if (!decoded)
            return std::unexpected(decoded.error());
        const double over = truePeak(*decoded) - (kHighestDecodedPeak - kMargin);
        if (over <= 0)
            break;
        ceiling -= over + kMargin;
    }
    context.report(1);
    return {};
}

} // namespace beatreel
