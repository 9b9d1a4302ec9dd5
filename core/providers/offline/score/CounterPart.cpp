// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

#include <algorithm>
#include <cstdlib>

namespace beatreel::score {

namespace {

constexpr double kLegato = 0.98;
/// A leap of more is filled by a passing tone where there is time for one.
constexpr int kNarrow = 2;

/// What a chord tone costs beside its distance: the tones that make the chord (thirds and sevenths) are best.
double colourCost(int interval)
{
    switch (interval) {
    case 3:
    case 4:
        return 0;
    case 10:
    case 11:
    case 9:
        return 0.5;
    case 0:
        return 3;
    default:
        return 1.5;
    }
}

/// One tone of each chord, in small steps and never in octaves or fifths with the bass.
std::vector<int> lineThrough(const Harmony &harmony, Range range)
{
    std::vector<int> line;
    int last = (range.low + range.high) / 2;
    const Chord *before = nullptr;
    for (const ChordSpan &span : harmony.spans) {
        int best = span.chord.nearestTone(last);
        double bestCost = 1000;
        for (int key = range.low; key <= range.high; ++key) {
            if (!span.chord.contains(key))
                continue;
            double cost = std::abs(key - last) + colourCost((key - span.chord.root + 120) % 12);
            const int overBass = (key - span.chord.bass + 120) % 12;
            const bool isPerfect = overBass == 0 || overBass == 7;
            if (before && isPerfect && before->bass != span.chord.bass &&
                overBass == (last - before->bass + 120) % 12)
                cost += 20;
            if (cost < bestCost) {
                bestCost = cost;
                best = key;
            }
        }
        line.push_back(best);
        last = best;
        before = &span.chord;
    }
    return line;
}

class CounterSinger
{
public:
    CounterSinger(const Arrangement &arrangement, const Voice &voice, Score &score)
        : m_arrangement(arrangement), m_channel(voice.instrument.channel), m_score(score),
          m_hand(arrangement.random("counter", m_channel), voice.loudness),
          m_line(lineThrough(arrangement.harmony, voice.range))
    {
    }

    void sing(size_t cell)
    {
        const std::vector<ChordSpan> &spans = m_arrangement.harmony.spans;
        const double first = m_arrangement.firstBeat(cell);
        const double end = first + m_arrangement.beatsIn(cell);
        for (size_t i = m_arrangement.harmony.indexAt(first); i < spans.size() && spans[i].start < end; ++i) {
            const double length = std::min(spans[i].end(), end) - spans[i].start;
            const int passing =
                i + 1 < spans.size() && length >= 2 ? between(m_line[i], m_line[i + 1]) : m_line[i];
            const double passingLength = passing == m_line[i] ? 0 : length >= 4 ? length / 4 : length / 2;
            add(spans[i].start, length - passingLength, m_line[i], 8, cell);
            if (passingLength > 0)
                add(spans[i].end() - passingLength, passingLength, passing, 6, cell);
        }
    }

private:
    /// A tone of the scale about halfway; `from` where the step is small or none lies between.
    [[nodiscard]] int between(int from, int to) const
    {
        if (std::abs(to - from) <= kNarrow)
            return from;
        const int direction = to > from ? 1 : -1;
        for (int key = (from + to) / 2; key != to; key += direction) {
            if (key != from && isInScale(key, m_arrangement.harmony.key))
                return key;
        }
        return from;
    }

    void add(double beat, double beats, int key, int strength, size_t cell)
    {
        const Tempo &tempo = m_arrangement.manner.tempo;
        m_score.notes.push_back({m_hand.frameAt(tempo, beat), tempo.frameAt(beats * kLegato), m_channel, key,
                                 m_hand.velocity(strength, m_arrangement.cells[cell].energy)});
    }

    const Arrangement &m_arrangement;
    int m_channel;
    Score &m_score;
    Hand m_hand;
    std::vector<int> m_line; ///< a key for each chord
};

} // namespace

void writeCounter(const Arrangement &arrangement, const Voice &voice, Score &score)
{
    CounterSinger singer(arrangement, voice, score);
    for (size_t cell = 0; cell < arrangement.cells.size(); ++cell) {
        if (!arrangement.figureFor(voice.figures, cell, voice.instrument.channel).isEmpty())
            singer.sing(cell);
    }
}

} // namespace beatreel::score
