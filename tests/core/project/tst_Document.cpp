// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/Document.h"
#include "core/project/EditName.h"
#include "core/project/LookEdits.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

const QList<BeatId> kFirst = {BeatId(u"b1"_s)};

} // namespace

class tst_Document : public QObject
{
    Q_OBJECT

private:
    const Project m_start = test::projectOf(u"hero_shot 5, usage_scenario 10, call_to_action 5"_s);
    test::PassingClock m_clock;

    static Project noted(const Document &document, const QString &notes)
    {
        return withNotes(document.project(), kFirst, notes);
    }

    static void type(Document &document, const QString &notes)
    {
        document.editMerged(u"notes:b1"_s, u"Edit notes"_s, noted(document, notes));
    }

private slots:
    void thirtyStepsBackAndForth()
    {
        Document document(m_start, m_clock);
        QList<Project> steps = {m_start};
        for (int i = 0; i < 30; ++i) {
            document.edit(u"Step %1"_s.arg(i), noted(document, QString::number(i)));
            steps.append(document.project());
        }
        QCOMPARE(document.undoStack()->count(), 30);
        QCOMPARE(document.undoStack()->undoText(), u"Step 29"_s);
        for (int i = 29; i >= 0; --i) {
            document.undoStack()->undo();
            QVERIFY(document.project() == steps[i]);
        }
        for (int i = 1; i <= 30; ++i) {
            document.undoStack()->redo();
            QVERIFY(document.project() == steps[i]);
        }
    }

    void whatChangesNothingIsNoEntry()
    {
        Document document(m_start, m_clock);
        QSignalSpy changed(&document, &Document::changed);
        document.edit(u"Nothing"_s, m_start);
        document.editMerged(u"k"_s, u"Nothing"_s, m_start);
        QCOMPARE(document.undoStack()->count(), 0);
        QCOMPARE(changed.count(), 0);
    }

    void saysWhatChangedOnce()
    {
        Document document(m_start, m_clock);
        QSignalSpy changed(&document, &Document::changed);
        const auto told = [&] { return changed.takeFirst().at(0).value<ProjectChange>(); };
        document.edit(u"Notes"_s, noted(document, u"x"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(told().changed, kFirst);
        document.edit(u"Mood"_s, withMood(document.project(), u"elegant"_s));
        QVERIFY(told().isLookChanged);
        // Two entries at once, as from the history: one change with both.
        document.undoStack()->setIndex(0);
        QCOMPARE(changed.count(), 1);
        const ProjectChange both = told();
        QCOMPARE(both.changed, kFirst);
        QVERIFY(both.isLookChanged);
        document.undoStack()->redo();
        QVERIFY(!told().isLookChanged);
    }

    void editsFromTheSignalAreEntriesOfTheirOwn()
    {
        Document document(m_start, m_clock);
        bool isFirst = true;
        connect(&document, &Document::changed, &document, [&] {
            if (std::exchange(isFirst, false))
                document.edit(u"Second"_s, withMood(document.project(), u"elegant"_s));
        });
        document.edit(u"First"_s, noted(document, u"x"_s));
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QVERIFY(document.project() == m_start);
    }

    void typingIsOneEntry()
    {
        Document document(m_start, m_clock);
        QSignalSpy changed(&document, &Document::changed);
        for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s}) {
            type(document, text);
            m_clock.pass(std::chrono::milliseconds(900));
        }
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(changed.count(), 3);
        document.undoStack()->undo();
        QVERIFY(document.project() == m_start);
        document.undoStack()->redo();
        QCOMPARE(document.project().beats[0]->notes, u"abc"_s);
    }

    void pausesAndOtherEditsSeparate()
    {
        Document document(m_start, m_clock);
        type(document, u"a"_s);
        m_clock.pass(std::chrono::seconds(1));
        type(document, u"ab"_s);
        QCOMPARE(document.undoStack()->count(), 2);
        document.editMerged(u"name:b1"_s, u"Rename"_s, withName(document.project(), kFirst, u"n"_s));
        type(document, u"abc"_s);
        QCOMPARE(document.undoStack()->count(), 4);
        document.edit(u"Mood"_s, withMood(document.project(), u"elegant"_s));
        type(document, u"abcd"_s);
        QCOMPARE(document.undoStack()->count(), 6);
    }

    void undoSeparates()
    {
        Document document(m_start, m_clock);
        type(document, u"a"_s);
        document.edit(u"Mood"_s, withMood(document.project(), u"elegant"_s));
        document.undoStack()->undo();
        type(document, u"ab"_s);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(document.project().beats[0]->notes, u"a"_s);
        document.undoStack()->undo();
        document.undoStack()->redo();
        type(document, u"abc"_s);
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void typingThatIsTakenBackLeavesNoEntry()
    {
        Document document(m_start, m_clock);
        document.edit(u"Mood"_s, withMood(document.project(), u"elegant"_s));
        const Project before = document.project();
        type(document, u"a"_s);
        type(document, {});
        QCOMPARE(document.undoStack()->count(), 1);
        QVERIFY(document.project() == before);
        QVERIFY(!document.undoStack()->canRedo());
        type(document, u"b"_s);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QVERIFY(document.project() == before);
    }

    void gestureIsOneEntryHoweverLong()
    {
        Document document(m_start, m_clock);
        document.beginGesture();
        for (const int place : {2, 3, 2}) {
            document.edit(u"Move to %1"_s.arg(place), withBeatsMoved(m_start, kFirst, place));
            m_clock.pass(std::chrono::seconds(5));
        }
        document.endGesture();
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.undoStack()->undoText(), u"Move to 2"_s);
        document.edit(u"Notes"_s, noted(document, u"x"_s));
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QVERIFY(document.project() == m_start);
    }

    void cancelledGestureLeavesNothing()
    {
        Document document(m_start, m_clock);
        document.beginGesture();
        document.edit(u"Move"_s, withBeatsMoved(m_start, kFirst, 3));
        document.cancelGesture();
        QVERIFY(document.project() == m_start);
        QCOMPARE(document.undoStack()->count(), 0);
        document.edit(u"One"_s, noted(document, u"1"_s));
        document.edit(u"Two"_s, noted(document, u"2"_s));
        QCOMPARE(document.undoStack()->count(), 2);
        document.cancelGesture();
        QCOMPARE(document.project().beats[0]->notes, u"2"_s);
    }

    void undoEndsAGesture()
    {
        Document document(m_start, m_clock);
        document.beginGesture();
        document.edit(u"Move"_s, withBeatsMoved(m_start, kFirst, 3));
        document.undoStack()->undo();
        QVERIFY(document.project() == m_start);
        document.edit(u"One"_s, noted(document, u"1"_s));
        document.edit(u"Two"_s, noted(document, u"2"_s));
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void everyEditHasAName()
    {
        for (int kind = 0; kind <= static_cast<int>(EditKind::GoBackToVersion); ++kind) {
            QVERIFY(!editName(static_cast<EditKind>(kind)).isEmpty());
            QVERIFY(!editName(static_cast<EditKind>(kind), 3).isEmpty());
        }
        QCOMPARE(editName(EditKind::MoveBeats), u"Move beat"_s);
        QCOMPARE(editName(EditKind::MoveBeats, 3), u"Move 3 beats"_s);
        QCOMPARE(editName(EditKind::EditMovement, 3), u"Edit camera movement"_s);
    }
};

BEATREEL_TEST(tst_Document)
#include "tst_Document.moc"
