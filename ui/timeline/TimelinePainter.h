// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/TimelineScene.h"

class QPainter;

namespace beatreel {

/// The painting of the timeline's lanes. `dirty` is the part of the viewport that has to be painted.

void paintLaneGrounds(QPainter &painter, const TimelineScene &scene, const QRect &dirty, const Appearance &appearance);
/// Where a label of the ruler stands: beside its tick, so far that the playhead's head has room on the tick. Empty while
/// the head would cover it.
[[nodiscard]] QRect rulerLabel(const TimelineScene &scene, int second, const Appearance &appearance);
void paintRuler(QPainter &painter, const TimelineScene &scene, const QRect &dirty, const Appearance &appearance);
void paintInOut(QPainter &painter, const TimelineScene &scene, const QRect &dirty, const Appearance &appearance);
/// What the energy curve goes through, from left to right, of the beats in sight and two beyond; level at the ends of the film.
[[nodiscard]] QList<QPointF> energyPoints(const TimelineScene &scene);
void paintEnergy(QPainter &painter, const TimelineScene &scene, const QRect &dirty, const Appearance &appearance);
/// Cards and cells; the beats that `isLeftOut` says are drawn by whoever drags them.
void paintBeats(QPainter &painter, TimelineScene &scene, const QRect &dirty,
                const std::function<bool(qsizetype beat)> &isLeftOut, const Appearance &appearance);
/// One card and its cells, moved from its place by `offset`.
void paintBeat(QPainter &painter, TimelineScene &scene, qsizetype beat, const QPoint &offset, const CardLook &look,
               const Appearance &appearance);
void paintAddSlot(QPainter &painter, const TimelineScene &scene, const Appearance &appearance);
void paintMusic(QPainter &painter, TimelineScene &scene, const QRect &dirty, const Appearance &appearance);
void paintPlayhead(QPainter &painter, const TimelineScene &scene, const Appearance &appearance);

/// What the energy lane says of an archetype's curve: 0 low to 1 high at `at`, 0 to 1 of the film.
[[nodiscard]] double archetypeEnergy(EnergyCurve curve, double at);

} // namespace beatreel
