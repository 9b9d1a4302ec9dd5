// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimelineScene.h"

#include "core/story/ChunkPlan.h"
#include "ui/cards/ChunkPainter.h"
#include "ui/timeline/MusicFace.h"

#include <algorithm>
#include <cmath>

namespace beatreel {

namespace {

constexpr int kEdgeReach = 4;  ///< pixels on either side of an edge that can be dragged
constexpr int kRingReach = 12;
constexpr int kHandleReach = 7;

} // namespace

void TimelineArrangement::rest(const FilmFaces &film)
{
    m_starts.clear();
    m_durations.clear();
    for (qsizetype i = 0; i < film.size(); ++i) {
        m_starts.push_back(static_cast<double>(film.start(i).count()));
        m_durations.push_back(static_cast<double>(film.duration(i).count()));
    }
    m_from = m_starts;
    m_target = m_starts;
}

void TimelineArrangement::aim(std::vector<double> starts)
{
    m_from = m_starts;
    m_target = std::move(starts);
}

void TimelineArrangement::advance(double progress)
{
    for (size_t i = 0; i < m_starts.size(); ++i)
        m_starts[i] = progress >= 1 ? m_target[i] : m_from[i] + (m_target[i] - m_from[i]) * progress;
}

QRect TimelineScene::cardRect(qsizetype beat) const
{
    const LaneSpan card = lanes.card();
    const int left = qRound(scale.x(arrangement.start(beat)));
    const int right = qRound(scale.x(arrangement.start(beat) + arrangement.duration(beat)));
    return {left, card.top, std::max(right - left - kCardGap, 2), card.height};
}

QRect TimelineScene::shownCardRect(qsizetype beat) const
{
    constexpr int kBeyond = 3; // enough that the cut edge is not seen
    constexpr int kLeastShown = 160;
    const QRect card = cardRect(beat);
    QRect shown = card.intersected(QRect(-kBeyond, card.top(), size.width() + 2 * kBeyond, card.height()));
    if (shown.width() < std::min(kLeastShown, card.width()) && card.left() < 0)
        shown.setLeft(std::max(card.left(), shown.right() - kLeastShown));
    return shown.isEmpty() ? card : shown;
}

QRect TimelineScene::cellRect(qsizetype beat, int chunk) const
{
    const LaneSpan cell = lanes.cell();
    const double start = arrangement.start(beat) + static_cast<double>((kChunkLength * chunk).count());
    const int left = qRound(scale.x(start));
    const int right = qRound(scale.x(start + static_cast<double>(kChunkLength.count())));
    return {left, cell.top, std::max(right - left - kCardGap, 2), cell.height};
}

QRect TimelineScene::addSlotRect() const
{
    const LaneSpan card = lanes.card();
    return {qRound(scale.x(static_cast<double>(film.length().count()))), card.top, kAddSlot, card.height};
}

QRect TimelineScene::musicRect() const
{
    const int left = qRound(scale.x(0));
    const int right = qRound(scale.x(static_cast<double>(film.length().count()))) - kCardGap;
    return {left, lanes.music.top + 2, std::max(right - left, 0), lanes.music.height - 4};
}

QPoint TimelineScene::fadeInHandle() const
{
    const auto fade = std::chrono::duration<double>(open->project().music.levels.fadeIn).count();
    const QRect area = musicRect();
    return {std::min(qRound(scale.x(fade)), area.right()), area.top()};
}

QPoint TimelineScene::fadeOutHandle() const
{
    const auto fade = std::chrono::duration<double>(fadeOutOf(*open)).count();
    const QRect area = musicRect();
    return {std::max(area.right() - qRound(fade * scale.zoom()), area.left()), area.top()};
}

OwnFileTarget TimelineScene::fileTargetAt(const QPoint &point) const
{
    const qsizetype beat = film.at(scale.seconds(point.x()));
    if (beat < 0 || lanes.music.contains(point.y()) || lanes.ruler.contains(point.y()))
        return {};
    OwnFileTarget target{film.id(beat)};
    if (lanes.clips.contains(point.y())) {
        const double within = scale.seconds(point.x()) - static_cast<double>(film.start(beat).count());
        target.clip = std::clamp(static_cast<int>(within) / static_cast<int>(kChunkLength.count()), 0, chunksIn(film.duration(beat)) - 1);
    }
    return target;
}

double TimelineScene::energyY(EnergyLevel energy) const
{
    constexpr double kLevels[] = {0.78, 0.5, 0.22};
    return lanes.energy.top + lanes.energy.height * kLevels[static_cast<int>(energy)];
}

QPointF TimelineScene::ringOf(qsizetype beat) const
{
    const double middle = arrangement.start(beat) + arrangement.duration(beat) / 2;
    return {scale.x(middle) - kCardGap / 2.0, energyY(film.energy(beat))};
}

double TimelineScene::playheadX() const
{
    return scale.x(open ? open->playhead().seconds() : 0);
}

CardLook TimelineScene::lookOf(qsizetype beat) const
{
    CardLook look;
    look.lane = lanes.cards;
    const Selection &selection = open->selection();
    look.isSelected = selection.contains(film.id(beat));
    look.hasFocus = hasVisibleFocus && selection.current() == film.id(beat) && selection.clip() < 0;
    look.isHovered = hovered.beat == beat && hovered.chunk < 0;
    look.isFaded = open->filter().leavesOut(open->project().beats[beat]->approval);
    look.showsWords = showsWords;
    return look;
}

TimelineSpot TimelineScene::spotAt(const QPoint &point, const Appearance &appearance)
{
    using Part = TimelineSpot::Part;
    if (!open)
        return {};
    if (lanes.ruler.contains(point.y()))
        return {Part::Ruler, -1, -1};
    if (lanes.energy.contains(point.y())) {
        const auto [first, last] = visible();
        for (qsizetype i = first; i <= last; ++i) {
            const QPointF ring = ringOf(i);
            if (std::hypot(ring.x() - point.x(), ring.y() - point.y()) <= kRingReach)
                return {Part::EnergyRing, i, -1};
        }
        return {};
    }
    const qsizetype beat = film.at(scale.seconds(point.x()));
    if (lanes.beats.contains(point.y())) {
        // An edge can be held a little beyond the card.
        for (const qsizetype near : {beat, beat < 0 ? film.size() - 1 : beat - 1}) {
            if (near < 0)
                continue;
            const QRect card = cardRect(near);
            if (std::abs(point.x() - card.right()) <= kEdgeReach && card.width() > 3 * kEdgeReach)
                return {Part::CardEdge, near, -1};
        }
        if (beat < 0)
            return addSlotRect().contains(point) ? TimelineSpot{Part::AddSlot, -1, -1} : TimelineSpot();
        const QRect card = shownCardRect(beat);
        if (!card.contains(point))
            return {};
        const CardParts parts = cardParts(card.size(), film.card(beat), lookOf(beat), appearance);
        return {parts.offer.contains(point - card.topLeft()) ? Part::CardOffer : Part::Card, beat, -1};
    }
    if (lanes.clips.contains(point.y()) && beat >= 0) {
        const double within = scale.seconds(point.x()) - static_cast<double>(film.start(beat).count());
        const int chunk = std::clamp(static_cast<int>(within) / static_cast<int>(kChunkLength.count()), 0,
                                     chunksIn(film.duration(beat)) - 1);
        const QRect cell = cellRect(beat, chunk);
        if (!cell.contains(point))
            return {};
        const QRect offer = chunkOffer(cell.size(), film.chunk(beat, chunk), appearance);
        return {offer.contains(point - cell.topLeft()) ? Part::CellOffer : Part::Cell, beat, chunk};
    }
    if (lanes.music.contains(point.y()) && musicRect().contains(point)) {
        const MusicFace face = musicFace(*open);
        const MusicParts parts = musicParts(musicRect(), size.width(), face, appearance);
        if (face.isAdjustable()) {
            const auto isNear = [&](const QPoint &handle) {
                return std::abs(handle.x() - point.x()) <= kHandleReach && point.y() - handle.y() <= 2 * kHandleReach;
            };
            if (isNear(fadeInHandle()))
                return {Part::MusicFadeIn, -1, -1};
            if (isNear(fadeOutHandle()))
                return {Part::MusicFadeOut, -1, -1};
        }
        return {parts.offer.contains(point) ? Part::MusicOffer : Part::Music, -1, -1};
    }
    return {};
}

std::pair<qsizetype, qsizetype> TimelineScene::visible() const
{
    qsizetype first = arrangement.size();
    qsizetype last = -1;
    const double from = scale.seconds(-kCardGap);
    const double to = scale.seconds(size.width());
    for (qsizetype i = 0; i < arrangement.size(); ++i) {
        if (arrangement.start(i) + arrangement.duration(i) < from || arrangement.start(i) > to)
            continue;
        first = std::min(first, i);
        last = i;
    }
    return first > last ? std::pair<qsizetype, qsizetype>(0, -1) : std::pair(first, last);
}

} // namespace beatreel
