// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Selection.h"

#include "core/project/BeatEdits.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;

class tst_Selection : public QObject
{
    Q_OBJECT

private:
    const Clock m_clock;
    const BeatId m_first{QStringLiteral("b1")};
    const BeatId m_second{QStringLiteral("b2")};
    const BeatId m_third{QStringLiteral("b3")};
    std::optional<Document> m_document;
    std::optional<Selection> m_selection;

    void edit(const Project &after) { m_document->edit(QStringLiteral("Edit"), after); }

private slots:
    void init()
    {
        m_selection.reset();
        m_document.emplace(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5")), m_clock);
        m_selection.emplace(*m_document);
    }

    void oneSeveralAndARange()
    {
        QSignalSpy changes(&*m_selection, &Selection::changed);
        m_selection->select(m_second);
        QCOMPARE(m_selection->beats(), QList<BeatId>{m_second});
        m_selection->toggle(m_first);
        QCOMPARE(m_selection->beats(), (QList<BeatId>{m_first, m_second}));
        QCOMPARE(m_selection->current(), m_first);
        m_selection->toggle(m_second);
        QCOMPARE(m_selection->beats(), QList<BeatId>{m_first});
        m_selection->select(m_third);
        m_selection->extendTo(m_first);
        QCOMPARE(m_selection->size(), 3);
        m_selection->extendTo(m_second); // from the same anchor
        QCOMPARE(m_selection->beats(), (QList<BeatId>{m_second, m_third}));
        QCOMPARE(changes.size(), 6);
        m_selection->extendTo(m_second);
        QCOMPARE(changes.size(), 6);
    }

    void theFirstRangeBeginsWhereItEnds()
    {
        m_selection->extendTo(m_second);
        QCOMPARE(m_selection->beats(), QList<BeatId>{m_second});
    }

    void unknownBeatsAreLeftOut()
    {
        m_selection->set({m_third, BeatId(QStringLiteral("gone")), m_first});
        QCOMPARE(m_selection->beats(), (QList<BeatId>{m_first, m_third}));
        QCOMPARE(m_selection->current(), m_first);
        m_selection->clear();
        QVERIFY(m_selection->isEmpty());
        m_selection->selectAll();
        QCOMPARE(m_selection->size(), 3);
    }

    void letsGoOfWhatIsDeleted()
    {
        m_selection->set({m_first, m_second});
        edit(withoutBeats(m_document->project(), {m_second}));
        QCOMPARE(m_selection->beats(), QList<BeatId>{m_first});
        QVERIFY(m_selection->current().isEmpty());
        m_document->undoStack()->undo();
        QCOMPARE(m_selection->beats(), QList<BeatId>{m_first});
    }

    void aClipThatGoesLosesTheFocusToItsBeat()
    {
        m_selection->select(m_second, 1);
        QCOMPARE(m_selection->clip(), 1);
        edit(withDuration(m_document->project(), {m_second}, Seconds(5)));
        QCOMPARE(m_selection->clip(), -1);
        QCOMPARE(m_selection->current(), m_second);
    }
};

BEATREEL_TEST(tst_Selection)
#include "tst_Selection.moc"
