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

QImage painted(ShotPainter &painter, const CameraPose &pose)
{
    QImage target(kSize, QImage::Format_RGB32);
    target.fill(Qt::magenta);
    painter.paint(pose, target);
    return target;
}

bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= 1 && std::abs(qGreen(a) - qGreen(b)) <= 1 && std::abs(qBlue(a) - qBlue(b)) <= 1;
}

} // namespace

class tst_ShotPainter : public QObject
{
    Q_OBJECT

private slots:
    void atRestItIsThePicture()
    {
        const QImage source = bars(kSize);
        ShotPainter painter(Still(source, kSize, {}));
        const QImage result = painted(painter, {});
        for (int bar = 0; bar < 7; ++bar) {
            for (const int at : {bar * 320 / 7 + 4, bar * 320 / 7 + 23, (bar + 1) * 320 / 7 - 5})
                QVERIFY(isNear(result.pixel(at, 90), source.pixel(at, 90)));
        }
    }

    void flatAreasKeepTheirColourAtAnyScale()
    {
        for (const QSize size : {QSize(640, 360), QSize(4000, 2250), QSize(160, 90)}) {
            ShotPainter painter(Still(bars(size), kSize, {.closest = 0.5, .widest = 1}));
            for (const double span : {0.98, 0.9, 0.77, 0.6}) {
                const QImage result = painted(painter, {.span = span, .roll = 0.3});
                const QImage expected = bars(kSize);
                const int middle = 3 * 320 / 7 + 23;
                QVERIFY(isNear(result.pixel(middle, 90), expected.pixel(middle, 90)));
            }
        }
    }

    void everyPixelIsPainted()
    {
        QImage source(427, 311, QImage::Format_RGB32);
        source.fill(QColor(20, 120, 60));
        ShotPainter painter(Still(source, kSize, {.closest = 0.45, .widest = 1}));
        for (const QString &movement : knownMovements()) {
            for (double seconds = 0; seconds < 15; seconds += 0.37) {
                CameraPose pose = poseAt(movement, seconds, 5);
                pose.light = 1;
                const QImage result = painted(painter, pose);
                bool isPainted = true;
                for (int y = 0; y < kSize.height(); ++y) {
                    const auto *line = reinterpret_cast<const QRgb *>(result.constScanLine(y));
                    isPainted = isPainted && std::all_of(line, line + kSize.width(), [](QRgb pixel) { return isNear(pixel, qRgb(20, 120, 60)); });
                }
                QVERIFY2(isPainted, qPrintable(movement));
            }
        }
    }

    void lightComesAcross()
    {
        QImage source(kSize, QImage::Format_RGB32);
        source.fill(Qt::white);
        ShotPainter painter(Still(source, kSize, {}));
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
        ShotPainter painter(Still(source, kSize, {.closest = 0.5, .widest = 0.5}));
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
