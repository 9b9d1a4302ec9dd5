// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/InOut.h"

#include "core/project/BeatEdits.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;

class tst_InOut : public QObject
{
    Q_OBJECT

private:
    const Clock m_clock;

private slots:
    void whatIsNotSetIsTheFilmsEnd()
    {
        Document document(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), m_clock);
        InOut marks(document);
        QSignalSpy changes(&marks, &InOut::changed);
        QVERIFY(!marks.isSet() && !marks.range());
        marks.setIn(100);
        QCOMPARE(*marks.range(), (PictureRange{100, 449}));
        marks.setOut(300);
        QCOMPARE(*marks.range(), (PictureRange{100, 300}));
        marks.setOut(300);
        QCOMPARE(changes.size(), 2);
        marks.clearIn();
        QCOMPARE(*marks.range(), (PictureRange{0, 300}));
        marks.setOut(9999);
        QCOMPARE(*marks.out(), 449);
        marks.clearOut();
        QVERIFY(!marks.isSet());
        QCOMPARE(changes.size(), 5);
    }

    void theyNeverCross()
    {
        Document document(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), m_clock);
        InOut marks(document);
        marks.setIn(100);
        marks.setOut(200);
        marks.setIn(201);
        QCOMPARE(*marks.in(), 201);
        QVERIFY(!marks.out());
        marks.setOut(200);
        QVERIFY(!marks.in());
        marks.setIn(200); // a range of one picture
        QCOMPARE(*marks.range(), (PictureRange{200, 200}));
    }

    void beyondAShorterFilmTheyGo()
    {
        Document document(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), m_clock);
        InOut marks(document);
        marks.setIn(100);
        marks.setOut(300);
        document.edit(QStringLiteral("Delete"), withoutBeats(document.project(), {BeatId(QStringLiteral("b2"))}));
        QCOMPARE(*marks.in(), 100);
        QVERIFY(!marks.out());
        QCOMPARE(*marks.range(), (PictureRange{100, 149}));
    }
};

BEATREEL_TEST(tst_InOut)
#include "tst_InOut.moc"
