// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Harmony.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace beatreel::score {

namespace {

constexpr int kFifth = 7;
/// How many ways through the harmony are followed side by side.
constexpr size_t kWays = 8;
constexpr double kParallel = 40;

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

bool isPerfect(int interval)
{
    return interval == 0 || interval == kFifth;
}

/// Two voices a fifth or an octave apart before and after a move, the bass being one of them.
int parallels(const Voicing &from, const Voicing &to, const Chord &before, const Chord &after)
{
    int count = 0;
    for (size_t a = 0; a < from.size(); ++a) {
        if (to[a] == from[a])
            continue;
        for (size_t b = a + 1; b < from.size(); ++b) {
            const int interval = (from[b] - from[a]) % 12;
            count += int(isPerfect(interval) && (to[b] - to[a]) % 12 == interval);
        }
        const int overBass = (from[a] - before.bass) % 12;
        count +=
            int(before.bass != after.bass && isPerfect(overBass) && (to[a] - after.bass) % 12 == overBass);
    }
    return count;
}

/// How far a voicing is from an even one in the middle of the range.
double shapeCost(const Voicing &voicing, Range range)
{
    double cost = 0;
    double sum = 0;
    for (size_t i = 0; i < voicing.size(); ++i) {
        sum += voicing[i];
        const int gap = i == 0 ? 3 : voicing[i] - voicing[i - 1];
        cost += gap < 3 ? 1.5 * (3 - gap) : gap > 9 ? 1.0 * (gap - 9) : 0.0;
    }
    const double middle = (range.low + range.high) / 2.0;
    return cost + 0.35 * std::abs(sum / static_cast<double>(voicing.size()) - middle);
}

double moveCost(const Voicing &from, const Voicing &to)
{
    double cost = 0;
    for (size_t i = 0; i < to.size(); ++i) {
        const int move = std::abs(to[i] - from[i]);
        cost += move + (move > 5 ? 5.0 : 0.0);
    }
    return cost;
}

/// Every ascending choice of chord tones in the range that has what the chord needs.
class Voicings
{
public:
    Voicings(const Chord &chord, Range range, int tones)
        : m_chord(chord), m_needed(neededIntervals(chord, tones))
    {
        for (int key = range.low; key <= range.high; ++key) {
            if (chord.contains(key))
                m_keys.push_back(key);
        }
        choose(0, static_cast<size_t>(tones));
    }

    [[nodiscard]] std::vector<Voicing> all() && { return std::move(m_all); }

private:
    void choose(size_t first, size_t remaining)
    {
        if (remaining == 0) {
            if (hasNeeded(m_current, m_chord, m_needed))
                m_all.push_back(m_current);
            return;
        }
        for (size_t i = first; i + remaining <= m_keys.size(); ++i) {
            m_current.push_back(m_keys[i]);
            choose(i + 1, remaining - 1);
            m_current.pop_back();
        }
    }

    const Chord &m_chord;
    std::vector<int> m_needed;
    std::vector<int> m_keys;
    Voicing m_current;
    std::vector<Voicing> m_all;
};

/// A voicing of one chord, at the end of the cheapest way to it.
struct Way
{
    double cost = 0;
    Voicing voicing;
    size_t before = 0; ///< index among the ways of the chord before
};

using Ways = std::vector<Way>;

Ways waysTo(const ChordSpan &span, const ChordSpan *before, const Ways &from, Range range, int tones)
{
    Ways ways;
    for (Voicing &voicing : Voicings(span.chord, range, tones).all()) {
        Way way{shapeCost(voicing, range), std::move(voicing), 0};
        double least = 0;
        for (size_t i = 0; i < from.size(); ++i) {
            double cost = from[i].cost + moveCost(from[i].voicing, way.voicing);
            if (i > 0 && cost >= least)
                continue;
            cost += kParallel * parallels(from[i].voicing, way.voicing, before->chord, span.chord);
            if (i == 0 || cost < least) {
                least = cost;
                way.before = i;
            }
        }
        way.cost += least;
        ways.push_back(std::move(way));
    }
    std::ranges::stable_sort(ways, {}, &Way::cost);
    ways.resize(std::min(ways.size(), kWays));
    return ways;
}

} // namespace

std::vector<Voicing> leadVoices(const Harmony &harmony, Range range, int tones)
{
    std::vector<Ways> steps;
    steps.reserve(harmony.spans.size());
    for (size_t i = 0; i < harmony.spans.size(); ++i) {
        const ChordSpan *before = i == 0 ? nullptr : &harmony.spans[i - 1];
        steps.push_back(waysTo(harmony.spans[i], before, i == 0 ? Ways() : steps.back(), range, tones));
    }
    std::vector<Voicing> voicings(steps.size());
    size_t way = 0;
    for (size_t i = steps.size(); i-- > 0; way = steps[i][way].before)
        voicings[i] = steps[i][way].voicing;
    return voicings;
}

} // namespace beatreel::score
