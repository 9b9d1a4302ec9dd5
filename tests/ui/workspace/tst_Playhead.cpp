// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Playhead.h"

#include "core/project/BeatEdits.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;

class tst_Playhead : public QObject
{
    Q_OBJECT

private:
    const Clock m_clock;
    const BeatId m_first{QStringLiteral("b1")};
    const BeatId m_second{QStringLiteral("b2")};

private slots:
    void staysWithinTheFilm()
    {
        Document document(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), m_clock);
        Playhead playhead(document);
        QSignalSpy moves(&playhead, &Playhead::moved);
        QCOMPARE(playhead.beat()->id(), m_first);
        playhead.setPicture(150);
        QCOMPARE(playhead.beat()->id(), m_second);
        QCOMPARE(playhead.seconds(), 5.0);
        playhead.setPicture(9999);
        QCOMPARE(playhead.picture(), 449);
        playhead.setPicture(-3);
        QCOMPARE(playhead.picture(), 0);
        QCOMPARE(moves.size(), 3);
        playhead.goTo(m_second);
        QCOMPARE(playhead.picture(), 150);
    }

    void staysOnItsPictureOfItsBeat()
    {
        Document document(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), m_clock);
        Playhead playhead(document);
        playhead.setPicture(200);
        document.edit(QStringLiteral("Swap"), withBeatsSwapped(document.project(), m_first, m_second));
        QCOMPARE(playhead.picture(), 50);
        document.undoStack()->undo();
        QCOMPARE(playhead.picture(), 200);
        document.edit(QStringLiteral("Shorten"), withDuration(document.project(), {m_first, m_second}, Seconds(5)));
        QCOMPARE(playhead.picture(), 200);
        document.edit(QStringLiteral("Delete"), withoutBeats(document.project(), {m_second}));
        QCOMPARE(playhead.picture(), 149);
        document.edit(QStringLiteral("Delete"), withoutBeats(document.project(), {m_first}));
        QCOMPARE(playhead.picture(), 0);
        QVERIFY(!playhead.beat());
    }

    void aShorterBeatKeepsItWithin()
    {
        Document document(test::projectOf(QStringLiteral("usage_scenario 10, hero_shot 5")), m_clock);
        Playhead playhead(document);
        playhead.setPicture(290);
        document.edit(QStringLiteral("Shorten"), withDuration(document.project(), {m_first}, Seconds(5)));
        QCOMPARE(playhead.picture(), 149);
    }
};

BEATREEL_TEST(tst_Playhead)
#include "tst_Playhead.moc"
