// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/ExportWords.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_ExportWords : public QObject
{
    Q_OBJECT

private slots:
    void everyPresetHasAName()
    {
        for (const ExportPreset &preset : exportPresets())
            QVERIFY2(ExportWords::preset(preset.id) != preset.id, qPrintable(preset.id));
    }

    void workIsSaidInOneSentence_data()
    {
        QTest::addColumn<int>("copied");
        QTest::addColumn<int>("encoded");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("says");
        QTest::newRow("copied") << 900 << 0 << 90 << "Copies the film, under a second.";
        QTest::newRow("sound mixed") << 900 << 0 << 1600 << "Copies the film and mixes its sound, about 2 s.";
        QTest::newRow("encoded") << 0 << 900 << 21000 << "Encodes 30 s anew, about 20 s.";
        QTest::newRow("both") << 750 << 150 << 2300 << "Copies 25 s and encodes 5 s, about 2 s.";
        QTest::newRow("long") << 0 << 900 << 610000 << "Encodes 30 s anew, about 10 min.";
        QTest::newRow("a few pictures") << 885 << 15 << 300 << "Copies 29 s and encodes 15 pictures, about 1 s.";
        QTest::newRow("one picture") << 0 << 1 << 300 << "Encodes 1 picture anew, about 1 s.";
    }

    void workIsSaidInOneSentence()
    {
        QFETCH(int, copied);
        QFETCH(int, encoded);
        QFETCH(int, milliseconds);
        QFETCH(QString, says);
        QCOMPARE(ExportWords::work({copied, encoded}, 30, std::chrono::milliseconds(milliseconds)), says);
    }

    void progressIsPercentAndTime_data()
    {
        QTest::addColumn<double>("done");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("says");
        QTest::newRow("begun") << 0.0 << 5000 << "0 %";
        QTest::newRow("too early to tell") << 0.3 << 400 << "30 %";
        QTest::newRow("half") << 0.5 << 21000 << "50 %, about 20 s left";
        QTest::newRow("early in a long one") << 0.05 << 20000 << "5 %, about 6 min left";
        QTest::newRow("nearly there") << 0.999 << 30000 << "99 %, about 1 s left";
    }

    void progressIsPercentAndTime()
    {
        QFETCH(double, done);
        QFETCH(int, milliseconds);
        QTEST(ExportWords::progress(done, std::chrono::milliseconds(milliseconds)), "says");
    }

    void gapsAreCounted()
    {
        QCOMPARE(ExportWords::gaps({}), QString());
        QCOMPARE(ExportWords::gaps({{}, {2}, false, false}), QStringLiteral("Beat 2 is not up to date."));
        QCOMPARE(ExportWords::gaps({{3}, {1, 2}, true, false}),
                 QStringLiteral("Beat 3 has no video yet. 2 beats are not up to date. There is no music yet."));
        QCOMPARE(ExportWords::gaps({{1, 2, 3}, {}, false, true}), QStringLiteral("3 beats have no video yet. The music is not up to date."));
    }
};

BEATREEL_TEST(tst_ExportWords)
#include "tst_ExportWords.moc"
