// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the product puts on a body, or into its hand.

#include "core/providers/offline/sketch/FigurePainter.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beatreel::sketch {

/// The product itself on the foot, where shoes are what is sold.
void FigurePainter::productShoe(const Limb &limb)
{
    const bool isFlat = limb.end.y() < 5 && std::abs(limb.lowerAngle) < 40;
    const double width = 18 * m_unit;
    m_painter.save();
    m_painter.translate(toCanvas(limb.end));
    if (m_spot.facesLeft)
        m_painter.scale(-1, 1);
    m_painter.rotate(isFlat ? 0 : -limb.lowerAngle);
    paintProduct(m_painter, m_scene,
                 {.foot = {width * 0.26, 4.4 * m_unit}, .room = {width, width}, .line = 1.5, .shadow = 0});
    m_painter.restore();
}

void FigurePainter::headWear()
{
    const QTransform place =
        QTransform().translate(m_body.head.x(), m_body.head.y()).rotate(-(m_body.lean + m_body.headLean));
    const QColor accent = m_scene.palette.accent;
    if (m_use == ProductUse::Ears) {
        QPainterPath band;
        // From its side a band is a strip from the ear to the crown, over which it goes on out of sight.
        const double crown = m_scene.person.cut == Hair::Curls ? 8.6 : 7.2;
        band.moveTo(-0.7, 0);
        band.cubicTo(-1.7, crown * 0.4, -1.5, crown * 0.8, -0.4, crown);
        m_painter.save();
        inBody();
        m_painter.strokePath(place.map(band), QPen(m_scene.light.ink, 3.2, Qt::SolidLine, Qt::RoundCap));
        m_painter.strokePath(place.map(band), QPen(accent, 2, Qt::SolidLine, Qt::RoundCap));
        m_painter.restore();
        group({{place.map(ellipse({-0.6, -0.6}, 3.1, 3.8)), accent}});
        group({{place.map(ellipse({-0.6, -0.6}, 1.6, 2.1)), mixed(accent, m_scene.light.ink, 0.45)}});
    } else if (m_use == ProductUse::Face) {
        group({{place.map(rectangle({-1, 1, 4, 1.1}, 0.5)), accent},
               {place.map(rectangle({2.2, -1.2, 3.6, 3.6}, 1.4)), accent}});
        group({{place.map(rectangle({3, -0.5, 2.1, 2.2}, 0.8)), atLightness(m_scene.palette.dark, 0.28)}});
    } else if (m_use == ProductUse::Neck) {
        QPainterPath chain;
        const QPointF base = m_body.neck + QPointF(-2.4, 1.2);
        chain.moveTo(base);
        chain.quadTo(base + QPointF(4.6, -7), base + QPointF(6.6, -0.6));
        m_painter.save();
        inBody();
        m_painter.strokePath(chain, QPen(m_scene.palette.metal, 0.9, Qt::SolidLine, Qt::RoundCap));
        m_painter.restore();
        group({{polygon({base + QPointF(4.2, -2.4), base + QPointF(5.8, -4.4), base + QPointF(4.2, -7),
                         base + QPointF(2.6, -4.4)}),
                accent}});
    }
}

void FigurePainter::onShoulder()
{
    if (m_use != ProductUse::Shoulder)
        return;
    const bool isOnBack = m_scene.product->name == QStringLiteral("backpack");
    const QPointF bottom =
        isOnBack ? along(m_body.hip + QPointF(-8.5, -1), -m_body.lean, 0) : m_body.hip + QPointF(-5, -17);
    const double side = isOnBack ? 34 : 23;
    if (!isOnBack) {
        m_painter.save();
        inBody();
        m_painter.setPen(QPen(m_scene.light.ink, 2, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(m_body.neck + QPointF(-1, -1), bottom + QPointF(0, 17));
        m_painter.restore();
    }
    paintProduct(m_painter, m_scene,
                 {.foot = toCanvas(bottom), .room = QSizeF(side, side) * m_unit, .line = 1.4, .shadow = 0});
}

bool FigurePainter::holds() const
{
    return m_use == ProductUse::Hand && m_spot.pose != Pose::Walk && m_spot.pose != Pose::Stand && m_spot.pose != Pose::Sit;
}

/// What fingers cannot close about is shown on the open hand.
bool FigurePainter::isOnPalm() const
{
    const QString &name = m_scene.product->name;
    return holds() && m_spot.pose == Pose::Hold &&
           (name == QStringLiteral("jewellery") || name == QStringLiteral("skincare") || name == QStringLiteral("package"));
}

/// A hand held flat, the thumb up beside what lies on it.
void FigurePainter::openHand(const QColor &skin)
{
    const QPointF wrist = m_body.nearArm.end;
    const QPointF ball = wrist + QPointF(kPalm * 0.4, kPalmTop - 2.1);
    group({{capsule(wrist, 1.8, ball, 2.1), skin},
           {capsule(ball, 2.1, wrist + QPointF(kPalm - 1.2, kPalmTop - 1.2), 1.2), skin},
           {capsule(ball + QPointF(-1.4, 0.4), 1.3, ball + QPointF(0.6, 4.2), 0.9), skin}});
}

void FigurePainter::inHand()
{
    if (!holds())
        return;
    const Drawing &drawing = *m_scene.product;
    const double width = std::max(drawing.metres * 57 * 1.5, 0.0);
    const double tall = std::clamp(width / drawing.aspect(), 15.0, 26.0);
    const double side = tall * m_unit * std::max(1.0, drawing.aspect());
    ProductSpot spot{.foot = toCanvas(along(m_body.nearArm.end, m_body.nearArm.lowerAngle, 3)) + QPointF(0, tall * 0.42 * m_unit),
                     .room = {side, tall * m_unit},
                     .line = 1.4,
                     .shadow = 0};
    const Scene scene = isOnPalm() ? m_scene.level() : m_scene;
    if (isOnPalm()) {
        // Nothing of what stands on a hand stands beside it; but a box is carried so, wider than the hand.
        const auto foot = [&] {
            const QRectF box = productBox(scene, spot);
            return QLineF(box.left() + box.width() * scene.product->footLeft, box.bottom(),
                          box.left() + box.width() * scene.product->footRight, box.bottom());
        };
        const double most = kPalm * m_unit;
        if (drawing.name != QStringLiteral("package"))
            spot.room *= std::min(1.0, most / foot().length());
        const QPointF palm = toCanvas(m_body.nearArm.end + QPointF(kPalm * 0.5, kPalmTop - 0.4));
        spot.foot += palm - foot().center();
    }
    m_held = productBox(scene, spot);
    paintProduct(m_painter, scene, spot);
}

void FigurePainter::onWrist()
{
    if (m_use != ProductUse::Wrist)
        return;
    const Limb &limb = m_body.nearArm;
    const QPointF at = limb.end - (limb.end - limb.middle) * 0.1;
    const QPointF across = along({0, 0}, limb.lowerAngle + 90, 2.4);
    group({{capsule(at - across, 1.5, at + across, 1.5), m_scene.palette.accent}});
    group({{ellipse(at, 2.5, 2.5), m_scene.palette.metal}});
    group({{ellipse(at, 1.3, 1.3), atLightness(m_scene.palette.dark, 0.3)}});
}

} // namespace beatreel::sketch
