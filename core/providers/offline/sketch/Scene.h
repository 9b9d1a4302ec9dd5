// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Random.h"
#include "core/generate/Generators.h"
#include "core/providers/offline/sketch/Depths.h"
#include "core/providers/offline/sketch/Light.h"
#include "core/providers/offline/sketch/Palette.h"
#include "core/providers/offline/sketch/Reference.h"
#include "core/providers/offline/sketch/SketchDrawings.h"
#include "core/providers/offline/sketch/Words.h"

#include <QSizeF>

#include <memory>
#include <optional>

namespace beatreel::sketch {

enum class Hair { Short, Bun, Long, Curls };

/// The person of a story: the same in all its beats.
struct Person
{
    QColor skin;
    QColor hair;
    QColor top;
    QColor trousers;
    QColor shoes;
    Hair cut = Hair::Short;
};

/// What a picture is drawn from. What the look decides (place, light, person, product) is the same in all
/// beats of a spec; what the seed decides is the arrangement. A plain value; the drawings must outlive it.
struct Scene
{
    QSizeF canvas; ///< the shorter side is 720
    Palette palette;
    Light light;
    PlaceKind place = PlaceKind::Studio;
    const SketchDrawings *drawings = nullptr;
    const Drawing *product = nullptr; ///< what stands in the picture
    const Drawing *worn = nullptr; ///< what people hold and wear: the same, but where that is a framed print
    std::shared_ptr<const Drawing> own; ///< the drawing made of the user's picture
    Person person;
    EnergyLevel energy = EnergyLevel::Medium;
    QString shotType;
    QString action;
    quint64 seed = 0;
    quint64 look = 0; ///< a number for the look, for what must not change between beats

    /// The picture is drawn the other way round than the film runs; what has a way to go keeps to it.
    bool isMirrored = false;

    Depths *depths = nullptr; ///< where the picture is wanted in layers

    [[nodiscard]] static Scene of(const FrameRequest &request, const SketchDrawings &drawings);
    /// The same with the user's picture in the product's place.
    [[nodiscard]] Scene showing(const Reference &reference) const;
    /// The same with the product seen from that side, where it is drawn so.
    [[nodiscard]] Scene turned(View view) const;
    /// The same with the product seen from the height of what it stands on, where it is drawn so: on a table
    /// that shows no top, a deep base would stand on its corner. A watch lies on its closed strap, for it
    /// cannot stand on the tip of an open one.
    [[nodiscard]] Scene level() const;
    /// The same with the product as it stands by itself: an open watch would stand on the tip of its strap.
    [[nodiscard]] Scene standing() const { return product->use == ProductUse::Wrist ? level() : *this; }
    /// The same with what is worn as the product.
    [[nodiscard]] Scene dressed() const;

    [[nodiscard]] double width() const { return canvas.width(); }
    [[nodiscard]] double height() const { return canvas.height(); }
    /// Numbers for one part of the picture, so that a change in another part does not move this one.
    [[nodiscard]] Random random(quint64 part) const;
    /// Where the picture is wanted in layers: Depths::reach.
    bool reach(QPainter &painter, Depth depth) const { return depths != nullptr && depths->reach(painter, depth); }
    /// Which way things face and move: one way throughout a film, or it would seem to turn back at each cut.
    [[nodiscard]] bool runsLeft() const { return Random(look + 2).chance(0.5); }
    /// The product goes somewhere by itself, or is a picture that has a right way round.
    [[nodiscard]] bool hasWay() const;
    [[nodiscard]] bool isLarge() const { return product->metres >= 2.5; }
    /// Square or upright: things go above each other rather than side by side.
    [[nodiscard]] bool isNarrow() const { return width() < height() * 1.2; }
    [[nodiscard]] bool hasOwnPicture() const { return own != nullptr; }
};

} // namespace beatreel::sketch
