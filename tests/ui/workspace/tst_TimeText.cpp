// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/TimeText.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_TimeText : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsToldAsADay()
    {
        const QDateTime now(QDate(2026, 10, 5), QTime(12, 0));
        QCOMPARE(dayText(QDateTime(QDate(2026, 10, 5), QTime(8, 4)), now), QStringLiteral("today 08:04"));
        QCOMPARE(dayText(QDateTime(QDate(2026, 10, 4), QTime(23, 59)), now), QStringLiteral("yesterday 23:59"));
        QVERIFY(!dayText(QDateTime(QDate(2026, 9, 1), QTime(9, 0)), now).contains(QStringLiteral("day")));
    }
};

BEATREEL_TEST(tst_TimeText)

#include "tst_TimeText.moc"
