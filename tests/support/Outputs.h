// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/SoundOutput.h"

#include <QElapsedTimer>

namespace beatreel::test {

/// A computer without a sound device.
class SilentOutput final : public SoundOutput
{
public:
    bool play(SoundPtr, qsizetype) override { return false; }
    void stop() override {}
    [[nodiscard]] std::optional<qsizetype> heard() const override { return std::nullopt; }
    void setVolume(double volume) override { this->volume = volume; }

    double volume = -1;
};

/// A device whose clock is its own: `rate` times as fast as the computer's, `delay` ms after it was told to play. It
/// can be pulled out.
class ClockedOutput final : public SoundOutput
{
public:
    bool play(SoundPtr sound, qsizetype from) override
    {
        ++plays;
        if (isGone)
            return false;
        m_sound = std::move(sound);
        m_from = from;
        m_since.start();
        return true;
    }
    void stop() override { m_sound.reset(); }
    [[nodiscard]] std::optional<qsizetype> heard() const override
    {
        if (!m_sound || isGone)
            return std::nullopt;
        const double seconds = std::max<double>(0, static_cast<double>(m_since.elapsed() - delay)) / 1000;
        return m_from + (isStuck ? 0 : static_cast<qsizetype>(seconds * rate * kSampleRate));
    }
    void setVolume(double volume) override { this->volume = volume; }
    [[nodiscard]] bool isPlaying() const { return m_sound != nullptr; }

    double rate = 1;
    qint64 delay = 0;
    bool isGone = false;
    bool isStuck = false; ///< it takes the sound and plays nothing
    int plays = 0;
    double volume = -1;

private:
    SoundPtr m_sound;
    qsizetype m_from = 0;
    QElapsedTimer m_since;
};

} // namespace beatreel::test
