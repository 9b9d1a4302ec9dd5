// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TileSketches.h"

#include "tests/support/Story.h"
#include "tests/support/TestMain.h"
#include "ui/library/TilePlayer.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

BeatTemplate shipped(const char *id)
{
    return *shippedLibrary().find(TemplateId(QString::fromLatin1(id)));
}

/// Whether the pixels differ by less than a few levels in the mean: finer or softer, but the same view.
bool isAlike(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum < 6.0 * a.width() * a.height();
}

} // namespace

class tst_TileSketches : public QObject
{
    Q_OBJECT

private slots:
    void sketchesComeInGrey()
    {
        TileSketches sketches(sourceFile(QStringLiteral("resources/sketch")));
        QSignalSpy arrivals(&sketches, &TileSketches::arrived);
        const BeatTemplate hero = shipped("hero_shot");
        const BeatTemplate wide = shipped("ambient_lifestyle");
        QVERIFY(sketches.sketch(hero).isNull());
        QVERIFY(sketches.sketch(hero).isNull()); // is drawn once
        QVERIFY(sketches.sketch(wide).isNull());
        QTRY_COMPARE(arrivals.size(), 2);
        const QImage picture = sketches.sketch(hero);
        QCOMPARE(picture.size(), TileSketches::kSize);
        QCOMPARE(picture.format(), QImage::Format_Grayscale8);
        QVERIFY(picture != sketches.sketch(wide));
        QCOMPARE(sketches.sketch(hero), picture);
        QCOMPARE(arrivals.size(), 2);
    }

    void anotherProductOrShotIsDrawnAnew()
    {
        TileSketches sketches(sourceFile(QStringLiteral("resources/sketch")));
        QSignalSpy arrivals(&sketches, &TileSketches::arrived);
        BeatTemplate hero = shipped("hero_shot");
        QVERIFY(sketches.sketch(hero).isNull());
        QTRY_COMPARE(arrivals.size(), 1);
        const QImage package = sketches.sketch(hero);

        sketches.setProduct({QStringLiteral("Nike sneakers"), QStringLiteral("sportswear"), {}});
        QCOMPARE(sketches.sketch(hero), package); // till the other comes
        QTRY_COMPARE(arrivals.size(), 2);
        const QImage sneaker = sketches.sketch(hero);
        QVERIFY(sneaker != package);

        hero.action = QStringLiteral("before_after");
        QCOMPARE(sketches.sketch(hero), sneaker);
        QTRY_COMPARE(arrivals.size(), 3);
        QVERIFY(sketches.sketch(hero) != sneaker);
    }

    void withoutDrawingsThereIsNone()
    {
        TileSketches sketches(TestFolder().path());
        QSignalSpy arrivals(&sketches, &TileSketches::arrived);
        QVERIFY(sketches.sketch(shipped("hero_shot")).isNull());
        QTRY_COMPARE(arrivals.size(), 1);
        QVERIFY(sketches.sketch(shipped("hero_shot")).isNull());
    }

    void aMovementPlaysOnceFromTheWholeSketch()
    {
        QImage sketch(384, 216, QImage::Format_Grayscale8);
        for (int y = 0; y < sketch.height(); ++y) {
            for (int x = 0; x < sketch.width(); ++x)
                sketch.scanLine(y)[x] = static_cast<uchar>((x * 255 / sketch.width() + y * 3) % 256);
        }
        const QSize size(120, 68);
        TilePlayer player;
        QSignalSpy steps(&player, &TilePlayer::advanced);
        BeatTemplate intro = shipped("dynamic_intro");
        player.play(intro, sketch, size);
        QCOMPARE(player.shown(), intro.id);
        const QImage first = player.picture().toImage();
        QCOMPARE(first.size(), size);
        QVERIFY(isAlike(first, pictureAtRest(sketch, size).toImage()));
        QTRY_VERIFY(!isAlike(player.picture().toImage(), first));
        QVERIFY(steps.size() > 1);
        QVERIFY(player.isPlaying());
        player.stop();
        QVERIFY(player.shown().isEmpty());
        QVERIFY(!player.isPlaying());

        intro.duration = Seconds(0);
        player.play(intro, sketch, size);
        QVERIFY(!player.isPlaying()); // it has come to its end
        QCOMPARE(player.shown(), intro.id);
    }
};

BEATREEL_TEST(tst_TileSketches)
#include "tst_TileSketches.moc"
