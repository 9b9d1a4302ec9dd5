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
/// A rest after which a phrase begins anew, in beats.
constexpr double kBreath = 1.5;
/// The cells of a phrase, one row taken by seed: statement, answer, statement again, close, and its like.
constexpr std::array<std::array<int, 4>, 4> kPhrases = {
    {{0, 1, 0, 2}, {0, 0, 1, 2}, {0, 1, 1, 2}, {0, 1, 2, 0}}};

/// A tune's bones: for each step of a figure, how many scale steps it moves.
using Contour = std::vector<int>;

class Singer
{
public:
    Singer(const Arrangement &arrangement, const Voice &voice, Score &score)
        : m_arrangement(arrangement), m_voice(voice), m_score(score), m_channel(voice.instrument.channel),
          m_hand(arrangement.random("melody", m_channel), voice.loudness)
    {
        Random random = arrangement.random("phrase", m_channel);
        m_phrase = random.whole(0, static_cast<int>(kPhrases.size()) - 1);
        m_isSequence = random.chance(0.5);
    }

    void sing(size_t cell)
    {
        const Cell &form = m_arrangement.cells[cell];
        const QStringList &choice = m_voice.figures[static_cast<size_t>(form.tier())];
        if (choice.isEmpty())
            return;
        const auto &phrase = kPhrases.at(static_cast<size_t>(m_phrase));
        const int motif = phrase.at(cell % phrase.size());
        const std::vector<Step> steps = parseFigure(choice[(firstMotif() + motif) % choice.size()]);
        const Contour contour = contourFor(motif, steps.size());
        m_last = startFor(motif, cell, steps);
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
        // Or the first half once more, a step lower.
        for (size_t i = (size + 1) / 2; m_isSequence && i < size; ++i)
            contour[i] = 2 * i <= size + 1 ? -1 : contour[i - (size + 1) / 2];
        return contour;
    }

    /// A tone of the chord, near the last one where the tune goes on.
    [[nodiscard]] int startFor(int motif, size_t cell, const std::vector<Step> &steps) const
    {
        Random random = m_arrangement.random("start", m_channel * 10 + motif);
        const int middle = (m_voice.range.low + m_voice.range.high) / 2 + random.whole(-4, 4);
        const double first = m_arrangement.firstBeat(cell) +
                             (steps.empty() ? 0 : steps[0].at * m_arrangement.manner.tempo.beatsPerCell());
        const Chord &chord = m_arrangement.harmony.at(first).chord;
        const int reach = first - m_end > kBreath ? 9 : 5;
        return chord.nearestTone(m_end < 0 ? middle : std::clamp(middle, m_last - reach, m_last + reach));
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
        if (key > m_voice.range.high || key < m_voice.range.low || std::abs(key - m_last) > kWidestLeap)
            key = span.chord.nearestTone(std::clamp(key, std::max(m_voice.range.low + 2, m_last - 5),
                                                    std::min(m_voice.range.high - 2, m_last + 5)));
        m_last = key;
        m_end = beat + beats;
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
    int m_phrase = 0;
    bool m_isSequence = false;
    int m_last = 72;
    double m_end = -1; ///< where the last note ended, in beats; negative before the first
};

} // namespace

void writeMelody(const Arrangement &arrangement, const Voice &voice, Score &score)
{
    Singer singer(arrangement, voice, score);
    for (size_t cell = 0; cell < arrangement.cells.size(); ++cell)
        singer.sing(cell);
}

} // namespace beatreel::score
