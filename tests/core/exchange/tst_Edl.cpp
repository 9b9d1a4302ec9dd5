// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/EditLists.h"
#include "tests/core/exchange/ExportFixture.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// An event as CMX 3600 lists have it (xmil.biz/EDL-X/CMX3600.pdf; Brooks Harris, Guide to EDL Management,
/// edlmax.com): a number of three digits, a reel of at most eight characters, channels, a cut, source in and
/// out, record in and out.
struct Event
{
    int number = 0;
    QString reel;
    QString channels;
    QList<int> times; ///< in pictures
};

QList<Event> eventsOf(const QString &list)
{
    static const QRegularExpression form(u"^(\\d{3})  (\\S{1,8}) +(V|A|A2|AA|B|AA/V) +C "
                                         u"+(\\d\\d:\\d\\d:\\d\\d:\\d\\d) (\\d\\d:\\d\\d:\\d\\d:\\d\\d)"
                                         " (\\d\\d:\\d\\d:\\d\\d:\\d\\d) (\\d\\d:\\d\\d:\\d\\d:\\d\\d)$"_s);
    QList<Event> events;
    for (const QString &line : list.split(u"\r\n"_s)) {
        const auto match = form.match(line);
        if (!match.hasMatch())
            continue;
        Event event{match.captured(1).toInt(), match.captured(2), match.captured(3), {}};
        for (int i = 4; i <= 7; ++i) {
            const QStringList parts = match.captured(i).split(u':');
            event.times.append(((parts[0].toInt() * 60 + parts[1].toInt()) * 60 + parts[2].toInt()) * 30 +
                               parts[3].toInt());
        }
        events.append(event);
    }
    return events;
}

} // namespace

class tst_Edl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture.emplace(QList<int>{5, 10, 15}, ExportFixture::Media::None); }

    void theEventsAreTheFilm()
    {
        const QString list = written(m_fixture->input);
        QVERIFY(list.startsWith(u"TITLE: Film & Söhne\r\nFCM: NON-DROP FRAME\r\n"_s));
        const QList<Event> events = eventsOf(list);
        QCOMPARE(events.size(), 7);
        int place = 0;
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(events[i].number, i + 1);
            QCOMPARE(events[i].reel, u"AX"_s);
            QCOMPARE(events[i].channels, u"V"_s);
            QCOMPARE(events[i].times, (QList<int>{0, 150, place, place + 150}));
            place += 150;
        }
        QCOMPARE(events[6].channels, u"AA"_s);
        QCOMPARE(events[6].times, (QList<int>{60, 600, 0, 540}));
    }

    void theClipsAreNamedInAnyScript()
    {
        const QString list = written(m_fixture->input);
        QVERIFY(list.contains(
            u"\r\n* FROM CLIP NAME: 01 Größe & <Stil> \"eins\"\r\n* SOURCE FILE: Film & Söhne 50%20?/build/chunks/b1-0.mp4\r\n"_s));
        QVERIFY(list.contains(u"\r\n* FROM CLIP NAME: 02 商品のヒーローショット (2 of 2)\r\n"_s));
        QVERIFY(list.contains(u"\r\n* FROM CLIP NAME: 03 قطة لطيفة (1 of 3)\r\n"_s));
        QVERIFY(list.contains(u"* SOURCE FILE: Film & Söhne 50%20?/takes/music 音.wav\r\n"_s));
    }

    void aTextOfSeveralLinesStaysAComment()
    {
        ExportInput input = m_fixture->input;
        input.project.beats[0] = input.project.beats[0].with([](BeatContent &beat) {
            beat.notes =
                u"one\n001  AX       V     C        00:00:00:00 00:00:05:00 00:00:00:00 00:00:05:00"_s;
        });
        const QString list = written(input);
        QCOMPARE(eventsOf(list).size(), 7);
        QVERIFY(list.contains(u"* LOC: 00:00:00:00 GREEN   01 Größe"_s));
        QVERIFY(list.contains(u"* COMMENT: Notes: one 001 AX V"_s));
    }

    void whatIsMissingIsBlack()
    {
        ExportInput input = m_fixture->input;
        input.beats[1].chunks[0] = {};
        const QList<Event> events = eventsOf(written(input));
        QCOMPARE(events[1].reel, u"BL"_s);
        QCOMPARE(events[1].times, (QList<int>{0, 150, 150, 300}));
    }

    void moreThanTheFormatHoldsIsRefused()
    {
        const ExportFixture longFilm(QList<int>(334, 15), ExportFixture::Media::None);
        const auto refused = writeEdl(longFilm.input, longFilm.file(u"long.edl"_s), {}, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"1003 cuts"_s) &&
                     refused.error().sentence.contains(u"999"_s),
                 qPrintable(refused.error().sentence));
        QVERIFY(!QFile::exists(longFilm.file(u"long.edl"_s)));
    }

    void aCancelledExportWritesNothing()
    {
        CancelSource source;
        source.request_stop();
        const auto cancelledRun =
            writeEdl(m_fixture->input, m_fixture->file(u"cancelled.edl"_s), {}, {source.get_token(), {}, {}});
        QVERIFY(!cancelledRun);
        QCOMPARE(cancelledRun.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(m_fixture->file(u"cancelled.edl"_s)));
    }

private:
    QString written(const ExportInput &input)
    {
        return writeEdl(input, m_fixture->file(u"film.edl"_s), {Incomplete::AsIs}, {})
                   ? QString::fromUtf8(m_fixture->read(u"film.edl"_s))
                   : QString();
    }

    std::optional<ExportFixture> m_fixture;
};

BEATREEL_TEST(tst_Edl)
#include "tst_Edl.moc"
