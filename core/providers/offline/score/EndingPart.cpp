// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

#include <cstdlib>

namespace beatreel::score {

namespace {

constexpr int kLastKick = 36;
constexpr int kCrash = 49;
/// The keys are let go here, counted from the end.
constexpr qint64 kRelease = kFramesPerSecond / 4;
/// The fade has come to nothing here, counted from the end; what follows is the room's echo.
constexpr qint64 kFaded = kFramesPerSecond / 2;
/// When the last chord begins to fade, as a part of its length.
constexpr double kFadeFrom = 0.3;

class Ending
{
public:
    Ending(const Arrangement &arrangement, Score &score)
        : m_arrangement(arrangement), m_score(score), m_last(arrangement.cells.size() - 1),
          m_energy(arrangement.cells.back().energy), m_span(arrangement.harmony.spans.back())
    {
    }

    void write()
    {
        for (const Voice &voice : m_arrangement.manner.voices) {
            if (plays(voice))
                writeVoice(voice);
        }
        if (m_arrangement.manner.drumKit >= 0 && m_arrangement.cells.back().tier() != Tier::Low) {
            Hand hand(m_arrangement.random("last-hit"), 100);
            add(kDrumChannel, kLastKick, hand.velocity(8, m_energy), 0);
            add(kDrumChannel, kCrash, hand.velocity(6, m_energy), 0);
        }
        for (const Instrument &instrument : m_score.instruments)
            fade(instrument.channel);
    }

private:
    /// Chords and bass always; the others where they play in the last cell.
    [[nodiscard]] bool plays(const Voice &voice) const
    {
        const bool isNeeded = voice.role == Role::Sustained || voice.role == Role::Bass;
        return isNeeded ||
               !m_arrangement.figureFor(voice.figures, m_last, voice.instrument.channel).isEmpty();
    }

    void writeVoice(const Voice &voice)
    {
        const int channel = voice.instrument.channel;
        Hand hand(m_arrangement.random("last-chord", channel), voice.loudness);
        if (voice.role == Role::Bass) {
            const int low = voice.range.low + (m_span.chord.root - voice.range.low % 12 + 12) % 12;
            add(channel, low, hand.velocity(8, m_energy), 0);
            return;
        }
        if (voice.role == Role::Melody) {
            add(channel, closingTone(channel, voice.range), hand.velocity(7, m_energy), 0);
            return;
        }
        if (voice.role == Role::Counter) {
            add(channel, m_span.chord.nearestTone((voice.range.low + voice.range.high) / 2),
                hand.velocity(7, m_energy), 0);
            return;
        }
        const qint64 spread = voice.role == Role::Broken ? kFramesPerSecond / 14 : 0;
        qint64 delay = 0;
        for (const int key : m_arrangement.voicings[static_cast<size_t>(channel)].back()) {
            add(channel, key, hand.velocity(7, m_energy), delay);
            delay += spread;
        }
    }

    /// The tonic nearest to where the tune is, in its range.
    [[nodiscard]] int closingTone(int channel, Range range) const
    {
        int from = (range.low + range.high) / 2;
        for (const Note &note : m_score.notes) {
            if (note.channel == channel)
                from = note.key;
        }
        int best = range.low + (m_span.chord.root - range.low % 12 + 12) % 12;
        for (int key = best; key <= range.high; key += 12) {
            if (std::abs(key - from) < std::abs(best - from))
                best = key;
        }
        return best;
    }

    void add(int channel, int key, int velocity, qint64 delay)
    {
        const qint64 start = m_score.finalHit + delay;
        m_score.notes.push_back({start, m_score.length - kRelease - start, channel, key, velocity});
    }

    void fade(int channel)
    {
        const auto ring = static_cast<double>(m_score.length - m_score.finalHit);
        const qint64 start = m_score.finalHit + qRound64(kFadeFrom * ring);
        int level = 127;
        for (const Swell &swell : m_score.swells) {
            if (swell.channel == channel)
                level = swell.to;
        }
        m_score.swells.push_back({start, m_score.length - kFaded, channel, level, 0});
    }

    const Arrangement &m_arrangement;
    Score &m_score;
    size_t m_last;
    double m_energy;
    const ChordSpan &m_span;
};

} // namespace

void writeEnding(const Arrangement &arrangement, Score &score)
{
    Ending(arrangement, score).write();
}

} // namespace beatreel::score
