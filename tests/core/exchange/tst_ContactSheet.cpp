// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ContactSheet.h"
#include "tests/core/exchange/ExportFixture.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QImage>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// The rectangle that everything of this colour lies in.
QRect boundsOf(const QImage &sheet, const QColor &colour)
{
    QRect bounds;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            if (sheet.pixelColor(x, y) == colour)
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

} // namespace

class tst_ContactSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture.emplace(QList<int>{5, 10, 5, 5, 15}, ExportFixture::Media::Frames);
        for (int i = 0; i < 5; ++i) {
            // An own picture of another shape among them.
            QImage frame(i == 2 ? QSize(300, 300) : QSize(320, 180), QImage::Format_RGB32);
            frame.fill(kColours[i]);
            m_fixture->input.beats[i].frame.path = m_fixture->file(u"colour %1.png"_s.arg(i));
            QVERIFY(frame.save(m_fixture->input.beats[i].frame.path));
        }
    }

    void theFramesStandInOrder()
    {
        const auto written =
            writeContactSheet(m_fixture->input, m_fixture->file(u"sheet.png"_s), {1200, 2}, {});
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
        QCOMPARE(written->count, 5);
        const QImage sheet(m_fixture->file(u"sheet.png"_s));
        QCOMPARE(sheet.width(), 1200);
        QList<QRect> places;
        for (const QColor &colour : kColours) {
            const QRect place = boundsOf(sheet, colour);
            QVERIFY(std::abs(place.width() * 9 - place.height() * 16) < 32);
            places.append(place);
        }
        QCOMPARE(places[0].top(), places[1].top());
        QVERIFY(places[1].left() > places[0].right());
        QVERIFY(places[2].top() > places[0].bottom() + 10 && places[2].left() == places[0].left());
        QVERIFY(places[4].top() > places[2].bottom() + 10 && places[4].left() == places[0].left());
        QVERIFY(sheet.rect().adjusted(20, 20, -20, -20).contains(places[4]));
    }

    void aMissingFrameLeavesItsPlace()
    {
        ExportInput input = m_fixture->input;
        input.beats[1].frame = {};
        const auto written = writeContactSheet(input, m_fixture->file(u"missing.png"_s), {1200, 2}, {});
        QVERIFY(written);
        QCOMPARE(written->count, 4);
        const QImage sheet(m_fixture->file(u"missing.png"_s));
        QVERIFY(boundsOf(sheet, kColours[1]).isEmpty());
        QVERIFY(boundsOf(sheet, kColours[2]).left() < 100);
    }

    void aLongFilmStaysASheetThatProgramsOpen()
    {
        ExportFixture film(QList<int>(300, 5), ExportFixture::Media::None);
        for (ExportBeat &beat : film.input.beats)
            beat.frame = {};
        QVERIFY(writeContactSheet(film.input, film.file(u"long.png"_s), {1200, 0}, {}));
        const QImage sheet(film.file(u"long.png"_s));
        QVERIFY(!sheet.isNull() && sheet.height() <= 32000);
    }

    void aCancelledExportWritesNothing()
    {
        CancelSource source;
        source.request_stop();
        const auto written = writeContactSheet(m_fixture->input, m_fixture->file(u"cancelled.png"_s), {},
                                               {source.get_token(), {}, {}});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(m_fixture->file(u"cancelled.png"_s)));
    }

private:
    const QList<QColor> kColours{QColor(255, 0, 0), QColor(0, 255, 0), QColor(0, 0, 255), QColor(255, 255, 0),
                                 QColor(255, 0, 255)};
    std::optional<ExportFixture> m_fixture;
};

BEATREEL_TEST(tst_ContactSheet)
#include "tst_ContactSheet.moc"
