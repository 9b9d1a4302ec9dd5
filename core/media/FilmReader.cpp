// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FilmReader.h"

#include <algorithm>
#include <cstdlib>

namespace beatreel {

namespace {

/// The piece that is read, the one after it and the one before it.
constexpr size_t kOpenSources = 3;

} // namespace

FilmReader::FilmReader(std::function<void(int)> arrived, const Limits &limits)
    : m_arrived(std::move(arrived)), m_limits(limits), m_starts{0},
      m_thread([this](const std::stop_token &stop) { run(stop); })
{}

FilmReader::~FilmReader()
{
    m_thread.request_stop();
    m_thread.join();
}

void FilmReader::setFilm(Film film)
{
    const std::lock_guard lock(m_mutex);
    std::map<std::pair<std::string, int>, Entry> known;
    for (auto &[number, entry] : m_kept) {
        const Place place = placeOf(number);
        if (entry.picture)
            known.emplace(std::pair(m_film[place.segment].key, place.number), std::move(entry));
    }
    m_kept.clear();
    m_bytes = 0;
    m_film = std::move(film);
    m_starts.assign(1, 0);
    for (const FilmSegment &segment : m_film)
        m_starts.push_back(m_starts.back() + segment.pictures);
    ++m_generation;
    for (size_t i = 0; i < m_film.size() && !known.empty(); ++i) {
        const FilmSegment &segment = m_film[i];
        for (auto it = known.lower_bound({segment.key, 0}); it != known.end() && it->first.first == segment.key; ++it) {
            if (it->first.second < segment.pictures)
                keep(m_starts[i] + it->first.second, it->second);
        }
    }
    makeRoom();
    m_changed.notify_all();
}

void FilmReader::aim(FilmAim aim)
{
    const std::lock_guard lock(m_mutex);
    m_aim = std::move(aim);
    m_changed.notify_all();
}

std::optional<FilmReader::Entry> FilmReader::picture(int number) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_kept.find(number);
    return it == m_kept.end() ? std::nullopt : std::optional(it->second);
}

size_t FilmReader::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

FilmReader::Place FilmReader::placeOf(int number) const
{
    const auto after = std::ranges::upper_bound(m_starts, number);
    const auto segment = static_cast<size_t>(after - m_starts.begin()) - 1;
    return {segment, number - m_starts[segment]};
}

std::optional<int> FilmReader::missing() const
{
    const auto isMissing = [this](int number) { return number >= 0 && number < m_starts.back() && !isKept(number); };
    const auto wanted = std::ranges::find_if(m_aim.wanted, isMissing);
    if (wanted != m_aim.wanted.end())
        return *wanted;
    if (m_aim.step == 0 || m_aim.wanted.empty())
        return std::nullopt;
    for (int i = 1; i <= roomAhead(); ++i) {
        if (const int next = m_aim.wanted.front() + i * m_aim.step; isMissing(next))
            return next;
    }
    return std::nullopt;
}

int FilmReader::roomAhead() const
{
    if (m_largest == 0)
        return m_limits.ahead;
    const auto room = static_cast<int>(m_limits.bytes / m_largest) - static_cast<int>(m_aim.wanted.size());
    return std::min(m_limits.ahead, room);
}

void FilmReader::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return missing().has_value(); })) {
        const int last = *missing();
        const Place place = placeOf(last);
        const FilmSegment segment = m_film[place.segment];
        const unsigned generation = m_generation;
        const bool isBackward = m_aim.step < 0;
        lock.unlock();

        if (m_sourcesOf != generation) {
            std::erase_if(m_sources, [](const OpenSource &open) { return open.error.has_value(); });
            m_sourcesOf = generation;
        }
        int number = place.number;
        if (isBackward && segment.open) {
            if (const OpenSource &open = sourceOf(segment, stop); open.source)
                number = std::max(0, open.source->groupStart(place.number));
        }
        for (bool isWanted = true; isWanted && number <= place.number; ++number) {
            Entry entry = decode(segment, number, stop);
            if (stop.stop_requested())
                return;
            const int inFilm = last - place.number + number;
            lock.lock();
            // Of another film: what came may be shown at another place now. It is decoded again if it is wanted.
            const bool isCurrent = m_generation == generation;
            if (isCurrent) {
                keep(inFilm, std::move(entry));
                makeRoom();
                isWanted = missing() == last;
            }
            lock.unlock();
            if (isCurrent)
                m_arrived(inFilm);
            isWanted = isWanted && isCurrent;
        }
        lock.lock();
    }
}

FilmReader::OpenSource &FilmReader::sourceOf(const FilmSegment &segment, const CancelToken &cancel)
{
    const auto known = std::ranges::find(m_sources, segment.key, &OpenSource::key);
    if (known != m_sources.end()) {
        std::rotate(m_sources.begin(), known, known + 1);
        return m_sources.front();
    }
    if (m_sources.size() >= kOpenSources)
        m_sources.pop_back();
    Result<std::unique_ptr<PictureSource>> source = segment.open(cancel);
    OpenSource open{segment.key, nullptr, std::nullopt};
    if (source)
        open.source = std::move(*source);
    else
        open.error = source.error();
    m_sources.insert(m_sources.begin(), std::move(open));
    return m_sources.front();
}

FilmReader::Entry FilmReader::decode(const FilmSegment &segment, int number, const CancelToken &cancel)
{
    if (!segment.open)
        return {};
    OpenSource &open = sourceOf(segment, cancel);
    if (open.error)
        return {nullptr, open.error};
    Result<PicturePtr> picture = open.source->picture(number);
    if (!picture)
        return {nullptr, picture.error()};
    return {std::move(*picture), std::nullopt};
}

void FilmReader::keep(int number, Entry entry)
{
    const auto [it, isNew] = m_kept.try_emplace(number);
    if (!isNew && it->second.picture)
        m_bytes -= it->second.picture->bytes();
    if (entry.picture) {
        m_bytes += entry.picture->bytes();
        m_largest = std::max(m_largest, entry.picture->bytes());
    }
    it->second = std::move(entry);
}

int FilmReader::farness(int number) const
{
    if (std::ranges::find(m_aim.wanted, number) != m_aim.wanted.end())
        return 0;
    if (m_aim.wanted.empty())
        return 2;
    const int distance = number - m_aim.wanted.front();
    const bool isNext = m_aim.step != 0 && (distance < 0) == (m_aim.step < 0)
                        && std::abs(distance) <= roomAhead() * std::abs(m_aim.step);
    return isNext ? 1 : 1 + std::abs(distance);
}

void FilmReader::makeRoom()
{
    while (m_bytes > m_limits.bytes && m_kept.size() > 1) {
        // The farthest is the first or the last: how far it is only grows on either side.
        const auto last = std::prev(m_kept.end());
        const auto farthest = farness(m_kept.begin()->first) >= farness(last->first) ? m_kept.begin() : last;
        if (farness(farthest->first) <= 1)
            return;
        if (farthest->second.picture)
            m_bytes -= farthest->second.picture->bytes();
        m_kept.erase(farthest);
    }
}

} // namespace beatreel
