// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

#include <algorithm>
#include <cstdlib>

namespace beatreel::score {

namespace {

constexpr double kArticulation = 0.9;

/// The key of a pitch class in the range that is nearest to `from`.
int nearestKey(int pitchClass, int from, Range range)
{
    int best = range.low + ((pitchClass - range.low) % 12 + 12) % 12;
    for (int key = best; key <= range.high; key += 12) {
        if (std::abs(key - from) < std::abs(best - from))
            best = key;
    }
    return best;
}

class BassPlayer
{
public:
    BassPlayer(const Arrangement &arrangement, const Voice &voice, Score &score)
        : m_arrangement(arrangement), m_voice(voice), m_score(score),
          m_hand(arrangement.random("bass", voice.instrument.channel), voice.loudness),
          m_root((voice.range.low + voice.range.high) / 2)
    {
    }

    void play(size_t cell)
    {
        const std::vector<Step> steps =
            parseFigure(m_arrangement.figureFor(m_voice.figures, cell, m_voice.instrument.channel));
        const int barLength = m_arrangement.manner.tempo.beatsPerBar;
        m_energy = m_arrangement.cells[cell].energy;
        m_cell = cell;
        for (double bar = 0; bar < m_arrangement.beatsIn(cell); bar += barLength) {
            for (const Step &step : steps) {
                const double beat = bar + step.at * barLength;
                if (beat < m_arrangement.beatsIn(cell))
                    playStep(step, m_arrangement.firstBeat(cell) + beat, step.length * barLength);
            }
        }
    }

private:
    void playStep(const Step &step, double beat, double beats)
    {
        const ChordSpan &span = m_arrangement.harmony.at(beat);
        m_root = nearestKey(span.chord.bass, m_root, m_voice.range);
        int strength = step.mark == u'5' ? 7 : step.strength(); // here a fifth, not a loudness
        if (m_arrangement.isStruckCut(beat, m_cell))
            strength = std::max(strength, m_arrangement.manner.cutStrength);
        add(beat, std::min(beats, span.end() - beat), keyOf(step, span.chord), strength);
        // A chord that begins while the note is held takes its own root.
        const double rest = beat + beats - span.end();
        if (rest > 0.01 && span.end() < m_arrangement.lastChordBeat()) {
            m_root = nearestKey(m_arrangement.harmony.at(span.end()).chord.bass, m_root, m_voice.range);
            add(span.end(), rest, m_root, strength - 1);
        }
    }

    [[nodiscard]] int keyOf(const Step &step, const Chord &chord) const
    {
        if (step.mark == u'5')
            return chord.nearestTone(m_root + 7); // over an inversion the fifth above the bass may be foreign
        return step.mark.toLower() == u'o' ? m_root + 12 : m_root;
    }

    void add(double beat, double beats, int key, int strength)
    {
        const Tempo &tempo = m_arrangement.manner.tempo;
        const qint64 start = m_hand.frameAt(tempo, beat);
        const bool isCut = m_arrangement.isStruckCut(beat, m_cell);
        const int velocity =
            m_hand.velocity(strength, isCut ? std::max(m_energy, Hand::kCutEnergy) : m_energy);
        m_score.notes.push_back(
            {start, tempo.frameAt(beats * kArticulation), m_voice.instrument.channel, key, velocity});
    }

    const Arrangement &m_arrangement;
    const Voice &m_voice;
    Score &m_score;
    Hand m_hand;
    int m_root;
    double m_energy = 0;
    size_t m_cell = 0;
};

} // namespace

void writeBass(const Arrangement &arrangement, const Voice &voice, Score &score)
{
    BassPlayer player(arrangement, voice, score);
    for (size_t cell = 0; cell < arrangement.cells.size(); ++cell)
        player.play(cell);
}

} // namespace beatreel::score
