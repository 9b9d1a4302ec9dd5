// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

#include "core/base/Fingerprint.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace beatreel::score {

Random partRandom(quint64 seed, QByteArrayView purpose, int index)
{
    return Random(FingerprintBuilder("score-part/1")
                      .add("seed", seed)
                      .add("for", purpose)
                      .add("n", index)
                      .build()
                      .number());
}

bool isInScale(int key, int tonic)
{
    constexpr std::array<bool, 12> kMajor = {true,  false, true,  false, true,  true,
                                             false, true,  false, true,  false, true};
    return kMajor.at(static_cast<size_t>(((key - tonic) % 12 + 12) % 12));
}

double Arrangement::firstBeat(size_t cell) const
{
    return static_cast<double>(cell) * manner.tempo.beatsPerCell();
}

double Arrangement::beatsIn(size_t cell) const
{
    return cell + 1 == cells.size() ? manner.finalBeat : manner.tempo.beatsPerCell();
}

double Arrangement::lastChordBeat() const
{
    return firstBeat(cells.size() - 1) + manner.finalBeat;
}

bool Arrangement::isStruckCut(double beat, size_t cell) const
{
    return manner.cutStrength > 0 && cells[cell].beginsSection() && beat == firstBeat(cell);
}

QString Arrangement::figureFor(const Figures &figures, size_t cell, int channel) const
{
    const QStringList &choice = figures[static_cast<size_t>(cells[cell].tier())];
    if (choice.isEmpty())
        return {};
    Random pick = random("figure", channel * 1000 + cells[cell].section);
    return pick.pick(choice);
}

int Hand::velocity(int strength, double energy)
{
    const double accent = 0.46 + 0.06 * strength;
    const double power = 0.80 + 0.20 * energy;
    const double touch = m_random.between(0.95, 1.05);
    return std::clamp(static_cast<int>(std::lround(m_loudness * accent * power * touch)), 1, 127);
}

qint64 Hand::frameAt(const Tempo &tempo, double beat)
{
    constexpr double kFramesOff = 0.004 * kFramesPerSecond;
    const double off = m_random.between(-kFramesOff, kFramesOff);
    const qint64 exact = tempo.frameAt(beat);
    const bool isOnCut = exact % kFramesPerCell == 0;
    return isOnCut ? exact : exact + qRound64(off);
}

} // namespace beatreel::score
