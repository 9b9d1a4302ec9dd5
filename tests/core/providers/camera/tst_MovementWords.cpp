// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/MovementWords.h"
#include "core/providers/offline/camera/Movements.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::camera;

class tst_MovementWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Move>("move");
        const auto row = [](const char *name, Move move) {
            QTest::newRow(name) << QString::fromLatin1(name) << move;
        };
        row("zoom_in", slowPushIn);
        row("Slow zoom", slowPushIn);
        row("crash zoom", pushIn);
        row("fast_push_in", pushIn);
        row("push-in", pushIn);
        row("gentle push", slowPushIn);
        row("dolly_in", slowDollyIn);
        row("dolly_out", pullBack);
        row("pull_back", pullBack);
        row("Zoom Out", pullBack);
        row("pan_left", slowPan);
        row("quick pan right", panAcross);
        row("dolly left", slowPan);
        row("tilt_up", craneUp);
        row("tilt_down", craneDown);
        row("jib down", craneDown);
        row("drone_rise", craneUp);
        row("truck_right", trackingShot);
        row("follow", trackingShot);
        row("arc_shot", slowOrbit);
        row("360 orbit", slowOrbit);
        row("swish_pan", whipPan);
        row("hand-held", handheldFollow);
        row("shaky cam", handheldFollow);
        row("locked_off", stillFrame);
        row("tripod", stillFrame);
        row("jump_cuts", fastCuts);
        row("slow_reveal", reveal);
        row("subtle drift", stillHold);
        row("moonwalk", gentlePush);
        row("", gentlePush);
        row("间", gentlePush);
    }

    void wordsAreUnderstood()
    {
        QFETCH(QString, name);
        QFETCH(Move, move);
        QVERIFY(moveInWords(name).move == move);
    }

    void theSideIsTheirs()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            const auto way = [seed](const char *name) {
                return poseAt(QString::fromLatin1(name), 4, seed).x -
                       poseAt(QString::fromLatin1(name), 0, seed).x;
            };
            QVERIFY(way("pan_left") < -0.03);
            QVERIFY(way("pan_right") > 0.03);
            QVERIFY(way("truck left") < -0.03);
        }
    }

    /// The library's own names mean what they always did.
    void libraryNamesAreTakenAsTheyAre()
    {
        for (const QString &name : knownMovements()) {
            const WordedMove worded = moveInWords(name);
            QCOMPARE(worded.side, 0);
            if (name != QStringLiteral("static_hold"))
                QVERIFY2(poseAt(name, 2, 5) == worded.move(2, 5), qPrintable(name));
        }
    }
};

BEATREEL_TEST(tst_MovementWords)
#include "tst_MovementWords.moc"
