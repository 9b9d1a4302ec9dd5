// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardParts.h"
#include "ui/cards/ChunkPainter.h"
#include "ui/cards/FilmFaces.h"
#include "ui/cards/Snapshots.h"
#include "ui/timeline/TimeScale.h"
#include "ui/timeline/TimelineLanes.h"
#include "ui/workspace/ClipRooms.h"
#include "ui/workspace/HoverFilm.h"
#include "ui/workspace/OwnFileTarget.h"

#include <QRect>

#include <vector>

namespace beatreel {

class Filmstrips;
class Pictures;
class Waveforms;

/// Where the cards stand, which while something is dragged is not where the film has them: neighbours give way
/// before anything has changed. Times in seconds, by the beats' places in the project.
class TimelineArrangement
{
public:
    /// Everything where the film has it.
    void rest(const FilmFaces &film);
    /// From where they are towards these starts; `advance` moves them there.
    void aim(std::vector<double> starts);
    [[nodiscard]] bool isAimedAt(const std::vector<double> &starts) const { return m_target == starts; }
    /// 0 to 1 of the way.
    void advance(double progress);
    void setDuration(qsizetype index, double seconds) { m_durations[index] = seconds; }

    [[nodiscard]] double start(qsizetype index) const { return m_starts[index]; }
    [[nodiscard]] double duration(qsizetype index) const { return m_durations[index]; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_starts.size()); }

private:
    std::vector<double> m_starts;
    std::vector<double> m_from;
    std::vector<double> m_target;
    std::vector<double> m_durations;
};

/// What lies under a point of the timeline.
struct TimelineSpot
{
    enum class Part {
        Nothing,
        Ruler,
        EnergyRing,
        Card,
        CardOffer,
        CardEdge, ///< its right edge, by which it is made longer or shorter
        Cell,
        CellOffer,
        AddSlot, ///< the dashed place behind the last card
        Music,
        MusicFadeIn, ///< the handles at its upper edge
        MusicFadeOut,
        MusicOffer,
    };

    Part part = Part::Nothing;
    qsizetype beat = -1; ///< place in the project
    int chunk = -1;      ///< of a cell

    [[nodiscard]] bool isOfBeat() const { return beat >= 0; }
    bool operator==(const TimelineSpot &) const = default;
};

/// What the drawing of a card hangs on, beside its size.
struct CardShown
{
    CardFace face;
    CardLook look;
    qint64 picture = 0; ///< its key

    [[nodiscard]] bool operator==(const CardShown &) const = default;
};

/// The same of a cell.
struct CellShown
{
    ChunkFace face;
    ChunkLook look;
    QList<qint64> strip;

    [[nodiscard]] bool operator==(const CellShown &) const = default;
};

/// Everything that the timeline shows and how: what its view, its painters and its gestures have in common.
/// Positions are logical pixels in the view's viewport.
struct TimelineScene
{
    static constexpr int kCardGap = 4;
    static constexpr int kAddSlot = 48; ///< width of the place behind the last card
    static constexpr int kAfterFilm = 56; ///< free pixels behind the film when it fits

    OpenProject *open = nullptr;
    Pictures *pictures = nullptr;
    const HoverFilm *hoverFilm = nullptr;
    Filmstrips *strips = nullptr;
    Waveforms *waveforms = nullptr;
    ClipRooms *rooms = nullptr;
    FilmFaces film;
    TimelineArrangement arrangement;
    TimeScale scale;
    TimelineLanes lanes;
    QSize size; ///< of the viewport
    qreal deviceRatio = 1;

    bool isSnapping = true;
    bool showsWords = false;
    TimelineSpot hovered;
    bool hasVisibleFocus = false;
    Snapshots<BeatId, CardShown> cards;
    Snapshots<Slot, CellShown> cells;

    [[nodiscard]] QRect cardRect(qsizetype beat) const;
    /// The part of a card that is drawn: a card that reaches far out of sight ends a little beyond it, so that its
    /// name and number stay to be seen.
    [[nodiscard]] QRect shownCardRect(qsizetype beat) const;
    [[nodiscard]] QRect cellRect(qsizetype beat, int chunk) const;
    [[nodiscard]] QRect addSlotRect() const;
    [[nodiscard]] QRect musicRect() const;
    /// Middle of the handles by which the music is faded in and out.
    [[nodiscard]] QPoint fadeInHandle() const;
    [[nodiscard]] QPoint fadeOutHandle() const;
    /// Where a file that is dragged to this point would go.
    [[nodiscard]] OwnFileTarget fileTargetAt(const QPoint &point) const;
    /// Middle of the energy ring of a beat.
    [[nodiscard]] QPointF ringOf(qsizetype beat) const;
    [[nodiscard]] double energyY(EnergyLevel energy) const;
    [[nodiscard]] double playheadX() const;
    [[nodiscard]] CardLook lookOf(qsizetype beat) const;
    [[nodiscard]] TimelineSpot spotAt(const QPoint &point, const Appearance &appearance);
    /// The first and last beat that are to be seen; empty (0, -1) where there is none.
    [[nodiscard]] std::pair<qsizetype, qsizetype> visible() const;
};

} // namespace beatreel
