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
        QTest::addColumn<QRect>("part");
        QTest::newRow("the same") << QSize(1280, 720) << 1000 << QSize(1280, 720) << QRect(0, 0, 1280, 720);
        QTest::newRow("larger, same shape") << QSize(1920, 1080) << 1000 << QSize(1280, 720) << QRect(0, 0, 1920, 1080);
        QTest::newRow("almost") << QSize(1366, 768) << 1000 << QSize(1280, 720) << QRect(0, 0, 1364, 768);
        QTest::newRow("4:3 in 16:9") << QSize(640, 480) << 1000 << QSize(1280, 720) << QRect(0, 60, 640, 360);
        QTest::newRow("16:9 in 9:16") << QSize(1280, 720) << 1000 << QSize(720, 1280) << QRect(438, 0, 404, 720);
        QTest::newRow("wide pixels") << QSize(720, 576) << 1500 << QSize(1280, 720) << QRect(18, 0, 682, 576);
        QTest::newRow("a line") << QSize(1000, 2) << 1000 << QSize(16, 16) << QRect(498, 0, 2, 2);
        QTest::newRow("odd") << QSize(333, 251) << 1000 << QSize(160, 90) << QRect(0, 32, 333, 186);
    }

    void theFillingPart()
    {
        QFETCH(QSize, size);
        QFETCH(int, aspect);
        QFETCH(QSize, shape);
        QTEST(fillingPart(size, AVRational{aspect, 1000}, shape), "part");
    }
};

BEATREEL_TEST(tst_PictureFitter)
#include "tst_PictureFitter.moc"
