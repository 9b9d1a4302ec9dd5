// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beatreel::score {

namespace {

constexpr int kCrash = 49;
constexpr int kLowTom = 43;
constexpr int kMiddleTom = 47;
constexpr int kHighTom = 50;
constexpr int kSnare = 38;
constexpr int kLoudness = 112;
/// A smaller rise needs no announcing.
constexpr double kSmallestRise = 0.1;

/// How many beats a fill takes at the end of a cell, 0.6 to 1.7 s; 0 for none. The last chord gets a short
/// one.
double fillBeats(const Arrangement &arrangement, size_t cell)
{
    const Cell &form = arrangement.cells[cell];
    if (arrangement.manner.fill == Fill::None)
        return 0;
    if (cell + 1 == arrangement.cells.size())
        return form.tier() == Tier::Low ? 0 : 1;
    if (!form.isBeforeCut || form.rise < kSmallestRise)
        return 0;
    const bool isQuick = arrangement.manner.tempo.bpm > 120;
    if (form.rise > kSteepRise)
        return isQuick ? arrangement.manner.tempo.beatsPerBar : 2;
    return isQuick ? 2 : 1;
}

class FillPlayer
{
public:
    FillPlayer(const Arrangement &arrangement, size_t cell, Score &score)
        : m_arrangement(arrangement), m_cell(cell), m_score(score),
          m_random(arrangement.random("fill", static_cast<int>(cell))), m_hand(m_random, kLoudness),
          m_beats(fillBeats(arrangement, cell)),
          m_start(arrangement.firstBeat(cell) + arrangement.beatsIn(cell) - m_beats)
    {
    }

    void play(int timpaniChannel)
    {
        if (m_beats <= 0)
            return;
        switch (m_arrangement.manner.fill) {
        case Fill::None:
            break;
        case Fill::Drums:
            playDrums();
            break;
        case Fill::Cymbals:
            roll(kDrumChannel, kCrash, 0, 4);
            break;
        case Fill::Timpani: {
            const double goal = m_start + m_beats;
            const int root = m_arrangement.harmony.at(goal).chord.bass;
            roll(timpaniChannel, 36 + (root + 12) % 12, 3, 6);
            break;
        }
        }
    }

private:
    /// Sixteenths on snare and toms, one of four shapes, growing towards the cut.
    void playDrums()
    {
        static const std::array<QString, 4> shapes = {u"s.ss"_s, u"sshm"_s, u"hhml"_s, u"s.hl"_s};
        const auto sixteenths = static_cast<int>(m_beats * 4);
        const QString first = m_random.pick(shapes);
        const QString last = m_random.pick(shapes);
        for (int i = 0; i < sixteenths; ++i) {
            const QChar mark = (i + 4 >= sixteenths ? last : first)[i % 4];
            if (mark == u'.')
                continue;
            const int key = mark == u's'   ? kSnare
                            : mark == u'h' ? kHighTom
                            : mark == u'm' ? kMiddleTom
                                           : kLowTom;
            hit(kDrumChannel, key, i / 4.0, 3 + 5 * i / sixteenths, 0.7 + 0.3 * i / sixteenths);
        }
    }

    /// Sixteenths on one key from `from` to `to` strength, out of nothing.
    void roll(int channel, int key, int from, int to)
    {
        const auto strokes = static_cast<int>(m_beats * 4);
        for (int i = 0; i < strokes; ++i)
            hit(channel, key, i / 4.0, from + (to - from) * i / strokes, 0.25 + 0.75 * i / strokes);
    }

    void hit(int channel, int key, double beat, int strength, double share)
    {
        const int velocity = m_hand.velocity(strength, m_arrangement.cells[m_cell].energy);
        const Tempo &tempo = m_arrangement.manner.tempo;
        m_score.notes.push_back({tempo.frameAt(m_start + beat), tempo.frameAt(0.25), channel, key,
                                 std::max(1, static_cast<int>(velocity * share))});
    }

    const Arrangement &m_arrangement;
    size_t m_cell;
    Score &m_score;
    Random m_random;
    Hand m_hand;
    double m_beats;
    double m_start;
};

/// The cymbal on the first beat after a rise, or of a piece that begins high.
void markArrival(const Arrangement &arrangement, size_t cell, Score &score)
{
    const Cell &form = arrangement.cells[cell];
    const bool hasRisen =
        cell > 0 && form.beginsSection() && arrangement.cells[cell - 1].rise >= kSmallestRise;
    if (!hasRisen && !(cell == 0 && form.tier() == Tier::High))
        return;
    Hand hand(arrangement.random("crash", static_cast<int>(cell)), 92);
    const Tempo &tempo = arrangement.manner.tempo;
    score.notes.push_back({static_cast<qint64>(cell) * kFramesPerCell, tempo.frameAt(2), kDrumChannel, kCrash,
                           hand.velocity(7, arrangement.cells[cell].energy)});
}

} // namespace

bool isInFill(const Arrangement &arrangement, size_t cell, double beatInCell)
{
    return arrangement.manner.fill == Fill::Drums &&
           beatInCell >= arrangement.beatsIn(cell) - fillBeats(arrangement, cell);
}

void writeFills(const Arrangement &arrangement, Score &score)
{
    if (arrangement.manner.fill == Fill::None)
        return;
    int timpani = kDrumChannel;
    for (const Instrument &instrument : score.instruments) {
        if (instrument.program == 47 && instrument.channel != kDrumChannel)
            timpani = instrument.channel;
    }
    for (size_t cell = 0; cell < arrangement.cells.size(); ++cell) {
        FillPlayer(arrangement, cell, score).play(timpani);
        markArrival(arrangement, cell, score);
    }
}

} // namespace beatreel::score
