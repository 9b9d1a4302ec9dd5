// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Movements.h"
#include "core/providers/offline/camera/ShotPainter.h"
#include "core/providers/offline/camera/Still.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;
using namespace beatreel::camera;

namespace {

const QSize kSize(320, 180);

/// Seven flat bars.
QImage bars(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    const QList<QColor> colours = {QColor(191, 191, 191), QColor(191, 191, 0), QColor(0, 191, 191), QColor(0, 191, 0),
                                   QColor(191, 0, 191),   QColor(191, 0, 0),   QColor(0, 0, 191)};
    QPainter painter(&image);
    for (int i = 0; i < 7; ++i)
        painter.fillRect(QRect(QPoint(i * size.width() / 7, 0), QPoint((i + 1) * size.width() / 7 - 1, size.height() - 1)), colours[i]);
    return image;
}

QImage painted(const ShotPainter &painter, const CameraPose &pose)
{
    QImage target(kSize, QImage::Format_RGB32);
    target.fill(Qt::magenta);
    painter.paint(pose, target);
    return target;
}

} // namespace

class tst_ShotPainter : public QObject
{
    Q_OBJECT

private slots:
    void identityIsExact()
    {
        const QImage source = bars(kSize);
        QCOMPARE(painted(ShotPainter(stillFor(source, kSize)), {}), source);
    }

    void flatAreasKeepTheirColourAtAnyScale()
    {
        for (const QSize size : {QSize(640, 360), QSize(4000, 2250), QSize(160, 90)}) {
            const QImage result = painted(ShotPainter(stillFor(bars(size), kSize)), {.span = 0.9, .roll = 0.3});
            const QImage expected = bars(kSize);
            for (int bar = 1; bar < 6; ++bar) {
                const QRgb got = result.pixel(bar * 320 / 7 + 23, 90);
                const QRgb want = expected.pixel(bar * 320 / 7 + 23, 90);
                QVERIFY(std::abs(qRed(got) - qRed(want)) <= 1 && std::abs(qGreen(got) - qGreen(want)) <= 1
                        && std::abs(qBlue(got) - qBlue(want)) <= 1);
            }
        }
    }

    void stillsFillTheFrame_data()
    {
        QTest::addColumn<QSize>("source");
        QTest::addColumn<QSize>("still");
        QTest::newRow("same") << kSize << kSize;
        QTest::newRow("tiny") << QSize(1, 1) << kSize;
        QTest::newRow("odd") << QSize(333, 517) << QSize(333, 187);
        QTest::newRow("huge") << QSize(4999, 3001) << QSize(480, 270);
        QTest::newRow("wide") << QSize(3000, 40) << kSize;
        QTest::newRow("tall") << QSize(7, 900) << kSize;
    }

    void stillsFillTheFrame()
    {
        QFETCH(QSize, source);
        QFETCH(QSize, still);
        QImage image(source, QImage::Format_RGB32);
        image.fill(QColor(40, 90, 160));
        const QImage made = stillFor(image, kSize);
        QCOMPARE(made.size(), still);
        QCOMPARE(made.format(), QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(made.pixelColor(made.width() / 2, made.height() / 2), QColor(40, 90, 160));
    }

    void theMiddleIsKept()
    {
        QImage tall(100, 300, QImage::Format_RGB32);
        tall.fill(Qt::red);
        QPainter(&tall).fillRect(0, 115, 100, 70, Qt::green);
        const QImage still = stillFor(tall, QSize(320, 180));
        QCOMPARE(still.pixelColor(160, 10), QColor(Qt::green));
        QCOMPARE(still.pixelColor(160, 170), QColor(Qt::green));
    }

    void everyPixelIsPainted()
    {
        QImage source(427, 311, QImage::Format_RGB32);
        source.fill(QColor(20, 120, 60));
        const ShotPainter painter(stillFor(source, kSize));
        for (const QString &movement : knownMovements()) {
            for (double seconds = 0; seconds < 15; seconds += 0.37) {
                CameraPose pose = poseAt(movement, seconds, 5);
                pose.light = 1;
                QImage expected(kSize, QImage::Format_RGB32);
                expected.fill(QColor(20, 120, 60));
                QVERIFY2(painted(painter, pose) == expected, qPrintable(movement));
            }
        }
    }

    void lightComesAcross()
    {
        QImage source(kSize, QImage::Format_RGB32);
        source.fill(Qt::white);
        const ShotPainter painter(stillFor(source, kSize));
        const QImage early = painted(painter, {.light = 0.3});
        QVERIFY(qGray(early.pixel(5, 90)) > 180);
        QVERIFY(qGray(early.pixel(310, 90)) < 60);
        const QImage late = painted(painter, {.light = 0.999});
        QVERIFY(qGray(late.pixel(300, 90)) > 235);
    }

    void blurIsTheMeanAlongTheWay()
    {
        QImage source(kSize, QImage::Format_RGB32);
        source.fill(Qt::black);
        QPainter(&source).fillRect(150, 0, 20, 180, Qt::white);
        ShotPainter painter(stillFor(source, kSize));
        const auto poseAt = [](double open) { return CameraPose{.span = 0.5, .x = 0.2 * (open - 0.5)}; };
        QImage blurred(kSize, QImage::Format_RGB32);
        painter.paintBlurred(poseAt, blurred);
        const QImage sharp = painted(painter, poseAt(0.5));
        QCOMPARE(qGray(sharp.pixel(160, 90)), 255);
        QCOMPARE(qGray(sharp.pixel(110, 90)), 0);
        QVERIFY(qGray(blurred.pixel(110, 90)) > 20 && qGray(blurred.pixel(110, 90)) < 200); // smeared
        QVERIFY(qGray(blurred.pixel(10, 90)) == 0);
        double sharpLight = 0;
        double blurredLight = 0;
        for (int x = 0; x < kSize.width(); ++x) {
            sharpLight += qGray(sharp.pixel(x, 90));
            blurredLight += qGray(blurred.pixel(x, 90));
        }
        QVERIFY(std::abs(blurredLight - sharpLight) < 0.03 * sharpLight); // nothing lost
    }
};

BEATREEL_TEST(tst_ShotPainter)
#include "tst_ShotPainter.moc"
