// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"

namespace beatreel {

// Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014).
quint64 Random::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Random::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

int Random::whole(int low, int high)
{
    const auto span = static_cast<quint64>(static_cast<qint64>(high) - low + 1);
    return static_cast<int>(low + static_cast<qint64>(next() % span));
}

} // namespace beatreel
