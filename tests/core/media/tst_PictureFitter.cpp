// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PictureFitter.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_PictureFitter : public QObject
{
    Q_OBJECT

private slots:
    void theFillingPart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("aspect"); ///< of a pixel, in thousandths
        QTest::addColumn<QSize>("shape");
        QTest::addColumn<Crop>("crop");
        QTest::addColumn<QRect>("part");
        QTest::newRow("the same") << QSize(1280, 720) << 1000 << QSize(1280, 720) << Crop() << QRect(0, 0, 1280, 720);
        QTest::newRow("larger, same shape") << QSize(1920, 1080) << 1000 << QSize(1280, 720) << Crop() << QRect(0, 0, 1920, 1080);
        QTest::newRow("almost") << QSize(1366, 768) << 1000 << QSize(1280, 720) << Crop() << QRect(0, 0, 1364, 768);
        QTest::newRow("4:3 in 16:9") << QSize(640, 480) << 1000 << QSize(1280, 720) << Crop() << QRect(0, 60, 640, 360);
        QTest::newRow("16:9 in 9:16") << QSize(1280, 720) << 1000 << QSize(720, 1280) << Crop() << QRect(438, 0, 404, 720);
        QTest::newRow("wide pixels") << QSize(720, 576) << 1500 << QSize(1280, 720) << Crop() << QRect(18, 0, 682, 576);
        QTest::newRow("a line") << QSize(1000, 2) << 1000 << QSize(16, 16) << Crop() << QRect(498, 0, 2, 2);
        QTest::newRow("odd") << QSize(333, 251) << 1000 << QSize(160, 90) << Crop() << QRect(0, 32, 333, 186);
        QTest::newRow("top") << QSize(640, 480) << 1000 << QSize(1280, 720) << Crop{0.5, 0, 1} << QRect(0, 0, 640, 360);
        QTest::newRow("bottom") << QSize(640, 480) << 1000 << QSize(1280, 720) << Crop{0, 1, 1} << QRect(0, 120, 640, 360);
        QTest::newRow("zoomed, right") << QSize(640, 480) << 1000 << QSize(1280, 720) << Crop{1, 0.5, 2} << QRect(320, 150, 320, 180);
        QTest::newRow("odd, bottom") << QSize(333, 251) << 1000 << QSize(160, 90) << Crop{1, 1, 1} << QRect(0, 64, 333, 186);
        QTest::newRow("odd, zoomed") << QSize(333, 251) << 1000 << QSize(160, 90) << Crop{1, 1, 4} << QRect(250, 204, 82, 46);
    }

    void theFillingPart()
    {
        QFETCH(QSize, size);
        QFETCH(int, aspect);
        QFETCH(QSize, shape);
        QFETCH(Crop, crop);
        QTEST(fillingPart(size, AVRational{aspect, 1000}, shape, crop), "part");
    }
};

BEATREEL_TEST(tst_PictureFitter)
#include "tst_PictureFitter.moc"
