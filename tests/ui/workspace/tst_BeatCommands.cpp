// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/BeatCommands.h"

#include "core/project/BeatFields.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_BeatCommands : public QObject
{
    Q_OBJECT

private:
    std::optional<EditorFixture> m_editor;
    std::unique_ptr<OpenProject> m_open;

    [[nodiscard]] static BeatId id(int number) { return BeatId(QStringLiteral("b%1").arg(number)); }
    [[nodiscard]] QString order() const
    {
        QStringList ids;
        for (const Beat &beat : m_open->project().beats)
            ids.append(beat.id().text());
        return ids.join(u' ');
    }
    [[nodiscard]] QString selected() const
    {
        QStringList ids;
        for (const BeatId &beat : m_open->selection().beats())
            ids.append(beat.text());
        return ids.join(u' ');
    }

private slots:
    void init()
    {
        m_open.reset();
        m_editor.emplace();
        m_editor->start = projectOf(QStringLiteral("hero_shot 5, usage_scenario 10, detail_showcase 5, call_to_action 15"));
        m_open = m_editor->create();
    }
    void cleanup() { m_open.reset(); }

    void whatUndoBringsBackIsSelected()
    {
        m_open->selection().select(id(2));
        deleteBeats(*m_open, {id(2)});
        QCOMPARE(selected(), QStringLiteral("b3"));
        m_open->document().undoStack()->undo();
        QCOMPARE(selected(), QStringLiteral("b2"));
        QCOMPARE(m_open->selection().current(), id(2));
        m_open->document().undoStack()->redo();
        QVERIFY(!m_open->selection().contains(id(2)));
    }

    void newBeatsAreSelected()
    {
        const BeatTemplate &brand = *m_editor->templates.library().find(TemplateId(QStringLiteral("brand_moment")));
        m_open->selection().select(id(2));
        insertTemplate(*m_open, placeBehindSelection(*m_open), brand);
        QCOMPARE(m_open->project().beats[2]->spec.templateId, brand.id);
        QCOMPARE(selected(), m_open->project().beats[2].id().text());
        duplicateBeats(*m_open, {id(1), id(3)});
        QCOMPARE(m_open->project().beats.size(), 7);
        QCOMPARE(m_open->selection().size(), 2);
        QCOMPARE(m_open->document().undoStack()->undoText(), QStringLiteral("Duplicate 2 beats"));
        m_open->selection().clear();
        QCOMPARE(placeBehindSelection(*m_open), 7);
    }

    void theSelectionMovesAndStaysSelected()
    {
        m_open->selection().set({id(1), id(3)});
        moveSelection(*m_open, Towards::End);
        QCOMPARE(order(), QStringLiteral("b2 b4 b1 b3"));
        QCOMPARE(selected(), QStringLiteral("b1 b3"));
        moveSelection(*m_open, Towards::End); // at the end nothing moves
        QCOMPARE(order(), QStringLiteral("b2 b4 b1 b3"));
        QCOMPARE(m_open->document().undoStack()->count(), 1);
        m_open->selection().select(id(4));
        moveSelection(*m_open, Towards::Start);
        moveSelection(*m_open, Towards::Start);
        QCOMPARE(order(), QStringLiteral("b4 b2 b1 b3"));
    }

    void lockedBeatsKeepPlaceAndLength()
    {
        m_open->selection().set({id(1), id(2)});
        toggleLockOfSelection(*m_open);
        QVERIFY(m_open->project().beats[0]->isLocked && m_open->project().beats[1]->isLocked);
        moveSelection(*m_open, Towards::End);
        resizeSelection(*m_open, Resize::Longer);
        QCOMPARE(order(), QStringLiteral("b1 b2 b3 b4"));
        QCOMPARE(m_open->project().duration(), Seconds(35));
        m_open->selection().set({id(1), id(3)});
        toggleLockOfSelection(*m_open); // one of them is not: both are then
        QVERIFY(m_open->project().beats[0]->isLocked && m_open->project().beats[2]->isLocked);
        toggleLockOfSelection(*m_open);
        QVERIFY(!m_open->project().beats[0]->isLocked && !m_open->project().beats[2]->isLocked);
    }

    void lengthsStayBetweenFiveAndFifteen()
    {
        m_open->selection().selectAll();
        resizeSelection(*m_open, Resize::Longer);
        QCOMPARE(m_open->project().duration(), Seconds(10 + 15 + 10 + 15));
        resizeSelection(*m_open, Resize::Longer);
        resizeSelection(*m_open, Resize::Longer);
        QCOMPARE(m_open->project().duration(), Seconds(60));
        for (int i = 0; i < 4; ++i)
            resizeSelection(*m_open, Resize::Shorter);
        QCOMPARE(m_open->project().duration(), Seconds(20));
        QCOMPARE(m_open->document().undoStack()->undoText(), QStringLiteral("Change length of 4 beats"));
    }

    void afterDeletingTheNextIsSelected_data()
    {
        QTest::addColumn<QList<int>>("gone");
        QTest::addColumn<QString>("selected");
        QTest::newRow("the first") << QList<int>{1} << "b2";
        QTest::newRow("the last") << QList<int>{4} << "b3";
        QTest::newRow("two in the middle") << QList<int>{2, 3} << "b4";
        QTest::newRow("all") << QList<int>{1, 2, 3, 4} << "";
    }

    void afterDeletingTheNextIsSelected()
    {
        QFETCH(QList<int>, gone);
        QList<BeatId> beats;
        for (const int number : gone)
            beats.append(id(number));
        m_open->selection().set(beats);
        deleteBeats(*m_open, beats);
        QTEST(selected(), "selected");
        m_open->document().undoStack()->undo();
        QCOMPARE(order(), QStringLiteral("b1 b2 b3 b4"));
    }

    void neighboursAreSelectedWithinTheFilm()
    {
        selectNeighbour(*m_open, Towards::Start);
        QCOMPARE(selected(), QStringLiteral("b4"));
        selectNeighbour(*m_open, Towards::End);
        QCOMPARE(selected(), QStringLiteral("b4"));
        m_open->selection().select(id(1));
        selectNeighbour(*m_open, Towards::Start);
        QCOMPARE(selected(), QStringLiteral("b1"));
        selectNeighbour(*m_open, Towards::End);
        QCOMPARE(selected(), QStringLiteral("b2"));
    }

    void fromThePlayheadItGoesToTheBeatBeside()
    {
        m_open->selection().select(id(1));
        m_open->playhead().goTo(id(3));
        m_open->playhead().setPicture(m_open->playhead().picture() + 10);
        goToNeighbour(*m_open, Towards::End);
        QCOMPARE(selected(), QStringLiteral("b4"));
        QCOMPARE(m_open->playhead().beat()->id(), id(4));
        goToNeighbour(*m_open, Towards::End);
        QCOMPARE(selected(), QStringLiteral("b4"));
        m_open->selection().clear();
        m_open->playhead().goTo(id(3));
        goToNeighbour(*m_open, Towards::Start);
        QCOMPARE(selected(), QStringLiteral("b2"));
        QCOMPARE(m_open->playhead().beat()->id(), id(2));
        QCOMPARE(m_open->playhead().pictureInBeat(), 0);
        m_open->playhead().setPicture(3);
        goToNeighbour(*m_open, Towards::Start);
        QCOMPARE(m_open->playhead().picture(), 0);
    }

    void aSwappedTemplateMakesThatBeatStaleAlone()
    {
        m_open->make({Slot::frame(id(1)), Slot::frame(id(2))});
        QTRY_VERIFY_WITH_TIMEOUT(m_open->state(Slot::frame(id(2)))->status == SlotStatus::Ready && !m_open->workshop().isBusy(), 30000);
        swapTemplate(*m_open, {id(2)}, *m_editor->templates.library().find(TemplateId(QStringLiteral("lifestyle_context"))));
        QVERIFY(m_open->state(Slot::frame(id(1)))->status == SlotStatus::Ready);
        QVERIFY(m_open->state(Slot::frame(id(2)))->status == SlotStatus::Stale);
        QCOMPARE(m_open->project().beats[1]->spec.duration, Seconds(10));
    }
};

BEATREEL_TEST(tst_BeatCommands)
#include "tst_BeatCommands.moc"
