// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardFace.h"
#include "ui/cards/ChunkFace.h"

#include <optional>
#include <vector>

namespace beatreel {

/// The film as timeline and board show it: where each beat lies in time, and its faces, worked out when they are first
/// asked for. Lives in the UI thread.
class FilmFaces
{
public:
    /// nullptr: there is none. The project outlives the film, or is taken away with nullptr.
    void setProject(OpenProject *open);
    /// Everything is worked out anew.
    void refresh();
    /// The faces of one beat are.
    void forget(const BeatId &beat);
    /// A job of the slot changed: the faces of its beat are, and of every clip that has a place in the line.
    void forgetJob(const Slot &slot);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }
    [[nodiscard]] Seconds length() const { return m_length; }
    [[nodiscard]] const BeatId &id(qsizetype index) const { return m_places[index].beat; }
    [[nodiscard]] Seconds start(qsizetype index) const { return m_places[index].start; }
    [[nodiscard]] Seconds duration(qsizetype index) const { return m_places[index].duration; }
    [[nodiscard]] EnergyLevel energy(qsizetype index) const { return m_places[index].energy; }
    [[nodiscard]] qsizetype indexOf(const BeatId &beat) const; ///< -1: there is none of that id
    /// The beat at a time; -1 before the first and after the last.
    [[nodiscard]] qsizetype at(double seconds) const;

    [[nodiscard]] const CardFace &card(qsizetype index);
    [[nodiscard]] const ChunkFace &chunk(qsizetype index, int chunk);

private:
    struct Place
    {
        BeatId beat;
        Seconds start{0};
        Seconds duration{5};
        EnergyLevel energy = EnergyLevel::Medium;
        std::optional<CardFace> card;
        std::vector<std::optional<ChunkFace>> chunks;
    };

    OpenProject *m_open = nullptr;
    std::vector<Place> m_places;
    QHash<BeatId, qsizetype> m_index;
    Seconds m_length{0};
};

} // namespace beatreel
