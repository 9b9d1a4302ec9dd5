// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"

#include <memory>

namespace beatreel {

namespace score {
class SoundfontHash;
}

/// The built-in composer: music for exactly the length of the spec's beats, from mood, aesthetic, energy and
/// seed, played by FluidSynth. The result is `music.wav` (48 kHz stereo): its last chord has died away before
/// the end, it is -14 LUFS loud, and its true peaks stay under -1 dB.
class ScoreComposer final : public MusicGenerator
{
public:
    /// `soundfont` is a General MIDI soundfont file (SF2 or SF3). It is opened when something is made.
    explicit ScoreComposer(QString soundfont);
    ~ScoreComposer() override;

    /// Its parameters hold the soundfont's SHA-256 (empty without the file) and the synthesiser's version.
    [[nodiscard]] GeneratorIdentity identity() const override;
    /// BadInput without beats or over ten minutes, Unavailable without the soundfont, Media where it is broken.
    [[nodiscard]] Result<Generated> make(const MusicRequest &request, const TaskContext &context) const override;

private:
    QString m_soundfont;
    std::unique_ptr<score::SoundfontHash> m_hash;
};

} // namespace beatreel
