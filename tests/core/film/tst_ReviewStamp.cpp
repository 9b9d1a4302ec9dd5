// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/ReviewStamp.h"

#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

namespace {

QImage stamped(const StampPicture &stamp, int picture, const QColor &ground)
{
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(ground);
    stamp(picture, image);
    return image;
}

/// The lightest and the darkest grey of the strip.
std::pair<int, int> extremesOfStrip(const QImage &image)
{
    int darkest = 255, lightest = 0;
    for (int y = image.height() - 48; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            darkest = std::min(darkest, grey);
            lightest = std::max(lightest, grey);
        }
    }
    return {darkest, lightest};
}

} // namespace

class tst_ReviewStamp : public QObject
{
    Q_OBJECT

private slots:
    void timecodes_data()
    {
        QTest::addColumn<int>("picture");
        QTest::addColumn<int>("fps");
        QTest::addColumn<QString>("text");
        QTest::newRow("first") << 0 << 30 << "00:00:00:00";
        QTest::newRow("last of a second") << 29 << 30 << "00:00:00:29";
        QTest::newRow("minutes") << (61 * 30 + 5) << 30 << "00:01:01:05";
        QTest::newRow("hours at 25") << (3661 * 25 + 24) << 25 << "01:01:01:24";
    }

    void timecodes()
    {
        QFETCH(int, picture);
        QFETCH(int, fps);
        QFETCH(QString, text);
        QCOMPARE(reviewTimecode(picture, fps), text);
    }

    void theShotIsWrittenAsEverywhere()
    {
        SpecBeat beat;
        beat.shotType = QStringLiteral("extreme_close_up");
        beat.cameraMovement = QStringLiteral("static");
        QCOMPARE(reviewShot(beat), QStringLiteral("Extreme close-up · Static"));
        beat.cameraMovement.clear();
        QCOMPARE(reviewShot(beat), QStringLiteral("Extreme close-up"));
    }

    void theStripIsLegibleOverAnything()
    {
        const StampPicture stamp = reviewStamp(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), {});
        for (const QColor &ground : {QColor(Qt::white), QColor(Qt::black), QColor(128, 128, 128)}) {
            const auto [darkest, lightest] = extremesOfStrip(stamped(stamp, 10, ground));
            QVERIFY2(lightest > 240 && darkest < 100, qPrintable(ground.name()));
        }
    }

    void eachPictureAndBeatHasItsOwn()
    {
        const StampPicture stamp = reviewStamp(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), {});
        const QImage first = stamped(stamp, 149, Qt::gray);
        QVERIFY(first != stamped(stamp, 150, Qt::gray));
        // The beat's name stands on the left and changes with the beat alone.
        const QRect name(0, 670, 400, 50);
        QCOMPARE(first.copy(name), stamped(stamp, 0, Qt::gray).copy(name));
        QVERIFY(first.copy(name) != stamped(stamp, 150, Qt::gray).copy(name));
        QCOMPARE(first.copy(0, 0, 1280, 600), QImage(stamped(stamp, 5, Qt::gray).copy(0, 0, 1280, 600)));
    }

    void theWatermarkIsSeenOverLightAndDark()
    {
        const Project project = test::projectOf(QStringLiteral("hero_shot 5"));
        for (const QColor &ground : {QColor(Qt::white), QColor(Qt::black)}) {
            const QImage with = stamped(reviewStamp(project, QStringLiteral("Draft for Müller")), 0, ground);
            const QImage without = stamped(reviewStamp(project, {}), 0, ground);
            int differing = 0;
            for (int y = 200; y < 520; ++y) {
                for (int x = 0; x < 1280; ++x)
                    differing += std::abs(qGray(with.pixel(x, y)) - qGray(without.pixel(x, y))) > 40 ? 1 : 0;
            }
            QVERIFY2(differing > 2000, qPrintable(QString::number(differing)));
        }
    }
};

BEATREEL_TEST(tst_ReviewStamp)
#include "tst_ReviewStamp.moc"
