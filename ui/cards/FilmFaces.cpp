// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/FilmFaces.h"

#include "core/story/ChunkPlan.h"

#include <algorithm>

namespace beatreel {

void FilmFaces::setProject(OpenProject *open)
{
    m_open = open;
    refresh();
}

void FilmFaces::refresh()
{
    m_places.clear();
    m_index.clear();
    m_length = Seconds(0);
    if (!m_open)
        return;
    const QList<Beat> &beats = m_open->project().beats;
    m_places.reserve(static_cast<size_t>(beats.size()));
    m_index.reserve(beats.size());
    for (const Beat &beat : beats) {
        m_index.insert(beat.id(), m_index.size());
        m_places.push_back({beat.id(), m_length, beat->spec.duration, beat->spec.energy, {}, {}});
        m_length += beat->spec.duration;
    }
}

void FilmFaces::forget(const BeatId &beat)
{
    const qsizetype index = indexOf(beat);
    if (index < 0)
        return;
    m_places[index].card.reset();
    m_places[index].chunks.clear();
}

void FilmFaces::forgetJob(const Slot &slot)
{
    forget(slot.beat);
    for (Place &place : m_places) {
        for (std::optional<ChunkFace> &face : place.chunks) {
            if (face && face->state == ChunkState::Queued)
                face.reset();
        }
    }
}

qsizetype FilmFaces::indexOf(const BeatId &beat) const
{
    return m_index.value(beat, -1);
}

qsizetype FilmFaces::at(double seconds) const
{
    if (seconds < 0 || seconds >= static_cast<double>(m_length.count()))
        return -1;
    const auto after = std::ranges::upper_bound(m_places, seconds, {}, [](const Place &place) {
        return static_cast<double>(place.start.count());
    });
    return after - m_places.begin() - 1;
}

const CardFace &FilmFaces::card(qsizetype index)
{
    Place &place = m_places[index];
    if (!place.card)
        place.card = cardFace(*m_open, index, place.start);
    return *place.card;
}

const ChunkFace &FilmFaces::chunk(qsizetype index, int chunk)
{
    Place &place = m_places[index];
    place.chunks.resize(static_cast<size_t>(chunksIn(place.duration)));
    auto &face = place.chunks[static_cast<size_t>(chunk)];
    if (!face)
        face = chunkFace(*m_open, m_open->project().beats[index], static_cast<int>(index) + 1, chunk);
    return *face;
}

} // namespace beatreel
