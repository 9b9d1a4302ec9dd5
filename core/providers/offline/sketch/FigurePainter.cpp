// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/FigurePainter.h"

#include "core/providers/offline/sketch/Marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beatreel::sketch {

namespace {

constexpr double kInk = 0.55; ///< half the outline, in hundredths of the body

} // namespace

QPainterPath capsule(QPointF a, double ra, QPointF b, double rb)
{
    const QPointF d = b - a;
    const double length = std::max(0.001, std::hypot(d.x(), d.y()));
    const QPointF n(-d.y() / length, d.x() / length);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(QPolygonF({a + n * ra, b + n * rb, b - n * rb, a - n * ra}));
    path.closeSubpath();
    path = path.united(ellipse(a, ra, ra));
    return path.united(ellipse(b, rb, rb));
}

QPointF FigurePainter::toCanvas(QPointF p) const
{
    return m_spot.ground + QPointF(m_spot.facesLeft ? -p.x() : p.x(), -p.y()) * m_unit;
}

QPointF FigurePainter::toBody(QPointF p) const
{
    const QPointF way = (p - m_spot.ground) / m_unit;
    return {m_spot.facesLeft ? -way.x() : way.x(), -way.y()};
}

void FigurePainter::inBody()
{
    m_painter.translate(m_spot.ground);
    m_painter.scale(m_spot.facesLeft ? -m_unit : m_unit, -m_unit);
}

/// The outline goes round the whole group, not round its parts.
void FigurePainter::group(const std::vector<Part> &parts)
{
    // Black on black says nothing: in a dark room the lamp draws the outline.
    const QColor outline = m_scene.light.finish == Finish::Haze
                               ? mixed(m_scene.light.ink, m_scene.light.glow, 0.42)
                               : m_scene.light.ink;
    m_painter.save();
    inBody();
    for (const Part &part : parts)
        m_painter.strokePath(part.path, QPen(outline, 2 * kInk * m_scene.light.line, Qt::SolidLine,
                                             Qt::RoundCap, Qt::RoundJoin));
    for (const Part &part : parts)
        m_painter.fillPath(part.path, part.colour);
    m_painter.restore();
}

void FigurePainter::shadow()
{
    const double lift = m_body.hip.y() > 58 ? 0.8 : 1;
    const double half = m_spot.pose == Pose::Run || m_spot.pose == Pose::Leap || m_spot.pose == Pose::Kneel
                            ? 20
                        : m_spot.pose == Pose::Walk ? 15
                                                    : 11;
    groundShadow(m_painter, m_spot.ground + QPointF(0, 0.4 * m_unit), half * m_unit * lift, 2 * m_unit,
                 m_scene.light.ink, m_scene.light.shadow * lift);
}

void FigurePainter::leg(const Limb &limb, bool isFar)
{
    const QColor cloth = isFar ? away(m_scene.person.trousers) : m_scene.person.trousers;
    if (m_use == ProductUse::Feet) {
        productShoe(limb);
        group({{capsule(limb.root, 5.4, limb.middle, 3.9), cloth},
               {capsule(limb.middle, 3.8, limb.end + QPointF(0, 0.8), 2.5), cloth}});
        return;
    }
    shoe(limb, isFar ? away(m_scene.person.shoes) : m_scene.person.shoes);
    group({{capsule(limb.root, 5.4, limb.middle, 3.9), cloth},
           {capsule(limb.middle, 3.8, limb.end, 2.5), cloth}});
}

void FigurePainter::shoe(const Limb &limb, const QColor &colour)
{
    const bool isFlat = limb.end.y() < 5 && std::abs(limb.lowerAngle) < 40;
    QPainterPath foot;
    foot.moveTo(-2.9, -3.9);
    foot.lineTo(7.6, -3.9);
    foot.cubicTo(9, -1.6, 6, -0.6, 2.6, 1.4);
    foot.lineTo(-2.6, 1.6);
    foot.cubicTo(-3.6, -1, -3.4, -3, -2.9, -3.9);
    QTransform place;
    place.translate(limb.end.x(), limb.end.y());
    place.rotate(isFlat ? 0 : limb.lowerAngle);
    group({{place.map(foot), colour}});
}

void FigurePainter::arm(const Limb &limb, bool isFar)
{
    const Person &p = m_scene.person;
    const QColor cloth = isFar ? farArm(p.top) : p.top;
    const QColor skin = isFar ? farArm(p.skin) : p.skin;
    const QPointF cuff = limb.middle + (limb.end - limb.middle) * 0.12;
    const bool isOpen = !isFar && isOnPalm();
    if (isOpen)
        openHand(skin);
    group({{capsule(limb.middle, 2.5, limb.end, 1.8), skin},
           {isOpen ? ellipse(limb.end, 1.8, 1.8) : ellipse(along(limb.end, limb.lowerAngle, kToHand), kHand, kHand), skin},
           {capsule(limb.root, 3.7, limb.middle, 3), cloth},
           {capsule(limb.middle, 3, cuff, 2.9), cloth}});
}

void FigurePainter::trunk()
{
    QPainterPath shape;
    shape.moveTo(-5.4, -4);
    shape.cubicTo(-6.6, 4, -5.4, 9, -5.6, 14);
    shape.cubicTo(-6.2, 20, -7.8, 25, -6.2, 29);
    shape.cubicTo(-5, 31.6, -2.6, 31.6, -2, 33);
    shape.lineTo(2.4, 33);
    shape.cubicTo(3, 31.4, 6.2, 31.4, 7, 28.4);
    shape.cubicTo(8.4, 22, 6.2, 17, 5.8, 13);
    shape.cubicTo(5.6, 8, 6.4, 3, 5.6, -4);
    shape.closeSubpath();
    QTransform place;
    place.translate(m_body.hip.x(), m_body.hip.y());
    place.rotate(-m_body.lean);
    const QPainterPath body = place.map(shape);
    group({{body, m_scene.person.top}});
    m_painter.save();
    inBody();
    m_painter.setClipPath(body, Qt::IntersectClip);
    m_painter.fillPath(body.translated(-7.5, -1), withAlpha(m_scene.light.ink, 0.16));
    m_painter.restore();
}

void FigurePainter::hair(std::vector<Part> &parts) const
{
    const QColor colour = m_scene.person.hair;
    QPainterPath cap;
    cap.moveTo(4.6, 3.4);
    cap.cubicTo(4.4, 8.4, -1, 9, -3.8, 6.6);
    cap.cubicTo(-7, 3.6, -6.4, -2, -4.2, -4.4);
    cap.cubicTo(-3, -2.6, -2.6, -0.6, -1.4, 1.6);
    cap.cubicTo(0, 3.4, 2.6, 2.6, 4.6, 3.4);
    parts.push_back({cap, colour});
    switch (m_scene.person.cut) {
    case Hair::Short:
        break;
    case Hair::Bun:
        parts.push_back({ellipse({-5.6, 5}, 2.9, 2.9), colour});
        break;
    case Hair::Long: {
        QPainterPath fall;
        fall.moveTo(-1.4, 4);
        fall.cubicTo(-8, 4, -7.4, -8, -7.6, -13);
        fall.cubicTo(-5, -14, -3, -12.6, -2, -10);
        fall.cubicTo(-2.6, -5, -1.8, -2, -1.4, 4);
        parts.push_back({fall, colour});
        break;
    }
    case Hair::Curls:
        for (const QPointF p :
             {QPointF(-5, 0), QPointF(-5.2, 3.6), QPointF(-3, 6.4), QPointF(0.4, 7), QPointF(3, 5.4)})
            parts.push_back({ellipse(p, 2.5, 2.5), colour});
        break;
    }
}

void FigurePainter::head()
{
    QPainterPath face;
    face.moveTo(-4.6, 2);
    face.cubicTo(-4.8, 7.4, 4.8, 8, 5, 2.2);
    face.lineTo(6.2, -0.8);
    face.lineTo(5, -1.4);
    face.cubicTo(5.2, -4, 4.6, -6.4, 2, -6.6);
    face.cubicTo(-1.6, -6.2, -4.4, -3.6, -4.6, 2);
    std::vector<Part> parts{{face, m_scene.person.skin}};
    const QTransform place =
        QTransform().translate(m_body.head.x(), m_body.head.y()).rotate(-(m_body.lean + m_body.headLean));
    std::vector<Part> hairs;
    hair(hairs);
    for (Part &part : parts)
        part.path = place.map(part.path);
    for (Part &part : hairs)
        part.path = place.map(part.path);
    group({{capsule(m_body.neck + QPointF(0, -1), 3.1, m_body.head + QPointF(-0.6, -3), 2.8),
            m_scene.person.skin}});
    group(parts);
    group(hairs);
    group({{place.map(ellipse({-0.8, -0.6}, 1, 1.5)), m_scene.person.skin}});
    features(place);
    headWear();
}

/// An eye, a brow and a mouth: enough to say how someone feels.
void FigurePainter::features(const QTransform &place)
{
    const bool isLow = m_spot.pose == Pose::Slump;
    QPainterPath lines;
    lines.moveTo(2.2, isLow ? 2.3 : 2.6);
    lines.quadTo(3.2, isLow ? 2.5 : 3.3, 4.2, isLow ? 3.1 : 2.7);
    lines.moveTo(2.9, -3.5);
    lines.quadTo(3.6, isLow ? -3.1 : -4.2, 4.7, isLow ? -4 : -3.1);
    m_painter.save();
    inBody();
    m_painter.strokePath(place.map(lines), QPen(m_scene.light.ink, 0.55, Qt::SolidLine, Qt::RoundCap));
    m_painter.fillPath(place.map(ellipse({3.4, 0.9}, 0.5, isLow ? 0.3 : 0.75)), m_scene.light.ink);
    if (chromaOf(m_scene.person.skin) > 0.03)
        m_painter.fillPath(place.map(ellipse({1.7, -1.9}, 1.5, 0.9)), withAlpha(QColor(0xd8573c), 0.22));
    m_painter.restore();
}

FigureAnchors FigurePainter::paint()
{
    const bool isSeated = m_spot.pose == Pose::Sit || m_spot.pose == Pose::Type;
    if (!isSeated)
        shadow();
    arm(m_body.farArm, true);
    const bool isOnBack = m_scene.product->name == QStringLiteral("backpack");
    if (isOnBack)
        onShoulder();
    leg(m_body.farLeg, true);
    leg(m_body.nearLeg, false);
    trunk();
    head();
    if (!isOnBack)
        onShoulder();
    inHand();
    arm(m_body.nearArm, false);
    onWrist();
    return {toCanvas(along(m_body.nearArm.end, m_body.nearArm.lowerAngle, 3)), toCanvas(m_body.head),
            toCanvas(m_body.hip), m_held,
            isOnPalm() ? QLineF(toCanvas(m_body.nearArm.end + QPointF(0, kPalmTop)),
                                toCanvas(m_body.nearArm.end + QPointF(kPalm, kPalmTop)))
                       : QLineF()};
}

} // namespace beatreel::sketch
