// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Price.h"

#include "tests/support/TestMain.h"

#include <QLocale>
#include <QTest>

using namespace beatreel;

class tst_Price : public QObject
{
    Q_OBJECT

private slots:
    void pricesInWords_data()
    {
        QTest::addColumn<Price>("price");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("free") << Price::free() << "free" << "free";
        QTest::newRow("nothing is free") << Price::exact(0) << "free" << "free";
        QTest::newRow("a cent") << Price::exact(0.01) << "$0.01" << "1 cent";
        QTest::newRow("cents") << Price::exact(0.19) << "$0.19" << "19 cents";
        QTest::newRow("up to the cent") << Price::exact(0.1901) << "$0.20" << "20 cents";
        QTest::newRow("not up for the error of a double") << Price::exact(0.1 + 0.2) << "$0.30" << "30 cents";
        QTest::newRow("the smallest") << Price::exact(0.0000004) << "$0.01" << "1 cent";
        QTest::newRow("a dollar") << Price::exact(1) << "$1.00" << "1 dollar";
        QTest::newRow("dollars and cents") << Price::exact(2.17) << "$2.17" << "2 dollars 17 cents";
        QTest::newRow("one of each") << Price::exact(1.01) << "$1.01" << "1 dollar 1 cent";
        QTest::newRow("no separators") << Price::exact(1234.5) << "$1234.50" << "1234 dollars 50 cents";
        QTest::newRow("by time") << Price::upTo(0.03) << "up to $0.03" << "up to 3 cents";
        QTest::newRow("unknown") << Price::unknown() << "price unknown" << "price unknown";
    }

    void pricesInWords()
    {
        QFETCH(Price, price);
        QFETCH(QString, shown);
        QFETCH(QString, spoken);
        const QLocale before;
        for (const QLocale &locale : {QLocale(QLocale::C), QLocale(QLocale::German), QLocale(QLocale::Arabic)}) {
            QLocale::setDefault(locale);
            QCOMPARE(priceText(price), shown);
        }
        QLocale::setDefault(before);
        // Without a translation "%n" has no plural of its own, which English has in its source texts.
        QCOMPARE(spokenPrice(price), spoken);
    }

    void sumsAreRoundedOnce()
    {
        const Price both = Price::exact(0.0055) + Price::exact(0.19);
        QCOMPARE(priceText(both), QStringLiteral("$0.20"));
        Price many;
        for (int i = 0; i < 10; ++i)
            many += Price::exact(0.003);
        QCOMPARE(priceText(many), QStringLiteral("$0.03"));
        QCOMPARE(many.cents(), 3);
    }

    void aSumIsAsCertainAsItsLeastCertainPart()
    {
        QCOMPARE((Price::free() + Price::exact(0.5)).kind(), Price::Kind::Exact);
        QCOMPARE(priceText(Price::exact(0.5) + Price::upTo(0.02)), QStringLiteral("up to $0.52"));
        QCOMPARE((Price::upTo(0.02) + Price::unknown() + Price::exact(1)), Price::unknown());
        QCOMPARE((Price::free() + Price::free()), Price::free());
    }

    void moneyThatIsNoPrice()
    {
        QCOMPARE(moneyText(0), QStringLiteral("$0.00"));
        QCOMPARE(moneyText(0.8), QStringLiteral("$0.80"));
        QCOMPARE(moneyText(2), QStringLiteral("$2.00"));
        QCOMPARE(moneyText(0.381), QStringLiteral("$0.39"));
    }
};

BEATREEL_TEST(tst_Price)
#include "tst_Price.moc"
