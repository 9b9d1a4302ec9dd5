// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Events.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace beatreel::score {

namespace {

/// How often a swell moves: every 21 ms, finer than the ear hears in a fade.
constexpr qint64 kSwellStep = 1024;

void appendNotes(const Score &score, std::vector<Event> &events)
{
    std::map<std::pair<int, int>, qint64> nextStart; // of each channel and key, going backwards
    for (auto note = score.notes.rbegin(); note != score.notes.rend(); ++note) {
        const auto again = nextStart.find({note->channel, note->key});
        qint64 end = note->start + std::max<qint64>(note->length, 1);
        if (again != nextStart.end()) {
            if (again->second == note->start)
                continue; // the same note twice
            end = std::min(end, again->second);
        }
        nextStart[{note->channel, note->key}] = note->start;
        events.push_back({note->start, Event::Kind::NoteOn, note->channel, note->key, note->velocity});
        events.push_back({end, Event::Kind::NoteOff, note->channel, note->key, 0});
    }
}

void appendSwell(const Swell &swell, std::vector<Event> &events)
{
    const qint64 length = swell.end - swell.start;
    int last = -1;
    for (qint64 at = 0; at < length; at += kSwellStep) {
        const int value = swell.from + static_cast<int>((swell.to - swell.from) * at / length);
        if (value != last)
            events.push_back({swell.start + at, Event::Kind::Expression, swell.channel, 0, value});
        last = value;
    }
    if (last != swell.to)
        events.push_back({swell.end, Event::Kind::Expression, swell.channel, 0, swell.to});
}

} // namespace

std::vector<Event> eventsOf(const Score &score)
{
    std::vector<Event> events;
    events.reserve(2 * score.notes.size());
    appendNotes(score, events);
    for (const Swell &swell : score.swells)
        appendSwell(swell, events);
    std::ranges::stable_sort(events, [](const Event &a, const Event &b) {
        return std::tie(a.frame, a.kind) < std::tie(b.frame, b.kind);
    });
    return events;
}

} // namespace beatreel::score
