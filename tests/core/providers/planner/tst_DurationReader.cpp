// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/DurationReader.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_DurationReader : public QObject
{
    Q_OBJECT

private slots:
    void lengths_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<double>("seconds"); ///< -1: none
        const auto row = [](const char16_t *brief, double seconds) {
            const QString text = QString::fromUtf16(brief);
            QTest::newRow(qPrintable(text)) << text << seconds;
        };
        row(u"15s shoes", 15);
        row(u"15 s shoes", 15);
        row(u"15S SHOES", 15);
        row(u"a 15-second ad", 15);
        row(u"a 15-sec ad", 15);
        row(u"15 secs", 15);
        row(u"shoes, 15 seconds.", 15);
        row(u"15sec spot", 15);
        row(u"a spot of 22.5 seconds", 22.5);
        row(u"half a minute", 30);
        row(u"a half-minute film", 30);
        row(u"half minute", 30);
        row(u"a quarter of a minute", 15);
        row(u"three quarters of a minute", 45);
        row(u"a minute", 60);
        row(u"one minute", 60);
        row(u"1 min", 60);
        row(u"1min spot", 60);
        row(u"a minute-long film", 60);
        row(u"two minutes", 120);
        row(u"1.5 min", 90);
        row(u"1,5 min", 90);
        row(u"1½ minutes", 90);
        row(u"½ minute", 30);
        row(u"a minute and a half", 90);
        row(u"one and a half minutes", 90);
        row(u"1 minute 20 seconds", 80);
        row(u"1 minute and 20 seconds", 80);
        row(u"1 min 30", 90);
        row(u"1 min. 30, for a watch", 90);
        row(u"1min30 ad", 90);
        row(u"one minute thirty", 90);
        row(u"a minute forty-five for a watch", 105);
        row(u"1'30 spot", 90);
        row(u"a watch, 1'45\"", 105);
        row(u"1m30s", 90);
        row(u"1:30 film", 90);
        row(u"00:20", 20);
        row(u"0:45, shoes", 45);
        row(u"00:00:30", 30);
        row(u"twenty seconds", 20);
        row(u"twenty-five second spot", 25);
        row(u"a hundred and ten seconds", 110);
        row(u"one hundred seconds", 100);
        row(u"forty five seconds", 45);
        row(u"duration: 20", 20);
        row(u"Length = 25 s", 25);
        row(u"duration 2 minutes", 120);
        row(u"runtime of 40", 40);
        row(u"ein 20-sekündiger Spot", 20);
        row(u"eine halbe Minute", 30);
        row(u"30 Sekunden", 30);
        row(u"a 10-15 second clip", 15);
        row(u"10 to 20 seconds", 20);
        row(u"shoes ad (20s)", 20);
        row(u"a 30\" spot", 30);
        // What is refused later must be read first.
        row(u"0 seconds", 0);
        row(u"zero seconds", 0);
        row(u"-5 seconds", -5);
        row(u"a -5s ad", -5);
        row(u"121 seconds", 121);
        row(u"3 minutes", 180);
        row(u"a 5:00 video", 300);
        row(u"1 hour film", 3600);
        // Numbers that are no length of a video.
        row(u"shoes", -1);
        row(u"iPhone 15", -1);
        row(u"iPhone 5s ad", -1);
        row(u"5G router", -1);
        row(u"Sony WH-1000XM5", -1);
        row(u"Nike Air Max 90", -1);
        row(u"24h battery", -1);
        row(u"a 24 hour deodorant", -1);
        row(u"the 90s are back", -1);
        row(u"80s synthwave look", -1);
        row(u"'90s sneakers", -1);
        row(u"retro 70s", -1);
        row(u"charges in 15 minutes", -1);
        row(u"an oven that heats up in 90 seconds", -1);
        row(u"0-100 in 3 seconds", -1);
        row(u"5-minute noodles", -1);
        row(u"a 20 minute workout app", -1);
        row(u"a new photo every 10 seconds", -1);
        row(u"opens at 7:30", -1);
        row(u"9:16 video", -1);
        row(u"16:9", -1);
        row(u"55\" TV", -1);
        row(u"$20 shoes", -1);
        row(u"PlayStation 5 s", 5);
        row(u"1080p at 60 fps", -1);
        row(u"wait a second", -1);
        row(u"at the last minute", -1);
        // Both kinds in one brief.
        row(u"a fryer that is ready in 15 minutes, 20s", 20);
        row(u"iPhone 15, 20 sec", 20);
        row(u"charges in 5 minutes. 30 second spot.", 30);
        row(u"20s spot for a 10 second face mask", 20);
        row(u"watch for 45 seconds of film about a 3-minute egg timer", 45);
    }

    void lengths()
    {
        QFETCH(QString, brief);
        QFETCH(double, seconds);
        const auto mention = readDuration(BriefText(brief), m_words);
        const bool isNone = seconds == -1;
        QVERIFY2(mention.has_value() != isNone, qPrintable(mention ? mention->words : u"nothing found"_s));
        if (isNone)
            return;
        QCOMPARE(mention->seconds, seconds);
        QCOMPARE(BriefText(brief).text().mid(mention->begin, mention->end - mention->begin), mention->words);
    }

private:
    const WordList m_words = test::shippedWords();
};

BEATREEL_TEST(tst_DurationReader)
#include "tst_DurationReader.moc"
