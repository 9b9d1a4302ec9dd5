// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/KeptBeats.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_KeptBeats : public QObject
{
    Q_OBJECT

private slots:
    void fitting_data()
    {
        QTest::addColumn<QString>("kept"); ///< number, start and duration
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << QString() << 5;
        QTest::newRow("all") << u"1 0 5, 2 5 15"_s << 20;
        QTest::newRow("some") << u"2 5 10, 4 20 5, 5 25 5"_s << 40;
        QTest::newRow("up to the end") << u"3 15 15"_s << 30;
        QTest::newRow("up to the longest") << u"9 115 5"_s << 120;
    }

    void fitting()
    {
        QFETCH(QString, kept);
        QFETCH(int, seconds);
        QVERIFY(checkKept(keptFrom(kept), Seconds{seconds}));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("ends too late")
            << u"4 25 10"_s << 30
            << u"Beat 4 is kept at 0:25 to 0:35, but the brief asks for 30 s. Unlock it, or ask for 35 s."_s;
        QTest::newRow("begins too late")
            << u"1 0 5, 4 65 10"_s << 30
            << u"Beat 4 is kept at 1:05 to 1:15, but the brief asks for 30 s. Unlock it, or ask for 75 s."_s;
        // The proposed length has room for every kept beat.
        QTest::newRow("two end too late")
            << u"4 25 10, 6 40 5"_s << 30
            << u"Beat 6 is kept at 0:40 to 0:45, but the brief asks for 30 s. Unlock it, or ask for 45 s."_s;
        QTest::newRow("later than any plan")
            << u"20 115 10"_s << 120
            << u"Beat 20 is kept at 1:55 to 2:05, but the brief asks for 120 s. Unlock it, or move it nearer to the beginning."_s;
        QTest::newRow("overlap")
            << u"2 5 10, 3 10 5"_s << 30
            << u"Beat 3 is kept at 0:10 to 0:15, but beat 2 is kept until 0:15. Unlock one of them."_s;
        QTest::newRow("out of order")
            << u"3 10 5, 2 0 5"_s << 30
            << u"Beat 2 is kept at 0:00 to 0:05, but beat 3 is kept until 0:15. Unlock one of them."_s;
        QTest::newRow("off the grid")
            << u"2 7 5"_s << 30
            << u"Beat 2 is kept at 0:07 to 0:12, but a beat begins at a multiple of 5 s. "
               "Unlock it, or give the beats before it lengths of 5, 10 or 15 s."_s;
        QTest::newRow("odd length")
            << u"1 0 7, 2 7 5"_s << 30
            << u"Beat 1 is kept at 0:00 to 0:07, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths."_s;
        QTest::newRow("long")
            << u"1 0 20"_s << 30
            << u"Beat 1 is kept at 0:00 to 0:20, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths."_s;
        QTest::newRow("no length")
            << u"1 5 0"_s << 30
            << u"Beat 1 is kept at 0:05 to 0:05, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths."_s;
    }

    void refusals()
    {
        QFETCH(QString, kept);
        QFETCH(int, seconds);
        const auto checked = checkKept(keptFrom(kept), Seconds{seconds});
        QVERIFY(!checked);
        QVERIFY(checked.error().kind == ErrorKind::BadInput);
        QTEST(checked.error().sentence, "sentence");
    }

    void beforeTheBeginningIsOffTheGrid()
    {
        KeptBeat kept = keptFrom(u"1 0 5"_s).first();
        kept.beat.start = Seconds{-5};
        QVERIFY(!checkKept({kept}, Seconds{30}));
    }

private:
    static QList<KeptBeat> keptFrom(const QString &text)
    {
        QList<KeptBeat> kept;
        for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
            const QStringList words = part.split(u' ');
            KeptBeat next;
            next.number = words[0].toInt();
            next.beat.start = Seconds{words[1].toInt()};
            next.beat.duration = Seconds{words[2].toInt()};
            kept.append(next);
        }
        return kept;
    }
};

BEATREEL_TEST(tst_KeptBeats)
#include "tst_KeptBeats.moc"
