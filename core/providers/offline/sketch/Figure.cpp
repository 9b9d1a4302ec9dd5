// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Figure.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/ProductPainter.h"
#include "core/providers/offline/sketch/Skeleton.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace beatreel::sketch {

namespace {

constexpr double kInk = 0.55; ///< half the outline, in hundredths of the body
constexpr double kPalm = 11;    ///< an open hand with its fingers, in hundredths of the body
constexpr double kPalmTop = 1.7; ///< its upper side above the wrist

struct Part
{
    QPainterPath path;
    QColor colour;
};

/// A bone with flesh: a capsule that tapers.
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

} // namespace

Pose gladPose(const Scene &scene)
{
    switch (scene.light.finish) {
    case Finish::Dots:
    case Finish::Wash:
        return Pose::Cheer;
    case Finish::Grid:
        return Pose::Reach;
    case Finish::Haze:
    case Finish::Blank:
        break;
    }
    return Pose::Stand;
}

QList<Pose> gladPoses(const Scene &scene, bool isWhole)
{
    switch (scene.light.finish) {
    case Finish::Dots:
    case Finish::Wash:
        return {Pose::Cheer, Pose::Cheer, isWhole ? Pose::Walk : Pose::Stand};
    case Finish::Grid:
        return {Pose::Cheer, Pose::Stand, isWhole ? Pose::Walk : Pose::Stand};
    case Finish::Haze:
    case Finish::Blank:
        break;
    }
    return {Pose::Stand, isWhole ? Pose::Walk : Pose::Stand};
}

FigureAnchors paintFigure(QPainter &painter, const Scene &scene, const FigureSpot &spot)
{
    scene.reach(painter, Depth::Subject);
    return FigurePainter(painter, scene, spot).paint();
}

} // namespace beatreel::sketch
