// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/StoryboardPdf.h"
#include "tests/core/exchange/ExportFixture.h"
#include "tests/core/exchange/PdfFacts.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QLocale>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kLong =
    u"Läufer überquert nach dem Regen den Platz, Spiegelungen in den Pfützen, lange Brennweite, Дождь стучит "
    u"по крышам, "
    "Η πόλη κοιμάται, the horizon level and nothing else in the frame that could distract from the silhouette. "_s;

/// Seven beats: one that says everything at length, one whose frame is missing, the others with a little.
ExportInput manyWords(ExportInput input)
{
    const auto change = [&](int beat, const std::function<void(BeatContent &)> &how) {
        input.project = withBeat(input.project, beat, how);
    };
    for (int i = 0; i < input.project.beats.size(); ++i) {
        change(i, [](BeatContent &beat) {
            beat.spec.name = u"hero_shot"_s;
            beat.voiceOver = u"Every step is yours."_s;
        });
    }
    change(1, [](BeatContent &beat) {
        beat.spec.name =
            u"An extraordinarily long name that no cell of any page has room for, nor should it"_s;
        beat.spec.promptTemplate = u"FIRSTPROMPT "_s + kLong.repeated(4) + u"LASTPROMPT"_s;
        beat.notes = u"FIRSTNOTE "_s + kLong + u"\nsecond line\n\n"_s + kLong + u"LASTNOTE"_s;
        beat.onScreenWords = u"Wort"_s.repeated(60);
    });
    change(2, [](BeatContent &beat) {
        beat.voiceOver.clear();
        beat.spec.promptTemplate.clear();
    });
    input.beats[3].frame = {};
    return input;
}

StoryboardOptions optionsFor(Paper paper, int perPage)
{
    StoryboardOptions options;
    options.paper = paper;
    options.perPage = perPage;
    options.date = QDate(2026, 11, 28);
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return options;
}

} // namespace

class tst_StoryboardPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture.emplace(QList<int>{5, 10, 5, 5, 15, 5, 5}, ExportFixture::Media::Frames);
    }

    void theRulesSeeFaults()
    {
        const PdfWord word{u"word"_s, QRectF(100, 100, 30, 10)};
        const QSizeF size(595, 842);
        QCOMPARE(
            layoutFaults(
                {size,
                 {word, {u"under"_s, QRectF(100, 110, 30, 10)}, {u"beside"_s, QRectF(132, 100, 30, 10)}}}),
            QStringList());
        QCOMPARE(layoutFaults({size, {word, {u"on"_s, QRectF(125, 102, 30, 10)}}}).size(), 1);
        QCOMPARE(layoutFaults({size, {{u"over"_s, QRectF(550, 100, 40, 10)}}}).size(), 1);
    }

    void everyLayout_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<int>("perPage");
        QTest::addColumn<QSize>("format");
        for (const QSize &format : {QSize(1280, 720), QSize(720, 1280), QSize(720, 720)}) {
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                for (const int perPage : beatsPerPageChoices())
                    QTest::addRow("%dx%d %s %d", format.width(), format.height(),
                                  paper == Paper::A4 ? "A4" : "Letter", perPage)
                        << paper << perPage << format;
            }
        }
    }

    void everyLayout()
    {
        QFETCH(Paper, paper);
        QFETCH(int, perPage);
        QFETCH(QSize, format);
        ExportInput input = manyWords(m_fixture->input);
        input.project.format.size = format;
        const QString file = m_fixture->file(u"storyboard.pdf"_s);
        const auto written = writeStoryboardPdf(input, file, optionsFor(paper, perPage), {});
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
        QCOMPARE(written->notices, QStringList());
        const QList<PdfPage> pages = pdfPages(file);
        QCOMPARE(pages.size(), written->count);
        QVERIFY(pages.size() >= (7 + perPage - 1) / perPage);
        QCOMPARE(fontsNotEmbedded(file), QStringList());
        QString all;
        for (const PdfPage &page : pages) {
            const QSizeF size = paper == Paper::A4 ? QSizeF(595, 842) : QSizeF(612, 792);
            QVERIFY(QSizeF(std::round(page.size.width()), std::round(page.size.height())) ==
                    (page.size.width() < page.size.height() ? size : size.transposed()));
            QCOMPARE(layoutFaults(page).join(u"; "_s), QString());
            QVERIFY(
                page.text().contains(u"Page %1 of %2"_s.arg(&page - &pages.first() + 1).arg(pages.size())));
            QVERIFY(page.text().contains(u"28 November 2026"_s));
            QVERIFY(page.text().contains(u"Nike sneakers"_s));
            all += page.text() + u' ';
        }
        // Nothing is lost: what was cut goes on in full.
        for (const QString &word : {u"FIRSTPROMPT"_s, u"LASTPROMPT"_s, u"FIRSTNOTE"_s, u"LASTNOTE"_s,
                                    u"крышам"_s, u"πόλη"_s, u"yours."_s, u"should it"_s, u"Slow dolly in"_s})
            QVERIFY2(all.contains(word), qPrintable(word));
        QCOMPARE(all.count(u"LASTPROMPT"_s), 1);
        QCOMPARE(all.count(u"No frame yet"_s), 1);
        for (const QString &time : {u"0:00–0:05"_s, u"0:05–0:15"_s, u"0:45–0:50"_s})
            QCOMPARE(all.count(time), 1);
    }

    void whatIsCutSaysWhereItGoesOn()
    {
        const QString file = m_fixture->file(u"cut.pdf"_s);
        QVERIFY(writeStoryboardPdf(manyWords(m_fixture->input), file, optionsFor(Paper::A4, 6), {}));
        const QList<PdfPage> pages = pdfPages(file);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages[0].text().contains(u"… page 3"_s));
        QVERIFY(pages[2].text().contains(u"Texts in full"_s));
        QVERIFY(!pages[2].text().contains(u"…"_s));
        // Without such texts there is no such page.
        QVERIFY(writeStoryboardPdf(m_fixture->input, file, optionsFor(Paper::A4, 4), {}));
        QCOMPARE(pdfPages(file).size(), 2);
    }

    void thePicturesAreTheFrames()
    {
        ExportInput input = m_fixture->input;
        const QList<QColor> colours{Qt::red, Qt::green, Qt::blue, Qt::yellow, Qt::cyan, Qt::magenta};
        for (int i = 0; i < colours.size(); ++i) {
            QImage frame(320, 180, QImage::Format_RGB32);
            frame.fill(colours[i]);
            input.beats[i].frame.path = m_fixture->file(u"colour %1.png"_s.arg(i));
            QVERIFY(frame.save(input.beats[i].frame.path));
        }
        const QString file = m_fixture->file(u"colours.pdf"_s);
        QVERIFY(writeStoryboardPdf(input, file, optionsFor(Paper::A4, 6), {}));
        const QImage page = pdfImage(file, 1);
        QCOMPARE(page.size(), QSize(842, 595));
        // Three in a row, two rows.
        for (int i = 0; i < 6; ++i) {
            const QColor seen = page.pixelColor(161 + 260 * (i % 3), 160 + 236 * (i / 3));
            const QColor wanted = colours[i];
            QVERIFY2(std::abs(seen.red() - wanted.red()) < 12 &&
                         std::abs(seen.green() - wanted.green()) < 12 &&
                         std::abs(seen.blue() - wanted.blue()) < 12,
                     qPrintable(u"%1: %2"_s.arg(i).arg(seen.name())));
        }
    }

    void aBrokenFrameIsNoticed()
    {
        ExportInput input = m_fixture->input;
        input.beats[2].frame.path = writeFile(m_fixture->file(u"broken.png"_s), "no picture");
        const QString file = m_fixture->file(u"broken.pdf"_s);
        const auto written = writeStoryboardPdf(input, file, optionsFor(Paper::A4, 12), {});
        QVERIFY(written);
        QCOMPARE(written->notices.size(), 1);
        QVERIFY(written->notices.first().contains(u"broken.png"_s));
        QVERIFY(pdfPages(file).first().text().contains(u"No frame yet"_s));
    }

    void aTitleBlockOfLongWordsHoldsTogether()
    {
        ExportInput input = m_fixture->input;
        input.project.name =
            u"A project whose name goes on and on until nobody can remember how it began or why"_s;
        input.project.product.name = u"Produkt "_s.repeated(30);
        StoryboardOptions options = optionsFor(Paper::Letter, 9);
        options.archetype = u"An archetype of the user's own with a long name as well"_s;
        const QString file = m_fixture->file(u"long.pdf"_s);
        QVERIFY(writeStoryboardPdf(input, file, options, {}));
        for (const PdfPage &page : pdfPages(file)) {
            QCOMPARE(layoutFaults(page).join(u"; "_s), QString());
            QVERIFY(page.text().contains(u"Produkt Produkt"_s) &&
                    page.text().contains(u"28 November 2026"_s));
        }
    }

    void aCancelledExportWritesNothing()
    {
        CancelSource source;
        const QString file = m_fixture->file(u"cancelled.pdf"_s);
        const TaskContext context{source.get_token(), [&](double) { source.request_stop(); }, {}};
        const auto written = writeStoryboardPdf(m_fixture->input, file, optionsFor(Paper::A4, 1), context);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(file));
    }

    void severalAtOnceOnOtherThreads()
    {
        std::vector<std::jthread> threads;
        std::array<std::atomic_int, 3> pages{};
        for (size_t i = 0; i < pages.size(); ++i) {
            threads.emplace_back([&, i] {
                const auto written = writeStoryboardPdf(manyWords(m_fixture->input),
                                                        m_fixture->file(u"thread %1.pdf"_s.arg(i)),
                                                        optionsFor(Paper::A4, 6), {});
                pages[i] = written ? written->count : -1;
            });
        }
        threads.clear();
        for (size_t i = 0; i < pages.size(); ++i) {
            QCOMPARE(pages[i].load(), 3);
            QCOMPARE(pdfPages(m_fixture->file(u"thread %1.pdf"_s.arg(i))).size(), 3);
        }
    }

    void aProjectWithoutBeatsIsRefused()
    {
        const auto written = writeStoryboardPdf({}, m_fixture->file(u"none.pdf"_s), {}, {});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::BadInput);
    }

    void thePaperIsWhatThePlaceUses()
    {
        QVERIFY(usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)) == Paper::Letter);
        QVERIFY(usualPaper(QLocale(QLocale::French, QLocale::Canada)) == Paper::Letter);
        QVERIFY(usualPaper(QLocale(QLocale::English, QLocale::UnitedKingdom)) == Paper::A4);
        QVERIFY(usualPaper(QLocale::c()) == Paper::A4);
    }

private:
    std::optional<ExportFixture> m_fixture;
};

BEATREEL_TEST(tst_StoryboardPdf)
#include "tst_StoryboardPdf.moc"
