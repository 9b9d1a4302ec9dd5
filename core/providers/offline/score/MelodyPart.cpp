// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace beatreel::score {

namespace {

constexpr double kLegato = 0.96;
constexpr int kWidestLeap = 9;
/// The cells of a phrase: statement, answer, statement again, close.
constexpr std::array<int, 4> kPhrase = {0, 1, 0, 2};

/// A tune's bones: for each step of a figure, how many scale steps it moves.
using Contour = std::vector<int>;

bool isInScale(int key, int tonic)
{
    constexpr std::array<bool, 12> kMajor = {true, false, true, false, true, true, false, true, false, true, false, true};
    return kMajor.at(static_cast<size_t>(((key - tonic) % 12 + 12) % 12));
}

class Singer
{
public:
    Singer(const Arrangement &arrangement, const Voice &voice, Score &score)
        : m_arrangement(arrangement), m_voice(voice), m_score(score), m_channel(voice.instrument.channel),
          m_hand(arrangement.random("melody", m_channel), voice.loudness)
    {
    }

    void sing(size_t cell)
    {
        const Cell &form = m_arrangement.cells[cell];
        const QStringList &choice = m_voice.figures[static_cast<size_t>(form.tier())];
        if (choice.isEmpty())
            return;
        const int motif = kPhrase.at(cell % kPhrase.size());
        const std::vector<Step> steps = parseFigure(choice[(firstMotif() + motif) % choice.size()]);
        const Contour contour = contourFor(motif, steps.size());
        m_last = startFor(motif, cell);
        const int beatsPerCell = m_arrangement.manner.tempo.beatsPerCell();
        for (size_t i = 0; i < steps.size(); ++i) {
            const double inCell = steps[i].at * beatsPerCell;
            if (inCell < m_arrangement.beatsIn(cell))
                singNote(steps[i], m_arrangement.firstBeat(cell) + inCell, contour[i], cell);
        }
    }

private:
    [[nodiscard]] int firstMotif() const { return m_arrangement.random("motif", m_channel).whole(0, 11); }

    /// The same motif has the same contour wherever it comes, so that the ear knows it again.
    [[nodiscard]] Contour contourFor(int motif, size_t size) const
    {
        Random random = m_arrangement.random("contour", m_channel * 10 + motif);
        constexpr std::array<int, 10> kMoves = {1, 1, -1, -1, 2, -2, 0, 1, -1, 3};
        Contour contour(size);
        for (size_t i = 1; i < size; ++i) {
            const int move = random.pick(kMoves);
            // Up in the first half of the cell, down in the second: an arch.
            contour[i] = 2 * i < size ? std::max(move, -1) : std::min(move, 1);
        }
        return contour;
    }

    [[nodiscard]] int startFor(int motif, size_t cell) const
    {
        Random random = m_arrangement.random("start", m_channel * 10 + motif);
        const int middle = (m_voice.range.low + m_voice.range.high) / 2 + random.whole(-4, 4);
        return m_arrangement.harmony.at(m_arrangement.firstBeat(cell)).chord.nearestTone(middle);
    }

    void singNote(const Step &step, double beat, int move, size_t cell)
    {
        const Tempo &tempo = m_arrangement.manner.tempo;
        const ChordSpan &span = m_arrangement.harmony.at(beat);
        const double beats = step.length * tempo.beatsPerCell();
        const bool isOnBeat = std::abs(beat - qRound(beat)) < 0.01;
        int key = moved(m_last, move, span.chord);
        // What is long or stands on the beat belongs to the chord; the rest may pass through the scale.
        if (isOnBeat || beats >= 1)
            key = span.chord.nearestTone(key);
        while (key - m_last > kWidestLeap || key > m_voice.range.high)
            key -= 12;
        while (m_last - key > kWidestLeap || key < m_voice.range.low)
            key += 12;
        m_last = key;
        const double sung = std::min(beats, m_arrangement.lastChordBeat() - beat) * kLegato;
        m_score.notes.push_back({m_hand.frameAt(tempo, beat), tempo.frameAt(sung), m_channel, key,
                                 m_hand.velocity(step.strength(), m_arrangement.cells[cell].energy)});
    }

    /// `from` moved by steps of the scale, a tone a half step above a chord tone counting as no step.
    [[nodiscard]] int moved(int from, int steps, const Chord &chord) const
    {
        const int direction = steps < 0 ? -1 : 1;
        int key = from;
        for (int left = std::abs(steps); left > 0;) {
            key += direction;
            const bool rubs = chord.contains(key - 1) && !chord.contains(key);
            if (chord.contains(key) || (isInScale(key, m_arrangement.harmony.key) && !rubs))
                --left;
        }
        return key;
    }

    const Arrangement &m_arrangement;
    const Voice &m_voice;
    Score &m_score;
    int m_channel;
    Hand m_hand;
    int m_last = 72;
};

} // namespace

void writeMelody(const Arrangement &arrangement, const Voice &voice, Score &score)
{
    Singer singer(arrangement, voice, score);
    for (size_t cell = 0; cell < arrangement.cells.size(); ++cell)
        singer.sing(cell);
}

} // namespace beatreel::score
