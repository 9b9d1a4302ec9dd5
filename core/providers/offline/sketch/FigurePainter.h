// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Figure.h"
#include "core/providers/offline/sketch/Skeleton.h"

#include <QPainterPath>

#include <vector>

namespace beatreel::sketch {

/// Paints one body with its ink. Works in hundredths of the body, y upwards.
class FigurePainter
{
public:
    FigurePainter(QPainter &painter, const Scene &scene, const FigureSpot &spot)
        : m_painter(painter), m_scene(scene.dressed()), m_spot(spot), m_body(Skeleton::of(spot.pose)),
          m_unit(spot.height / 100), m_use(spot.wearsProduct ? m_scene.product->use : ProductUse::Table)
    {
        if (spot.touches)
            m_body.reach(toBody(*spot.touches) + QPointF(0, kHand * 0.8));
    }

    FigureAnchors paint();

private:
    struct Part
    {
        QPainterPath path;
        QColor colour;
    };

    static constexpr double kPalm = 11;     ///< an open hand with its fingers, in hundredths of the body
    static constexpr double kPalmTop = 1.7; ///< its upper side above the wrist

    void inBody();
    void group(const std::vector<Part> &parts);
    void shadow();
    void leg(const Limb &limb, bool isFar);
    void shoe(const Limb &limb, const QColor &colour);
    void productShoe(const Limb &limb);
    void arm(const Limb &limb, bool isFar);
    void trunk();
    void head();
    void hair(std::vector<Part> &parts) const;
    void features(const QTransform &place);
    void headWear();
    void onShoulder();
    void inHand();
    void onWrist();
    [[nodiscard]] QPointF toCanvas(QPointF p) const;
    [[nodiscard]] QPointF toBody(QPointF p) const;
    [[nodiscard]] bool holds() const;
    [[nodiscard]] bool isOnPalm() const;
    void openHand(const QColor &skin);
    [[nodiscard]] QColor away(const QColor &colour) const { return mixed(colour, m_scene.light.ink, 0.28); }
    /// Much less on an arm, which else would be of another skin and another cloth.
    [[nodiscard]] QColor farArm(const QColor &colour) const
    {
        return atLightness(colour, lightnessOf(colour) * 0.93);
    }

    QPainter &m_painter;
    Scene m_scene;
    FigureSpot m_spot;
    Skeleton m_body;
    double m_unit;
    ProductUse m_use;
    QRectF m_held;
};

/// A bone with flesh: a capsule that tapers.
[[nodiscard]] QPainterPath capsule(QPointF a, double ra, QPointF b, double rb);

} // namespace beatreel::sketch
