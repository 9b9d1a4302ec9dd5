// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Scene.h"

class QPainter;

namespace beatreel::sketch {

/// How much of the place is seen: a Wide one is the subject, a Middle one a stage for people, a Near one only
/// a ground behind a product.
enum class Distance { Wide, Middle, Near };

struct PlaceView
{
    Distance distance = Distance::Middle;
    double horizon = 430; ///< canvas units from the top; the ground is below
    bool hasLanes = true; ///< marks on a road; without them where something close hides all but a few
};

/// Paints the scene's place over the whole canvas. `part` keeps two places of one picture apart.
void paintPlace(QPainter &painter, const Scene &scene, const PlaceView &view, quint64 part = 10);

/// The places, one file each.
void paintCity(QPainter &painter, const Scene &scene, const PlaceView &view, Random random);
void paintStudio(QPainter &painter, const Scene &scene, const PlaceView &view, Random random);
void paintHome(QPainter &painter, const Scene &scene, const PlaceView &view, Random random);
void paintNature(QPainter &painter, const Scene &scene, const PlaceView &view, Random random);
void paintRoad(QPainter &painter, const Scene &scene, const PlaceView &view, Random random);
void paintShore(QPainter &painter, const Scene &scene, const PlaceView &view, Random random);
void paintAbstract(QPainter &painter, const Scene &scene, const PlaceView &view, Random random);

/// Parts that several places share.
void paintSun(QPainter &painter, const Scene &scene, QPointF centre, double radius);
void paintSkyline(QPainter &painter, Random &random, const QRectF &area, const QColor &colour,
                  const QColor &window, double lit);
void paintHills(QPainter &painter, Random &random, double base, double height, const QSizeF &canvas,
                const QColor &colour, bool isPeaked);
void paintTree(QPainter &painter, Random &random, QPointF foot, double height, const QColor &crown,
               const QColor &trunk, bool isConifer);
/// The ground from the horizon down, with a wash and hatching.
void paintGround(QPainter &painter, const Scene &scene, double horizon);

} // namespace beatreel::sketch
