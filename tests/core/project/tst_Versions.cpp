// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Utc.h"
#include "core/project/Versions.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_Versions : public QObject
{
    Q_OBJECT

private:
    static QList<QDateTime> every(int seconds, int count, const QDateTime &newest)
    {
        QList<QDateTime> times;
        for (int i = 0; i < count; ++i)
            times.append(newest.addSecs(-qint64(i) * seconds));
        return times;
    }

private slots:
    void keptVersionsOfTiers_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("kept");
        QTest::newRow("none") << 1 << 0 << 0;
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("a full hour") << 60 << 20 << 20;
        QTest::newRow("too many of one hour") << 60 << 60 << 20;
        QTest::newRow("hour and day") << 600 << 6 + 138 << 6 + 20;
        QTest::newRow("all tiers") << 600 << 6 + 138 + 6 * 144 + 500 << 6 + 20 + 20 + 20;
        QTest::newRow("all before") << 86400 * 8 << 30 << 1 + 20;
    }
    void keptVersionsOfTiers()
    {
        QFETCH(int, seconds);
        QFETCH(int, count);
        QFETCH(int, kept);
        const QDateTime now = test::timeAt(0);
        const QList<QDateTime> times = every(seconds, count, now);
        const QList<QDateTime> left = keptVersions(times, now);
        QCOMPARE(left.size(), kept);
        QVERIFY(std::is_sorted(left.begin(), left.end(), std::greater<>()));
        if (!times.isEmpty()) {
            QCOMPARE(left.first(), times.first());
            QCOMPARE(left.last(), times.last());
        }
    }

    // Thinned after every save, as it is in use, the versions stay spread over each tier.
    void savingEveryTenSecondsForTwoDays()
    {
        QList<QDateTime> times;
        QDateTime now = test::timeAt(0);
        const QDateTime first = now;
        for (int i = 0; i < 2 * 8640; ++i) {
            now = now.addSecs(10);
            times.prepend(now);
            times = keptVersions(times, now);
        }
        QVERIFY(times.size() <= 60);
        QCOMPARE(times.first(), now);
        QCOMPARE(times.last(), first.addSecs(10));
        for (qsizetype i = 1; i < times.size(); ++i) {
            const qint64 age = times[i].secsTo(now);
            const qint64 gap = times[i].secsTo(times[i - 1]);
            QVERIFY2(gap <= (age < 3600 ? 900 : age < 86400 ? 3 * 3600 : 86400), qPrintable(QStringLiteral("%1 s at the age of %2 s").arg(gap).arg(age)));
        }
    }

    void timesOfTheFutureAreKeptToo()
    {
        const QDateTime now = test::timeAt(0);
        QCOMPARE(keptVersions({now.addDays(400), now}, now).size(), 2);
    }

    void keepsAndLists()
    {
        const test::TestFolder folder;
        const QString document = folder.file(QStringLiteral("a.beatreel"));
        const Versions versions(folder.file(QStringLiteral("versions")));
        QVERIFY(versions.keep(document, test::timeAt(0)));
        QVERIFY(versions.list().isEmpty());
        // The clock stands still and then goes back: each is still newer than the one before.
        for (const auto &[content, minute] : {std::pair("1", 5), std::pair("2", 5), std::pair("3", 1)}) {
            QVERIFY(!test::writeFile(document, content).isEmpty());
            QVERIFY(versions.keep(document, test::timeAt(minute)));
        }
        QVERIFY(!test::writeFile(folder.file(QStringLiteral("versions/mine.beatreel")), "x").isEmpty());
        QByteArray contents;
        for (const QString &path : versions.list())
            contents += readFile(path).value();
        QCOMPARE(contents, QByteArray("321"));
        QVERIFY(versions.list().first().endsWith(QStringLiteral("/20260131-120500-002.beatreel")));
    }

    void thinsAsItKeeps()
    {
        const test::TestFolder folder;
        const QString document = test::writeFile(folder.file(QStringLiteral("a.beatreel")), "x");
        const Versions versions(folder.file(QStringLiteral("versions")));
        for (int i = 0; i < 30; ++i)
            QVERIFY(versions.keep(document, test::timeAt(i)));
        QCOMPARE(versions.list().size(), 20);
        QVERIFY(versions.list().last().endsWith(QStringLiteral("/20260131-120000-000.beatreel")));
    }

    void hoursThatNoLocalClockShowsAreKept()
    {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        const test::TestFolder folder;
        const QString document = test::writeFile(folder.file(QStringLiteral("a.beatreel")), "x");
        const Versions versions(folder.file(QStringLiteral("versions")));
        const bool isKept = versions.keep(document, utc(QDate(2026, 3, 29), QTime(2, 30))).has_value();
        const QStringList list = versions.list();
        qputenv("TZ", zone);
        QVERIFY(isKept);
        QCOMPARE(list.size(), 1);
    }
};

BEATREEL_TEST(tst_Versions)
#include "tst_Versions.moc"
