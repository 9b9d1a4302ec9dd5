// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Harmony.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace beatreel::score {

namespace {

constexpr int kFifth = 7;

/// The intervals that a voicing must have: all, or without fifth and then root where there are more than
/// voices, since the bass has the root.
std::vector<int> neededIntervals(const Chord &chord, int tones)
{
    std::vector<int> needed = chord.intervals;
    const auto limit = static_cast<size_t>(tones);
    for (const int spare : {kFifth, 0, 2}) {
        if (needed.size() > limit)
            std::erase(needed, spare);
    }
    needed.resize(std::min(needed.size(), limit));
    return needed;
}

bool hasNeeded(const Voicing &voicing, const Chord &chord, const std::vector<int> &needed)
{
    return std::ranges::all_of(needed, [&](int interval) {
        return std::ranges::any_of(voicing, [&](int key) { return (key - chord.root - interval) % 12 == 0; });
    });
}

/// Two voices a fifth or an octave apart before and after, moving the same way.
int parallels(const Voicing &from, const Voicing &to)
{
    int count = 0;
    for (size_t a = 0; a < from.size(); ++a) {
        for (size_t b = a + 1; b < from.size(); ++b) {
            const int before = (from[b] - from[a]) % 12;
            const bool isPerfect = before == 0 || before == kFifth;
            if (isPerfect && (to[b] - to[a]) % 12 == before && to[a] != from[a])
                ++count;
        }
    }
    return count;
}

double cost(const Voicing &from, const Voicing &to, Range range)
{
    double cost = 0;
    double sum = 0;
    for (size_t i = 0; i < to.size(); ++i) {
        sum += to[i];
        const int gap = i == 0 ? 3 : to[i] - to[i - 1];
        cost += gap < 3 ? 1.5 * (3 - gap) : gap > 9 ? 1.0 * (gap - 9) : 0.0;
    }
    const double middle = (range.low + range.high) / 2.0;
    cost += 0.35 * std::abs(sum / static_cast<double>(to.size()) - middle);
    if (from.size() != to.size())
        return cost;
    for (size_t i = 0; i < to.size(); ++i) {
        const int move = std::abs(to[i] - from[i]);
        cost += move + (move > 5 ? 5.0 : 0.0);
    }
    return cost + 30.0 * parallels(from, to);
}

/// Tries every ascending choice of chord tones in the range.
class VoicingSearch
{
public:
    VoicingSearch(const Chord &chord, Range range, int tones, const Voicing &from)
        : m_chord(chord), m_range(range), m_needed(neededIntervals(chord, tones)), m_from(from)
    {
        for (int key = range.low; key <= range.high; ++key) {
            if (chord.contains(key))
                m_keys.push_back(key);
        }
        choose(0, static_cast<size_t>(tones));
    }

    [[nodiscard]] const Voicing &best() const { return m_best; }

private:
    void choose(size_t first, size_t remaining)
    {
        if (remaining == 0) {
            const double price = cost(m_from, m_current, m_range);
            if (price < m_bestCost && hasNeeded(m_current, m_chord, m_needed)) {
                m_bestCost = price;
                m_best = m_current;
            }
            return;
        }
        for (size_t i = first; i + remaining <= m_keys.size(); ++i) {
            m_current.push_back(m_keys[i]);
            choose(i + 1, remaining - 1);
            m_current.pop_back();
        }
    }

    const Chord &m_chord;
    Range m_range;
    std::vector<int> m_needed;
    const Voicing &m_from;
    std::vector<int> m_keys;
    Voicing m_current;
    Voicing m_best;
    double m_bestCost = std::numeric_limits<double>::max();
};

} // namespace

std::vector<Voicing> leadVoices(const Harmony &harmony, Range range, int tones)
{
    std::vector<Voicing> voicings;
    voicings.reserve(harmony.spans.size());
    Voicing last;
    for (const ChordSpan &span : harmony.spans) {
        last = VoicingSearch(span.chord, range, tones, last).best();
        voicings.push_back(last);
    }
    return voicings;
}

} // namespace beatreel::score
