// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/MusicFit.h"

#include <cmath>
#include <numbers>

namespace beatreel {

namespace {

constexpr qsizetype kCrossfade = kSampleRate * 3 / 2;
constexpr qsizetype kFadeOut = kSampleRate * 2;
/// -60 dB: what is below at the ends of a piece is heard as a gap when it is repeated.
constexpr float kSilence = 0.001f;

void resize(StereoSamples &samples, qsizetype frames)
{
    samples.interleaved.resize(2 * size_t(frames), 0.0f);
}

/// Without the silence before and after.
StereoSamples trimmed(const StereoSamples &music)
{
    const auto isHeard = [](float sample) { return std::abs(sample) > kSilence; };
    const auto &all = music.interleaved;
    const auto first = std::find_if(all.begin(), all.end(), isHeard) - all.begin();
    const auto last = all.rend() - std::find_if(all.rbegin(), all.rend(), isHeard);
    if (first >= last)
        return {};
    const auto from = first / 2 * 2;
    const auto to = (last + 1) / 2 * 2;
    return {std::vector<float>(all.begin() + from, all.begin() + to)};
}

/// Adds `piece` to the end of `track`, both sounding together for `overlap` samples at constant power.
void append(StereoSamples &track, const StereoSamples &piece, qsizetype overlap)
{
    const size_t start = 2 * size_t(track.frames() - overlap);
    for (size_t i = 0; i < 2 * size_t(overlap); ++i) {
        const double along = (double(i / 2) + 0.5) / double(overlap) * std::numbers::pi / 2;
        track.interleaved[start + i] =
            static_cast<float>(track.interleaved[start + i] * std::cos(along) + piece.interleaved[i] * std::sin(along));
    }
    track.interleaved.insert(track.interleaved.end(), piece.interleaved.begin() + 2 * overlap, piece.interleaved.end());
}

} // namespace

void fadeIn(StereoSamples &samples, qsizetype frames)
{
    const qsizetype length = std::min(frames, samples.frames());
    for (size_t i = 0; i < 2 * size_t(length); ++i) {
        const double along = double(i / 2) / double(length);
        samples.interleaved[i] *= static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * along));
    }
}

void fadeOut(StereoSamples &samples, qsizetype frames)
{
    const qsizetype length = std::min(frames, samples.frames());
    const size_t start = 2 * size_t(samples.frames() - length);
    for (size_t i = 0; i < 2 * size_t(length); ++i) {
        const double along = double(i / 2 + 1) / double(length);
        samples.interleaved[start + i] *= static_cast<float>(0.5 + 0.5 * std::cos(std::numbers::pi * along));
    }
}

StereoSamples fitMusic(StereoSamples music, qsizetype frames, Ending ending)
{
    if (music.frames() == frames && ending == Ending::Own)
        return music;
    if (music.frames() < frames) {
        const StereoSamples piece = trimmed(music);
        const qsizetype overlap = std::min(kCrossfade, piece.frames() / 2);
        music = piece;
        while (piece.frames() > 0 && music.frames() < frames)
            append(music, piece, overlap);
    }
    resize(music, frames);
    if (ending != Ending::Cut)
        fadeOut(music, std::min(kFadeOut, frames / 4));
    return music;
}

} // namespace beatreel
