// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

namespace beatreel::score {

namespace {

constexpr int kKick = 36;
constexpr int kLoudness = 108;
constexpr double kHitBeats = 0.25;

/// The pattern of a cell at its energy: a long section goes on with others.
DrumPattern patternFor(const Arrangement &arrangement, size_t cell)
{
    const Cell &form = arrangement.cells[cell];
    const QList<DrumPattern> &choice = arrangement.manner.drums[static_cast<size_t>(form.tier())];
    if (choice.isEmpty())
        return {};
    Random random = arrangement.random("drums", form.section + 1000 * form.indexInSection);
    return random.pick(choice);
}

void writeLine(const Arrangement &arrangement, size_t cell, const DrumLine &line, Hand &hand, Score &score)
{
    const Tempo &tempo = arrangement.manner.tempo;
    const std::vector<Step> steps = parseFigure(line.figure);
    for (double bar = 0; bar < arrangement.beatsIn(cell); bar += tempo.beatsPerBar) {
        for (const Step &step : steps) {
            const double beat = bar + step.at * tempo.beatsPerBar;
            const bool isTaken = line.key != kKick && isInFill(arrangement, cell, beat);
            if (beat >= arrangement.beatsIn(cell) || isTaken)
                continue;
            // Drums keep the time: only their loudness is human.
            const qint64 start = tempo.frameAt(arrangement.firstBeat(cell) + beat);
            score.notes.push_back({start, tempo.frameAt(kHitBeats), kDrumChannel, line.key,
                                   hand.velocity(step.strength(), arrangement.cells[cell].energy)});
        }
    }
}

} // namespace

void writeDrums(const Arrangement &arrangement, Score &score)
{
    if (arrangement.manner.drumKit < 0)
        return;
    Hand hand(arrangement.random("sticks"), kLoudness);
    for (size_t cell = 0; cell < arrangement.cells.size(); ++cell) {
        for (const DrumLine &line : patternFor(arrangement, cell))
            writeLine(arrangement, cell, line, hand, score);
    }
}

} // namespace beatreel::score
