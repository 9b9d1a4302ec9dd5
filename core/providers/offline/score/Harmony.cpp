// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Harmony.h"

#include <algorithm>

namespace beatreel::score {

namespace {

/// Divides `beats` from `start` on equally among the chords written in `text`.
void appendChords(Harmony &harmony, const QString &text, double start, double beats)
{
    const QStringList symbols = text.split(u' ', Qt::SkipEmptyParts);
    const double length = beats / static_cast<double>(symbols.size());
    for (qsizetype i = 0; i < symbols.size(); ++i)
        harmony.spans.push_back(
            {start + static_cast<double>(i) * length, length, parseChord(symbols[i], harmony.key)});
}

} // namespace

size_t Harmony::indexAt(double beat) const
{
    const auto after = std::ranges::upper_bound(spans, beat + 1e-9, {}, &ChordSpan::start);
    return after == spans.begin() ? 0 : static_cast<size_t>(after - spans.begin()) - 1;
}

Harmony planHarmony(const std::vector<Cell> &cells, const Manner &manner, Random random)
{
    Harmony harmony;
    harmony.key = random.pick(manner.keys);
    const int firstLoop = random.whole(0, static_cast<int>(manner.loops.size()) - 1);
    const int beatsPerCell = manner.tempo.beatsPerCell();
    int position = 0;
    int turn = firstLoop;
    const QString cadence = random.pick(manner.cadences);
    for (size_t i = 0; i < cells.size(); ++i) {
        const double start = static_cast<double>(i) * beatsPerCell;
        if (i + 1 == cells.size()) {
            appendChords(harmony, cadence, start, manner.finalBeat);
            appendChords(harmony, manner.lastChord, start + manner.finalBeat,
                         beatsPerCell - manner.finalBeat);
            break;
        }
        if (position == 4) {
            position = 0;
            turn += random.whole(1, std::max(1, static_cast<int>(manner.loops.size()) - 1));
        }
        const QStringList loop = manner.loops[turn % manner.loops.size()].split(u'|');
        appendChords(harmony, loop[position % loop.size()], start, beatsPerCell);
        ++position;
    }
    return harmony;
}

} // namespace beatreel::score
