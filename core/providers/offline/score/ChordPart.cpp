// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

#include <algorithm>

namespace beatreel::score {

namespace {

/// How much of its step a struck or plucked chord sounds.
constexpr double kChordArticulation = 0.92;

class ChordPlayer
{
public:
    ChordPlayer(const Arrangement &arrangement, const Voice &voice, Score &score)
        : m_arrangement(arrangement), m_voice(voice), m_score(score),
          m_hand(arrangement.random("chords", voice.instrument.channel), voice.loudness),
          m_voicings(arrangement.voicings[static_cast<size_t>(voice.instrument.channel)])
    {
        Random random = arrangement.random("order", voice.instrument.channel);
        m_isWave = random.chance(0.5);
    }

    void play()
    {
        for (size_t cell = 0; cell < m_arrangement.cells.size(); ++cell) {
            const QString figure = m_arrangement.figureFor(m_voice.figures, cell, m_voice.instrument.channel);
            if (figure.isEmpty())
                continue;
            if (m_voice.role == Role::Sustained)
                hold(cell);
            else
                strike(cell, parseFigure(figure));
        }
    }

private:
    void hold(size_t cell)
    {
        const double first = m_arrangement.firstBeat(cell);
        const double end = first + m_arrangement.beatsIn(cell);
        for (size_t i = m_arrangement.harmony.indexAt(first); i < m_voicings.size(); ++i) {
            const ChordSpan &span = m_arrangement.harmony.spans[i];
            if (span.start >= end)
                break;
            for (const int key : m_voicings[i])
                add(span.start, std::min(span.end(), end) - span.start, key, 8, cell);
        }
    }

    void strike(size_t cell, const std::vector<Step> &steps)
    {
        const int bar = m_arrangement.manner.tempo.beatsPerBar;
        const double first = m_arrangement.firstBeat(cell);
        int counter = 0;
        for (double begin = 0; begin < m_arrangement.beatsIn(cell); begin += bar) {
            for (const Step &step : steps) {
                const double beat = begin + step.at * bar;
                if (beat >= m_arrangement.beatsIn(cell))
                    break;
                strikeAt(first + beat, step.length * bar, step.strength(), cell, counter++);
            }
        }
    }

    void strikeAt(double beat, double beats, int strength, size_t cell, int counter)
    {
        const size_t index = m_arrangement.harmony.indexAt(beat);
        const ChordSpan &span = m_arrangement.harmony.spans[index];
        const Voicing &voicing = m_voicings[index];
        const bool isCut = counter == 0 && m_arrangement.isStruckCut(beat, cell);
        // Plucked and struck strings ring on into the next tones of the same chord.
        const bool rings = m_voice.role == Role::Broken;
        const double length =
            std::min(span.end() - beat, rings ? std::max(beats, 1.5) : beats * kChordArticulation);
        if (rings && !isCut) {
            add(beat, length, voicing[toneOf(counter, voicing.size())], strength, cell);
            return;
        }
        for (const int key : voicing)
            add(beat, length, key, isCut ? std::max(strength, m_arrangement.manner.cutStrength) : strength,
                cell, isCut);
    }

    /// Up through the chord, or up and down again.
    [[nodiscard]] size_t toneOf(int counter, size_t tones) const
    {
        const auto n = static_cast<size_t>(counter);
        if (!m_isWave || tones < 3)
            return n % tones;
        const size_t period = 2 * (tones - 1);
        const size_t at = n % period;
        return at < tones ? at : period - at;
    }

    void add(double beat, double beats, int key, int strength, size_t cell, bool isCut = false)
    {
        const Tempo &tempo = m_arrangement.manner.tempo;
        const qint64 start = m_hand.frameAt(tempo, beat);
        const double energy = m_arrangement.cells[cell].energy;
        const int velocity = m_hand.velocity(strength, isCut ? std::max(energy, Hand::kCutEnergy) : energy);
        m_score.notes.push_back({start, tempo.frameAt(beats), m_voice.instrument.channel, key, velocity});
    }

    const Arrangement &m_arrangement;
    const Voice &m_voice;
    Score &m_score;
    Hand m_hand;
    const std::vector<Voicing> &m_voicings;
    bool m_isWave = false;
};

/// Held sounds follow the energy: a level for each cell, growing where the next one is higher.
void swellWithEnergy(const Arrangement &arrangement, int channel, Score &score)
{
    const auto levelOf = [](double energy) { return static_cast<int>(102 + 22 * energy); };
    for (size_t cell = 0; cell + 1 < arrangement.cells.size(); ++cell) {
        const Cell &now = arrangement.cells[cell];
        const qint64 start = static_cast<qint64>(cell) * kFramesPerCell;
        const int level = levelOf(now.energy);
        score.swells.push_back({start, start + kFramesPerCell / 2, channel, level, level});
        if (now.rise > 0)
            score.swells.push_back({start + kFramesPerCell / 2, start + kFramesPerCell, channel, level,
                                    levelOf(now.energy + now.rise)});
    }
    const qint64 last = static_cast<qint64>(arrangement.cells.size() - 1) * kFramesPerCell;
    const int level = levelOf(arrangement.cells.back().energy);
    score.swells.push_back({last, last + 1, channel, level, level});
}

} // namespace

void writeChords(const Arrangement &arrangement, const Voice &voice, Score &score)
{
    ChordPlayer(arrangement, voice, score).play();
    if (voice.role == Role::Sustained)
        swellWithEnergy(arrangement, voice.instrument.channel, score);
}

} // namespace beatreel::score
