// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Movements.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cmath>

using namespace beatreel;
using namespace beatreel::camera;

namespace {

constexpr int kFps = 30;
constexpr quint64 kSeeds = 12;

QStringList allMovements()
{
    return knownMovements() + QStringList{QStringLiteral("pull_back"), QStringLiteral("moonwalk"), QString()};
}

/// The longest way of a corner of the picture between two times, as a part of the picture's width.
double wayBetween(const QString &movement, double from, double to, quint64 seed)
{
    const QSizeF size(1280, 720);
    const CameraPose first = poseAt(movement, from, seed);
    const CameraPose second = poseAt(movement, to, seed);
    const QPolygonF a = sourceQuad(first, size);
    const QPolygonF b = sourceQuad(second, size);
    double longest = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        longest = std::max(longest, std::hypot(b[i].x() - a[i].x(), b[i].y() - a[i].y()));
    return longest / first.span / size.width();
}

} // namespace

class tst_Movements : public QObject
{
    Q_OBJECT

private slots:
    void libraryIsComplete()
    {
        const QStringList library = {
            QStringLiteral("slow_dolly_in"), QStringLiteral("slow_pan"),        QStringLiteral("push_in"),
            QStringLiteral("whip_pan"),      QStringLiteral("crane_down"),      QStringLiteral("pan_across"),
            QStringLiteral("tracking_shot"), QStringLiteral("handheld_follow"), QStringLiteral("slow_orbit"),
            QStringLiteral("slow_push_in"),  QStringLiteral("fast_cuts"),       QStringLiteral("static"),
            QStringLiteral("reveal"),        QStringLiteral("static_hold"),     QStringLiteral("crane_up")};
        QCOMPARE(knownMovements(), library);
    }

    void edgeIsNeverSeen_data()
    {
        QTest::addColumn<QString>("movement");
        for (const QString &movement : allMovements())
            QTest::newRow(qPrintable(movement + QStringLiteral(" "))) << movement;
    }

    void edgeIsNeverSeen()
    {
        QFETCH(QString, movement);
        for (const QSizeF still : {QSizeF(1280, 720), QSizeF(1080, 1920), QSizeF(720, 720), QSizeF(320, 180)}) {
            const QRectF whole(QPointF(0, 0), still);
            const QRectF allowed = whole.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
            for (quint64 seed = 0; seed < kSeeds; ++seed) {
                for (int picture = 0; picture <= 15 * kFps; ++picture) {
                    const CameraPose pose = poseAt(movement, double(picture) / kFps, seed);
                    for (const QPointF &corner : sourceQuad(pose, still)) {
                        if (!allowed.contains(corner)) {
                            QFAIL(qPrintable(QStringLiteral("seed %1, %2 s: %3, %4 of %5 x %6").arg(seed).arg(double(picture) / kFps)
                                                 .arg(corner.x()).arg(corner.y()).arg(still.width()).arg(still.height())));
                        }
                    }
                }
            }
        }
    }

    void cornersLandInTheCorners()
    {
        const QSizeF still(960, 540);
        const QSizeF picture(640, 360);
        for (const CameraPose &pose : {CameraPose{}, CameraPose{.span = 0.7, .x = 0.1, .y = -0.05, .roll = 2},
                                       CameraPose{.span = 0.8, .x = 0.02, .roll = -1, .yaw = 7}}) {
            const QTransform view = viewTransform(pose, still, picture);
            const QPolygonF corners({{0, 0}, {640, 0}, {640, 360}, {0, 360}});
            const QPolygonF quad = sourceQuad(pose, still);
            for (qsizetype i = 0; i < 4; ++i)
                QVERIFY(QLineF(view.map(quad[i]), corners[i]).length() < 1e-3);
        }
        QVERIFY(viewTransform({}, picture, picture).isIdentity());
    }

    void movesSmoothly()
    {
        for (const QString &movement : allMovements()) {
            if (movement == QStringLiteral("fast_cuts"))
                continue;
            for (quint64 seed = 0; seed < kSeeds; ++seed) {
                double before = wayBetween(movement, 0, 1.0 / kFps, seed);
                for (int picture = 1; picture < 15 * kFps; ++picture) {
                    const double now = wayBetween(movement, double(picture) / kFps, double(picture + 1) / kFps, seed);
                    const double limit = movement == QStringLiteral("whip_pan") && picture < 2 * kFps ? 0.04 : 0.0016;
                    if (std::abs(now - before) >= limit)
                        QFAIL(qPrintable(QStringLiteral("%1 seed %2 picture %3: %4").arg(movement).arg(seed).arg(picture).arg(now - before)));
                    before = now;
                }
            }
        }
    }

    /// At the borders of chunks the camera keeps place and speed: there is nothing special about them.
    void goesOnAcrossChunks()
    {
        constexpr double kInstant = 1e-4;
        for (const QString &movement : allMovements()) {
            if (movement == QStringLiteral("fast_cuts"))
                continue;
            for (const double border : {5.0, 10.0}) {
                QVERIFY2(wayBetween(movement, border - kInstant, border + kInstant, 4) < 1e-4, qPrintable(movement));
                const double before = wayBetween(movement, border - 2 * kInstant, border - kInstant, 4) / kInstant;
                const double after = wayBetween(movement, border + kInstant, border + 2 * kInstant, 4) / kInstant;
                QVERIFY2(std::abs(before - after) < 1e-3, qPrintable(movement));
            }
        }
    }

    /// A camera with mass: it starts from rest, and comes to its end more slowly than it went. Handheld ones are never at
    /// rest, and cuts have no way.
    void startsAndEndsEased()
    {
        for (const QString &movement : allMovements()) {
            if (movement == QStringLiteral("fast_cuts") || movement == QStringLiteral("handheld_follow"))
                continue;
            const bool isStill = movement.startsWith(QStringLiteral("static"));
            const bool isUneven = movement == QStringLiteral("tracking_shot");
            for (quint64 seed = 0; seed < kSeeds; ++seed) {
                double fastest = 0;
                for (int picture = 0; picture < 5 * kFps; ++picture)
                    fastest = std::max(fastest, wayBetween(movement, double(picture) / kFps, double(picture + 1) / kFps, seed));
                const double atStart = wayBetween(movement, 0, 0.01, seed) / 0.01 / kFps;
                const double atEnd = wayBetween(movement, 5 - 0.01, 5, seed) / 0.01 / kFps;
                const QString place = QStringLiteral("%1 seed %2: %3, at most %4, %5").arg(movement).arg(seed).arg(atStart).arg(fastest).arg(atEnd);
                if (isStill)
                    QVERIFY2(fastest < 0.0005, qPrintable(place));
                else
                    QVERIFY2(atStart < (isUneven ? 0.6 : 0.25) * fastest && atEnd < 0.85 * fastest, qPrintable(place));
            }
        }
    }

    void theWhipLandsOnTheMiddle()
    {
        for (quint64 seed = 0; seed < kSeeds; ++seed) {
            const auto x = [seed](double seconds) { return poseAt(QStringLiteral("whip_pan"), seconds, seed).x; };
            QVERIFY(std::abs(x(0)) > 0.2);
            QVERIFY(std::abs(x(1.1)) < 0.07);
            QVERIFY(std::abs(x(3)) < 0.01);
        }
    }

    void neverStopsDead()
    {
        for (const QString &movement : allMovements()) {
            for (quint64 seed = 0; seed < kSeeds; ++seed) {
                for (int second = 0; second < 15; ++second) {
                    double way = 0;
                    for (int picture = 0; picture < kFps; ++picture)
                        way += wayBetween(movement, second + double(picture) / kFps, second + double(picture + 1) / kFps, seed);
                    QVERIFY2(way > 0.0004, qPrintable(QStringLiteral("%1 seed %2 second %3").arg(movement).arg(seed).arg(second)));
                }
            }
        }
    }

    void stillOnesOnlyBreathe()
    {
        for (const QString &movement : {QStringLiteral("static"), QStringLiteral("static_hold")}) {
            for (quint64 seed = 0; seed < kSeeds; ++seed) {
                for (double seconds = 0; seconds < 15; seconds += 0.1) {
                    const CameraPose pose = poseAt(movement, seconds, seed);
                    QVERIFY(pose.span > 0.95 && std::abs(pose.x) < 0.004 && std::abs(pose.y) < 0.004);
                    QVERIFY(wayBetween(movement, seconds, seconds + 1, seed) < 0.012);
                }
            }
        }
        QVERIFY(wayBetween(QStringLiteral("push_in"), 0, 5, 1) > 0.1);
    }

    void movementsDiffer()
    {
        const QStringList movements = knownMovements();
        for (const QString &a : movements) {
            for (const QString &b : movements) {
                double difference = 0;
                for (double seconds = 0; seconds < 5; seconds += 0.25) {
                    const QPolygonF first = sourceQuad(poseAt(a, seconds, 3), {1, 1});
                    const QPolygonF second = sourceQuad(poseAt(b, seconds, 3), {1, 1});
                    difference = std::max(difference, QLineF(first[0], second[0]).length() + QLineF(first[2], second[2]).length());
                }
                QVERIFY2(a == b || difference > 0.004, qPrintable(a + u' ' + b));
            }
        }
    }

    void goTheWayTheirNameSays()
    {
        for (quint64 seed = 0; seed < kSeeds; ++seed) {
            const auto change = [seed](const char *movement) {
                const CameraPose from = poseAt(QString::fromLatin1(movement), 0, seed);
                const CameraPose to = poseAt(QString::fromLatin1(movement), 5, seed);
                return CameraPose{.span = to.span - from.span, .x = to.x - from.x, .y = to.y - from.y, .yaw = to.yaw - from.yaw};
            };
            QVERIFY(change("slow_dolly_in").span < -0.08);
            QVERIFY(change("push_in").span < 2 * change("slow_push_in").span);
            QVERIFY(change("crane_down").y > 0.08);
            QVERIFY(change("crane_up").y < -0.06);
            QVERIFY(change("reveal").span > 0.08);
            QVERIFY(std::abs(change("pan_across").x) > 1.5 * std::abs(change("slow_pan").x));
            QVERIFY(std::abs(change("whip_pan").x) > 0.15);
            QVERIFY(std::abs(change("slow_orbit").yaw) > 6);
        }
        QCOMPARE(poseAt(QStringLiteral("reveal"), 4, 1).light, 1.0);
        QVERIFY(poseAt(QStringLiteral("reveal"), 0, 1).light < 0.4);
    }

    void cutsFallOnTheBeat()
    {
        const QString cuts = QStringLiteral("fast_cuts");
        for (int cut = 1; cut < 24; ++cut) {
            const double at = cut * 0.625;
            QVERIFY(wayBetween(cuts, at - 1e-3, at + 1e-5, 6) > 0.05);
            QVERIFY(wayBetween(cuts, at + 1e-3, at + 0.6, 6) < 0.08);
        }
    }

    void seedTurnsTheSide()
    {
        int left = 0;
        for (quint64 seed = 0; seed < 40; ++seed)
            left += poseAt(QStringLiteral("slow_pan"), 0, seed).x < 0;
        QVERIFY(left > 5 && left < 35);
        QCOMPARE(poseAt(QStringLiteral("handheld_follow"), 3.3, 8), poseAt(QStringLiteral("handheld_follow"), 3.3, 8));
        QVERIFY(poseAt(QStringLiteral("handheld_follow"), 3.3, 8) != poseAt(QStringLiteral("handheld_follow"), 3.3, 9));
    }
};

BEATREEL_TEST(tst_Movements)
#include "tst_Movements.moc"
