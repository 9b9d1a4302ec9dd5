// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Utc.h"
#include "core/net/HttpMessage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_HttpDate : public QObject
{
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("date");
        const QDateTime then = utc({1994, 11, 6}, {8, 49, 37});
        QTest::newRow("plain") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << then;
        QTest::newRow("with room") << QByteArray(" Sun, 06 Nov 1994 08:49:37 GMT\r\n") << then;
        QTest::newRow("an hour that Berlin does not have") << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT") << utc({2026, 3, 29}, {2, 30});
        QTest::newRow("an hour that Berlin has twice") << QByteArray("Sun, 25 Oct 2026 02:30:00 GMT") << utc({2026, 10, 25}, {2, 30});
        QTest::newRow("elsewhere") << QByteArray("Sun, 06 Nov 1994 08:49:37 +0100") << QDateTime();
        QTest::newRow("nonsense") << QByteArray("yesterday") << QDateTime();
        QTest::newRow("nothing") << QByteArray() << QDateTime();
    }

    void dates()
    {
        QFETCH(QByteArray, text);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        const QDateTime date = httpDate(text);
        qputenv("TZ", zone);
        QTEST(date, "date");
        QCOMPARE(date.isValid() ? date.timeSpec() : Qt::UTC, Qt::UTC);
    }
};

BEATREEL_TEST(tst_HttpDate)
#include "tst_HttpDate.moc"
