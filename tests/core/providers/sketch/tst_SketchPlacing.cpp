// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Callouts.h"
#include "core/providers/offline/sketch/Figure.h"
#include "core/providers/offline/sketch/ProductPainter.h"
#include "core/providers/offline/sketch/Skeleton.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QLineF>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

const SketchDrawings &shipped()
{
    static const SketchDrawings drawings = SketchDrawings::load(test::sourceFile(u"resources/sketch"_s)).value();
    return drawings;
}

FrameRequest requestFor(const QString &product, const QString &mood, quint64 seed = 1)
{
    return test::frameRequest(u"hero_shot"_s, {product, {}, {}}, test::styleOf(mood), seed);
}

double distance(const QLineF &line, QPointF point)
{
    const QPointF way = line.p2() - line.p1();
    const double square = QPointF::dotProduct(way, way);
    const double share = square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / square, 0.0, 1.0) : 0;
    return QLineF(point, line.p1() + way * share).length();
}

QList<QLineF> partsOf(const sketch::Leader &leader)
{
    return {QLineF(leader.disc, leader.elbow), QLineF(leader.elbow, leader.dot)};
}

double distance(const sketch::Leader &leader, QPointF point)
{
    const QList<QLineF> parts = partsOf(leader);
    return std::min(distance(parts[0], point), distance(parts[1], point));
}

bool cross(const sketch::Leader &a, const sketch::Leader &b)
{
    for (const QLineF &one : partsOf(a))
        for (const QLineF &other : partsOf(b))
            if (one.intersects(other, nullptr) == QLineF::BoundedIntersection)
                return true;
    return false;
}

} // namespace

/// What lies in a hand, what a hand lies on, what a line points at: things that belong together touch.
class tst_SketchPlacing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsHeldLiesOnTheHand_data()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("skin cream") << u"skincare"_s;
        QTest::newRow("ring") << u"jewellery"_s;
    }

    void whatIsHeldLiesOnTheHand()
    {
        QFETCH(QString, product);
        for (const bool facesLeft : {false, true}) {
            sketch::Scene scene = sketch::Scene::of(requestFor(u"gift"_s, u"elegant"_s), shipped());
            scene.product = scene.worn = &shipped().drawing(product);
            QImage picture(1280, 720, QImage::Format_RGB32);
            QPainter painter(&picture);
            const sketch::FigureAnchors at = sketch::paintFigure(
                painter, scene, {.ground = {640, 900}, .height = 800, .pose = sketch::Pose::Hold, .facesLeft = facesLeft});
            QVERIFY(!at.held.isEmpty() && !at.palm.isNull());
            const Drawing &held = *scene.level().product;
            const double left = at.held.left() + at.held.width() * held.footLeft;
            const double right = at.held.left() + at.held.width() * held.footRight;
            QVERIFY2(std::abs(at.held.bottom() - at.palm.y1()) < 800 * 0.01, "it hangs above the hand");
            QVERIFY2(left > std::min(at.palm.x1(), at.palm.x2()) - 2 && right < std::max(at.palm.x1(), at.palm.x2()) + 2,
                     "a part of it stands beside the hand");
        }
    }

    /// Hands come to what they are to touch, and arms keep their length.
    void armsReach()
    {
        using namespace sketch;
        for (const QPointF target : {QPointF(24, 48), QPointF(26, 50), QPointF(20, 60)}) {
            Skeleton body = Skeleton::of(Pose::Bend);
            const double forearm = QLineF(body.nearArm.middle, body.nearArm.end).length();
            body.reach(target);
            const auto hand = [](const Limb &arm) { return along(arm.end, arm.lowerAngle, kToHand); };
            QVERIFY(QLineF(hand(body.nearArm), target).length() < 0.01);
            QVERIFY(QLineF(hand(body.farArm), target).length() < kHand * 2);
            QVERIFY(std::abs(QLineF(body.nearArm.middle, body.nearArm.end).length() - forearm) < 1e-6);
        }
        Skeleton body = Skeleton::of(Pose::Bend);
        body.reach({200, 0});
        QVERIFY(std::isfinite(body.nearArm.end.x()) && body.nearArm.end.x() < 60);
    }

    /// Arms that are raised frame a face.
    void raisedArmsDoNotHideTheFace()
    {
        using namespace sketch;
        const Skeleton body = Skeleton::of(Pose::Cheer);
        // The eye and the mouth, where Figure.cpp has them.
        const QTransform place =
            QTransform().translate(body.head.x(), body.head.y()).rotate(-(body.lean + body.headLean));
        for (const QPointF &feature : {QPointF(3.4, 0.9), QPointF(3.6, -3.9)}) {
            const QPointF at = place.map(feature);
            QVERIFY(distance(QLineF(body.nearArm.root, body.nearArm.middle), at) > 3.7);
            QVERIFY(distance(QLineF(body.nearArm.middle, body.nearArm.end), at) > 3.1);
        }
    }

    void calloutLinesAreClear_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("shot");
        QTest::newRow("presented") << QSize(1280, 720) << u"medium_close_up"_s;
        QTest::newRow("wide") << QSize(1280, 720) << u"close_up"_s;
        QTest::newRow("square") << QSize(720, 720) << u"close_up"_s;
        QTest::newRow("upright") << QSize(720, 1280) << u"close_up"_s;
    }

    /// Each line ends at its own dot and disc and keeps clear of the others.
    void calloutLinesAreClear()
    {
        QFETCH(QSize, size);
        QFETCH(QString, shot);
        for (const QString &name : shipped().names()) {
            for (const quint64 seed : {1ULL, 2ULL, 3ULL}) {
                FrameRequest request = requestFor(u"gift"_s, u"informative"_s, seed);
                request.format.size = size;
                request.beat.shotType = shot;
                request.beat.action = u"multiple_features"_s;
                sketch::Scene scene = sketch::Scene::of(request, shipped());
                scene.product = scene.worn = &shipped().drawing(name);
                const sketch::Callouts callouts = sketch::arrangeCallouts(scene);
                const QString where = name + u' ' + QString::number(seed);
                QVERIFY2(callouts.leaders.size() == 3, qPrintable(where));
                const QRectF box = sketch::productBox(callouts.scene, callouts.spot);
                for (const QPointF &point : callouts.scene.product->points) {
                    const QPointF dot(box.left() + point.x() * box.width(), box.top() + point.y() * box.height());
                    QVERIFY2(std::ranges::count_if(callouts.leaders, [&](const sketch::Leader &leader) {
                                 return QLineF(leader.dot, dot).length() < 0.1;
                             }) == 1, qPrintable(where));
                }
                for (qsizetype i = 0; i < 3; ++i) {
                    for (qsizetype k = 0; k < 3; ++k) {
                        if (i == k)
                            continue;
                        const sketch::Leader &line = callouts.leaders[i];
                        const sketch::Leader &other = callouts.leaders[k];
                        QVERIFY2(!cross(line, other), qPrintable(where + u": lines cross"_s));
                        QVERIFY2(distance(line, other.dot) > 16, qPrintable(where + u": a line runs through another's dot"_s));
                        QVERIFY2(distance(line, other.disc) > callouts.radius, qPrintable(where + u": a line runs through another's disc"_s));
                    }
                }
            }
        }
    }

    /// A mirror image that the picture's edge cut would be one more thing.
    void reflectionsFadeOut()
    {
        sketch::Scene scene = sketch::Scene::of(requestFor(u"handbag"_s, u"elegant"_s), shipped());
        QVERIFY(scene.light.isDark);
        const auto painted = [&](double foot, bool isMirrored) {
            QImage picture(1280, 720, QImage::Format_RGB32);
            picture.fill(QColor(30, 30, 30));
            QPainter painter(&picture);
            sketch::paintProduct(painter, scene, {.foot = {640, foot}, .room = {600, 450}, .shadow = 0, .reflection = isMirrored});
            return picture;
        };
        for (const double foot : {500.0, 600.0, 680.0}) {
            const QImage with = painted(foot, true);
            const QImage without = painted(foot, false);
            const auto strongest = [&](int y) {
                int most = 0;
                for (int x = 0; x < with.width(); ++x)
                    most = std::max(most, std::abs(qGreen(with.pixel(x, y)) - qGreen(without.pixel(x, y))));
                return most;
            };
            QVERIFY2(strongest(static_cast<int>(foot) + 6) > 20, "there is no mirror image");
            QVERIFY2(strongest(719) < 5, "the picture's edge cuts it");
        }
    }
};

BEATREEL_TEST(tst_SketchPlacing)
#include "tst_SketchPlacing.moc"
