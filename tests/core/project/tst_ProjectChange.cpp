// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/LookEdits.h"
#include "core/project/OverlayEdits.h"
#include "core/project/ProjectChange.h"
#include "core/project/SlotEdits.h"
#include "core/project/TakeEdits.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_ProjectChange : public QObject
{
    Q_OBJECT

private:
    const Project m_before =
        test::projectOf(u"hero_shot 5, usage_scenario 10, call_to_action 5, hero_shot 5"_s);

    static QList<BeatId> ids(const QStringList &texts)
    {
        QList<BeatId> list;
        for (const QString &text : texts)
            list.append(BeatId(text));
        return list;
    }

    /// The project with these beats, in this order.
    Project ordered(const QStringList &texts) const
    {
        Project project = m_before;
        project.beats.clear();
        for (const BeatId &id : ids(texts))
            project.beats.append(*m_before.find(id));
        return project;
    }

private slots:
    void nothing()
    {
        QVERIFY(changeBetween(m_before, m_before).isEmpty());
        // Equal contents in other objects are no change.
        QVERIFY(changeBetween(m_before, test::withBeat(m_before, 1, [](BeatContent &) {})).isEmpty());
    }

    void movesAreTheFewest_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<QStringList>("moved");
        QTest::newRow("first to the end")
            << QStringList{u"b2"_s, u"b3"_s, u"b4"_s, u"b1"_s} << QStringList{u"b1"_s};
        QTest::newRow("last to the start")
            << QStringList{u"b4"_s, u"b1"_s, u"b2"_s, u"b3"_s} << QStringList{u"b4"_s};
        QTest::newRow("swap") << QStringList{u"b4"_s, u"b2"_s, u"b3"_s, u"b1"_s}
                              << QStringList{u"b4"_s, u"b1"_s};
        QTest::newRow("middle") << QStringList{u"b1"_s, u"b3"_s, u"b2"_s, u"b4"_s} << QStringList{u"b3"_s};
    }

    void movesAreTheFewest()
    {
        QFETCH(QStringList, order);
        QFETCH(QStringList, moved);
        const ProjectChange change = changeBetween(m_before, ordered(order));
        QCOMPARE(change.moved, ids(moved));
        QVERIFY(change.inserted.isEmpty() && change.removed.isEmpty() && change.changed.isEmpty());
        QVERIFY(change.areBeatsChanged());
    }

    void everythingAtOnce()
    {
        NewBeatIds fresh(1);
        Project after = ordered({u"b3"_s, u"b1"_s, u"b4"_s});
        after = withNotes(after, ids({u"b1"_s, u"b3"_s}), u"x"_s);
        after = withBeatsDuplicated(after, ids({u"b4"_s}), fresh);
        const ProjectChange change = changeBetween(m_before, after);
        QCOMPARE(change.inserted, QList{after.beats[3].id()});
        QCOMPARE(change.removed, ids({u"b2"_s}));
        QCOMPARE(change.moved, ids({u"b3"_s}));
        QCOMPARE(change.changed, ids({u"b3"_s, u"b1"_s}));
        const ProjectChange back = changeBetween(after, m_before);
        QCOMPARE(back.inserted, change.removed);
        QCOMPARE(back.removed, change.inserted);
    }

    void parts()
    {
        const auto only = [&](const Project &after, bool ProjectChange::*part) {
            ProjectChange expected;
            expected.*part = true;
            return changeBetween(m_before, after) == expected && !changeBetween(m_before, after).isEmpty();
        };
        QVERIFY(only(withProductName(m_before, u"Cup"_s), &ProjectChange::isLookChanged));
        QVERIFY(only(withPalette(m_before, {}), &ProjectChange::isLookChanged));
        QVERIFY(only(withFormat(m_before, {QSize(720, 720), 24}), &ProjectChange::isFormatChanged));
        QVERIFY(only(withArchetype(m_before, ArchetypeId(u"a"_s)), &ProjectChange::isPlanChanged));
        QVERIFY(only(withRequestedDuration(m_before, Seconds(90)), &ProjectChange::isPlanChanged));
        QVERIFY(only(withBrief(m_before, {}), &ProjectChange::isBriefChanged));
        QVERIFY(only(withLock(m_before, Slot::music(), Lock::Locked), &ProjectChange::isMusicChanged));
        QVERIFY(only(withModels(m_before, {u"x"_s, {}, {}, {}, {}}), &ProjectChange::areModelsChanged));
        QVERIFY(only(withNote(m_before, TakeId(QStringLiteral("t")), QStringLiteral("n")), &ProjectChange::areTakesMarked));
        QVERIFY(only(withBudget(m_before, 1), &ProjectChange::isBudgetChanged));
        QVERIFY(only(withFades(m_before, std::chrono::milliseconds(400), {}), &ProjectChange::areFadesChanged));
        Project renamed = m_before;
        renamed.name = u"Other"_s;
        QVERIFY(only(renamed, &ProjectChange::isRestChanged));
    }

    void everyProjectDifferenceIsSeen()
    {
        Project after = m_before;
        after.specRest.insert(u"x"_s, 1);
        QVERIFY(!changeBetween(m_before, after).isEmpty());
        after = m_before;
        after.planRest.insert(u"x"_s, 1);
        QVERIFY(!changeBetween(m_before, after).isEmpty());
        after = m_before;
        after.briefRest.insert(u"x"_s, 1);
        QVERIFY(!changeBetween(m_before, after).isEmpty());
        after = m_before;
        after.rest.insert(u"x"_s, 1);
        QVERIFY(!changeBetween(m_before, after).isEmpty());
    }
};

BEATREEL_TEST(tst_ProjectChange)
#include "tst_ProjectChange.moc"
