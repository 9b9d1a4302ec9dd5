// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/media/Sound.h"
#include "core/providers/offline/score/Score.h"

#include <fluidsynth.h>

#include <memory>

namespace beatreel::score {

/// FluidSynth with one General MIDI soundfont, rendering faster than real time on the calling thread. Its
/// settings are fixed, since they decide the samples. One instance plays one score.
class Synthesiser
{
public:
    /// Unavailable where there is no such file, Media where it is no soundfont.
    [[nodiscard]] static Result<Synthesiser> open(const QString &soundfont);
    /// "2.3.1"
    [[nodiscard]] static QString version();

    /// Exactly `score.length` frames at 48 kHz, unlevelled. Cancelled between blocks of a third of a second.
    [[nodiscard]] Result<StereoSamples> play(const Score &score, const TaskContext &context);

private:
    struct SettingsDeleter
    {
        void operator()(fluid_settings_t *settings) const { delete_fluid_settings(settings); }
    };
    struct SynthDeleter
    {
        void operator()(fluid_synth_t *synth) const { delete_fluid_synth(synth); }
    };

    Synthesiser() = default;
    void seat(const Instrument &instrument);
    void enter(const Room &room);

    // The synthesiser uses its settings until it is gone: it stands after them.
    std::unique_ptr<fluid_settings_t, SettingsDeleter> m_settings;
    std::unique_ptr<fluid_synth_t, SynthDeleter> m_synth;
    int m_soundfont = -1;
};

} // namespace beatreel::score
