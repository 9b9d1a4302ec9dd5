// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_Colour : public QObject
{
    Q_OBJECT

private slots:
    void colourSpaceGoesThereAndBack()
    {
        for (const QRgb rgb :
             {0xff0000U, 0x00ff00U, 0x0000ffU, 0x808080U, 0xfff1dfU, 0x15171dU, 0xffffffU, 0x000000U}) {
            const QColor colour(rgb);
            const QColor back = fromOklch(toOklch(colour));
            QVERIFY2(std::abs(back.red() - colour.red()) <= 2 &&
                         std::abs(back.green() - colour.green()) <= 2 &&
                         std::abs(back.blue() - colour.blue()) <= 2,
                     qPrintable(colour.name() + u' ' + back.name()));
        }
        for (const QColor &colour : {QColor(200, 50, 20), QColor(30, 60, 190), QColor(17, 17, 17)})
            QCOMPARE(fromOklab(toOklab(colour)), fromOklch(toOklch(colour)));
        QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::black));
        QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor(Qt::white));
    }

    void valuesOfTheSource()
    {
        // CSS Color 4 gives oklab(0.62796 0.22486 0.12585) for sRGB's red.
        const Oklab red = toOklab(QColor(255, 0, 0));
        QVERIFY(std::abs(red.lightness - 0.62796) < 1e-4);
        QVERIFY(std::abs(red.a - 0.22486) < 1e-4);
        QVERIFY(std::abs(red.b - 0.12585) < 1e-4);
        QVERIFY(std::abs(distance(toOklab(Qt::black), toOklab(Qt::white)) - 1) < 1e-4);
        QCOMPARE(distance(red, red), 0.0);
    }
};

BEATREEL_TEST(tst_Colour)
#include "tst_Colour.moc"
