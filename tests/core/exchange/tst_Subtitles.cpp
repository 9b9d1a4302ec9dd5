// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Subtitles.h"
#include "tests/core/exchange/ExportFixture.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

Project projectSaying(const QString &lengths, const QStringList &lines)
{
    Project project = projectOf(lengths);
    for (int i = 0; i < lines.size(); ++i)
        project = withBeat(project, i, [&](BeatContent &beat) { beat.voiceOver = lines[i]; });
    return project;
}

} // namespace

class tst_Subtitles : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSpokenComesFirst_data()
    {
        QTest::addColumn<QString>("voice");
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("said");
        QTest::newRow("voice") << u" Go. "_s << u"50 %"_s << u"retake"_s << u"Go."_s;
        QTest::newRow("screen") << u" \n"_s << u"50 %"_s << u"retake"_s << u"50 %"_s;
        QTest::newRow("notes") << QString() << QString() << u"re\ntake"_s << u"re take"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
        QTest::newRow("arrow") << u"a --> b"_s << QString() << QString() << u"a → b"_s;
    }

    void whatIsSpokenComesFirst()
    {
        QFETCH(QString, voice);
        QFETCH(QString, screen);
        QFETCH(QString, notes);
        BeatContent beat;
        beat.voiceOver = voice;
        beat.onScreenWords = screen;
        beat.notes = notes;
        QTEST(subtitleOf(Beat(beat)), "said");
    }

    void aBeatWithoutWordsHasNoCue()
    {
        const auto cues = subtitles(
            projectSaying(u"hero_shot 5, hero_shot 10, hero_shot 5"_s, {u"One."_s, QString(), u"Three."_s}));
        QCOMPARE(cues.size(), 2);
        QCOMPARE(cues[0].start.count(), 0);
        QCOMPARE(cues[0].end.count(), 5000);
        QCOMPARE(cues[1].start.count(), 15000);
        QCOMPARE(cues[1].end.count(), 20000);
        QCOMPARE(cues[1].lines, QStringList{u"Three."_s});
    }

    void longTextsAreCutAtWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin")
            << u"Every step you take in the city tonight is yours alone, and the street knows it as well as you do, because it was built for this."_s;
        QTest::newRow("chinese")
            << u"今晚你在这座城市中迈出的每一步都只属于你自己，街道和你一样清楚这一点，因为它就是为此而建的，没有人能够阻挡你前进的脚步。"_s;
        QTest::newRow("one word") << QString(120, u'x');
    }

    void longTextsAreCutAtWords()
    {
        QFETCH(QString, text);
        const auto cues = subtitles(projectSaying(u"hero_shot 10"_s, {text}));
        QString all;
        std::chrono::milliseconds place{0};
        for (const SubtitleCue &cue : cues) {
            QCOMPARE(cue.start, place);
            QVERIFY(cue.end - cue.start >= std::chrono::seconds(1));
            QVERIFY(cue.lines.size() <= 2);
            place = cue.end;
            for (const QString &line : cue.lines) {
                QVERIFY2(line.size() <= 42 || !line.contains(u' '), qPrintable(line));
                all += line;
            }
        }
        QCOMPARE(place.count(), 10000);
        QCOMPARE(all.remove(u' '), QString(text).remove(u' '));
    }

    void aTextTooLongForItsBeatGetsMoreLines()
    {
        const auto cues = subtitles(projectSaying(u"hero_shot 5"_s, {u"word "_s.repeated(200)}));
        QCOMPARE(cues.size(), 5);
        QCOMPARE(cues.last().end.count(), 5000);
        for (const SubtitleCue &cue : cues)
            QVERIFY(cue.end - cue.start >= std::chrono::seconds(1));
    }

    void theFileIsSubRip()
    {
        ExportFixture fixture({5, 65}, ExportFixture::Media::None);
        fixture.input.project = projectSaying(u"hero_shot 5, hero_shot 10"_s, {u"Größe"_s, u"第二"_s});
        const auto written = writeSubtitles(fixture.input, fixture.file(u"a.srt"_s), {});
        QVERIFY(written);
        QCOMPARE(written->count, 2);
        QCOMPARE(
            QString::fromUtf8(fixture.read(u"a.srt"_s)),
            u"1\r\n00:00:00,000 --> 00:00:05,000\r\nGröße\r\n\r\n2\r\n00:00:05,000 --> 00:00:15,000\r\n第二\r\n\r\n"_s);
    }

    void withoutWordsThereIsNothingToWrite()
    {
        const ExportFixture fixture({5}, ExportFixture::Media::None);
        const auto refused = writeSubtitles(fixture.input, fixture.file(u"none.srt"_s), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(!QFile::exists(fixture.file(u"none.srt"_s)));
    }
};

BEATREEL_TEST(tst_Subtitles)
#include "tst_Subtitles.moc"
