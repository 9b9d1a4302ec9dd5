// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/Brief.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <limits>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_Brief : public QObject
{
    Q_OBJECT

private slots:
    void durationsAreRounded_data()
    {
        QTest::addColumn<double>("asked");
        QTest::addColumn<int>("made");
        QTest::addColumn<bool>("rounded");
        QTest::newRow("shortest") << 1.0 << 5 << true;
        QTest::newRow("tie under five") << 2.5 << 5 << true;
        QTest::newRow("five") << 5.0 << 5 << false;
        QTest::newRow("seven") << 7.0 << 5 << true;
        QTest::newRow("tie goes up") << 7.5 << 10 << true;
        QTest::newRow("twelve") << 12.0 << 10 << true;
        QTest::newRow("thirteen") << 13.0 << 15 << true;
        QTest::newRow("thirty") << 30.0 << 30 << false;
        QTest::newRow("longest") << 120.0 << 120 << false;
        QTest::newRow("nearly longest") << 119.5 << 120 << true;
    }

    void durationsAreRounded()
    {
        QFETCH(double, asked);
        QFETCH(int, made);
        const auto result = roundDuration(asked);
        QVERIFY(result);
        QCOMPARE(result->duration.count(), made);
        QTEST(result->wasRounded, "rounded");
    }

    void otherDurationsAreRefused_data()
    {
        QTest::addColumn<double>("asked");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("below one") << 0.99;
        QTest::newRow("negative") << -5.0;
        QTest::newRow("too long") << 121.0;
        QTest::newRow("just too long") << 120.01;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    }

    void otherDurationsAreRefused()
    {
        QFETCH(double, asked);
        const auto result = roundDuration(asked);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::BadInput);
        QVERIFY2(result.error().sentence.contains(u"1 to 120 seconds"_s), qPrintable(result.error().sentence));
    }

    void seedFollowsFromPromptAndDuration()
    {
        const quint64 seed = defaultSeed(u"15s Nike"_s, std::nullopt);
        QCOMPARE(seed, defaultSeed(u"15s Nike"_s, std::nullopt));
        QVERIFY(seed != defaultSeed(u"15s Nike"_s, Seconds{15}));
        QVERIFY(seed != defaultSeed(u"15s nike"_s, std::nullopt));
        QVERIFY(defaultSeed(u"15s Nike"_s, Seconds{10}) != defaultSeed(u"15s Nike"_s, Seconds{15}));
        QVERIFY(seed < (quint64(1) << 53));
    }
};

BEATREEL_TEST(tst_Brief)
#include "tst_Brief.moc"
