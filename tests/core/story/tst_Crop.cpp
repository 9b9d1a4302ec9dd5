// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/Crop.h"

#include "tests/support/TestMain.h"

#include <QTest>

#include <limits>

using namespace beatreel;

class tst_Crop : public QObject
{
    Q_OBJECT

private slots:
    void theWindow_data()
    {
        QTest::addColumn<QSizeF>("picture");
        QTest::addColumn<Crop>("crop");
        QTest::addColumn<QRectF>("window");
        const auto row = [](const char *name, const QSizeF &picture, const Crop &crop, const QRectF &window) {
            QTest::newRow(name) << picture << crop << window;
        };
        row("the same shape", {1600, 900}, {0.2, 0.9, 1}, {0, 0, 1600, 900});
        row("high, middle", {1600, 1600}, {}, {0, 350, 1600, 900});
        row("high, top", {1600, 1600}, {0.5, 0, 1}, {0, 0, 1600, 900});
        row("high, bottom", {1600, 1600}, {0, 1, 1}, {0, 700, 1600, 900});
        row("wide, right", {2600, 900}, {1, 0, 1}, {1000, 0, 1600, 900});
        row("half", {1600, 900}, {0, 1, 2}, {0, 450, 800, 450});
        row("half of a wide one", {2600, 900}, {0.5, 0.5, 2}, {900, 225, 800, 450});
    }

    void theWindow()
    {
        QFETCH(QSizeF, picture);
        QFETCH(Crop, crop);
        QTEST(crop.window(picture, {16, 9}), "window");
    }

    void itStaysInItsRanges()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY((Crop{-1, 2, 0.5}.normalized() == Crop{0, 1, 1}));
        QVERIFY((Crop{0.123456, nan, 9}.normalized() == Crop{0.1235, 0, 4}));
        QVERIFY(Crop().isDefault() && Crop().normalized().isDefault());
    }

    void itsTextIsReadAgain()
    {
        const Crop crop{0.25, 0.0312, 1.5};
        QCOMPARE(crop.text(), QStringLiteral("0.2500,0.0312,1.5000"));
        QVERIFY(Crop::fromText(crop.text()) == crop);
        for (const char *text : {"", "0.5", "0.5,0.5", "0.5,0.5,x", "0.5,0.5,1,1"})
            QVERIFY2(!Crop::fromText(QString::fromLatin1(text)), text);
    }
};

BEATREEL_TEST(tst_Crop)
#include "tst_Crop.moc"
