// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Movements.h"
#include "core/providers/offline/camera/Shot.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::camera;

namespace {

enum class Source { BeatFrame, HandOnPicture };

Shot shotOf(const QString &movement, int index, Source source)
{
    ClipRequest request;
    request.beat.cameraMovement = movement;
    request.seed = 13;
    request.indexInBeat = index;
    request.inputPicture = QStringLiteral("handed on.png");
    request.beatFrame = source == Source::BeatFrame ? QStringLiteral("frame.png") : QString();
    return Shot(request);
}

} // namespace

class tst_Shot : public QObject
{
    Q_OBJECT

private slots:
    void choosesThePicture()
    {
        QCOMPARE(shotOf(QStringLiteral("static"), 1, Source::BeatFrame).picture(), QStringLiteral("frame.png"));
        QCOMPARE(shotOf(QStringLiteral("static"), 1, Source::HandOnPicture).picture(), QStringLiteral("handed on.png"));
    }

    void clipsOfABeatAreOneMovement()
    {
        for (const QString &movement : knownMovements()) {
            const Shot first = shotOf(movement, 0, Source::BeatFrame);
            const Shot second = shotOf(movement, 1, Source::BeatFrame);
            const Shot third = shotOf(movement, 2, Source::BeatFrame);
            QCOMPARE(second.at(0), first.at(5));
            QCOMPARE(third.at(0), second.at(5));
            QCOMPARE(third.at(1.5), poseAt(movement, 11.5, 13));
        }
    }

    void joinsKeepPlaceAndSpeed()
    {
        constexpr double kInstant = 1e-3;
        const auto speed = [](const Shot &shot, double from) {
            const CameraPose a = shot.at(from), b = shot.at(from + kInstant);
            return CameraPose{.span = (b.span - a.span) / kInstant, .x = (b.x - a.x) / kInstant, .y = (b.y - a.y) / kInstant,
                              .roll = (b.roll - a.roll) / kInstant, .yaw = (b.yaw - a.yaw) / kInstant};
        };
        for (const QString &movement : knownMovements()) {
            if (movement == QStringLiteral("fast_cuts"))
                continue;
            for (const int index : {0, 1}) {
                const Shot before = shotOf(movement, index, Source::BeatFrame), after = shotOf(movement, index + 1, Source::BeatFrame);
                QCOMPARE(before.at(5), after.at(0));
                const CameraPose last = speed(before, 5 - kInstant), next = speed(after, 0);
                QVERIFY2(std::abs(last.span - next.span) < 1e-3 && std::abs(last.x - next.x) < 1e-3 && std::abs(last.y - next.y) < 1e-3
                             && std::abs(last.roll - next.roll) < 0.03 && std::abs(last.yaw - next.yaw) < 0.03,
                         qPrintable(movement));
                // In sharpness too: their stills have the same levels.
                QCOMPARE(before.spans().closest, after.spans().closest);
                QCOMPARE(before.spans().widest, after.spans().widest);
            }
        }
    }

    void aBeatsFirstClipIsTheSameWithAndWithoutItsFrame()
    {
        QCOMPARE(shotOf(QStringLiteral("slow_pan"), 0, Source::HandOnPicture).at(2),
                 shotOf(QStringLiteral("slow_pan"), 0, Source::BeatFrame).at(2));
    }

    void foreignPictureIsTakenUpAtRest()
    {
        for (const QString &movement : knownMovements()) {
            const Shot shot = shotOf(movement, 1, Source::HandOnPicture);
            QCOMPARE(shot.at(0), CameraPose());
            const CameraPose next = shot.at(1.0 / 30);
            QVERIFY2(std::abs(next.span - 1) < 1e-4 && std::abs(next.x) < 1e-4 && std::abs(next.y) < 1e-4, qPrintable(movement));
            QVERIFY2(shot.at(4) != CameraPose(), qPrintable(movement));
            for (int picture = 0; picture < 150; ++picture) {
                const QRectF whole = QRectF(0, 0, 1280, 720).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
                for (const QPointF &corner : sourceQuad(shot.at(picture / 30.0), {1280, 720}))
                    QVERIFY2(whole.contains(corner), qPrintable(QStringLiteral("%1 picture %2").arg(movement).arg(picture)));
            }
        }
    }

    void onlyTheWhipIsBlurred()
    {
        const Shot whip = shotOf(QStringLiteral("whip_pan"), 0, Source::BeatFrame);
        int blurred = 0;
        for (int picture = 0; picture < 150; ++picture)
            blurred += whip.isBlurredAt(picture / 30.0) ? 1 : 0;
        QVERIFY(blurred > 8 && blurred < 25);
        QVERIFY(!shotOf(QStringLiteral("pan_across"), 0, Source::BeatFrame).isBlurredAt(0.7));
        QVERIFY(!shotOf(QStringLiteral("whip_pan"), 1, Source::BeatFrame).isBlurredAt(0.7));
    }
};

BEATREEL_TEST(tst_Shot)
#include "tst_Shot.moc"
