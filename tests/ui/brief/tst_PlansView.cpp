// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "tests/support/TestMain.h"
#include "tests/ui/brief/BriefFixture.h"
#include "tests/ui/brief/Dragging.h"
#include "ui/brief/PlansView.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/workspace/BeatClip.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Three plans in sight: 20 s of three beats each.
struct Table : BriefFixture
{
    Table()
    {
        agree(view);
        view.resize(1000, 900);
        view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
    }
    void plan()
    {
        QSignalSpy shown(&view, &PlansView::planned);
        view.plan(brief, {});
        QVERIFY(shown.wait());
        QTest::qWait(0); // laid out
    }
    [[nodiscard]] PlanBeats &beats(int column) { return view.column(column).beats(); }
    /// "hero_shot 5, usage_scenario 10".
    [[nodiscard]] QString sequence(int column)
    {
        QStringList texts;
        for (const SpecBeat &beat : view.column(column).planned().plan.spec.beats)
            texts.append(QStringLiteral("%1 %2").arg(beat.templateId.text()).arg(beat.duration.count()));
        return texts.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString counts(int column) { return find<ElidingLabel>(view.column(column), "planCounts")->text(); }

    Brief brief{QStringLiteral("Shoes"), Seconds(20), 0.5, 7, {}};
    PlansView view{parts, pictures};
};

} // namespace

class tst_PlansView : public QObject
{
    Q_OBJECT

private slots:
    void threePlansStandSideBySide()
    {
        Table table;
        table.plan();
        QStringList names;
        QList<double> creativities;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(table.sequence(i), QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
            QCOMPARE(table.counts(i), QStringLiteral("20 s, 3 beats, 4 chunks"));
            creativities.append(table.view.column(i).planned().brief.creativity);
        }
        QCOMPARE(creativities, (QList<double>{0, 0.5, 1}));
        QCOMPARE(table.view.current(), 1);
        QCOMPARE(table.view.column(1).planned().brief, table.brief);
    }

    void heightIsTimeAndSecondsLineUp()
    {
        Table table;
        table.planner.answer = [](const PlanRequest &request, const StoryLibrary &library) {
            const QString sequence = request.brief.creativity == 0 ? QStringLiteral("hero_shot 5, usage_scenario 10") : QStringLiteral("usage_scenario 10, hero_shot 5");
            return FakePlanner::planned(request, sequence, library);
        };
        table.plan();
        QTRY_COMPARE(table.beats(0).mapTo(&table.view, QPoint()).y(), table.beats(2).mapTo(&table.view, QPoint()).y());
        QCOMPARE(table.beats(0).beatRect(1).top(), table.beats(0).beatRect(0).height() + 4);
        QCOMPARE(table.beats(1).beatRect(1).top(), 2 * table.beats(0).beatRect(1).top());
        QCOMPARE(table.beats(0).beatRect(1).top(), 100);
        table.view.resize(1000, 420);
        QTRY_COMPARE(table.beats(0).beatRect(1).top(), 64);
    }

    void seedsAreTheOtherWayToDiffer()
    {
        Table table;
        QVERIFY(!table.find<SegmentedControl>(table.view, "planSpread")->isEnabled());
        table.plan();
        QSignalSpy shown(&table.view, &PlansView::planned);
        QTest::mouseClick(table.find<SegmentedControl>(table.view, "planSpread")->segment(1), Qt::LeftButton);
        QVERIFY(shown.wait());
        QCOMPARE(table.view.current(), 0);
        QCOMPARE(table.view.column(0).planned().brief, table.brief);
        QVERIFY(table.view.column(1).planned().brief.seed != table.brief.seed);
        QCOMPARE(table.view.column(1).planned().brief.creativity, table.brief.creativity);
    }

    void onePlanIsTaken()
    {
        Table table;
        table.plan();
        QSignalSpy taken(&table.view, &PlansView::planTaken);
        auto *button = &table.view.column(2).takeButton();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0][0].value<Plan>().spec, table.view.column(2).planned().plan.spec);
        QCOMPARE(taken[0][1].value<Brief>().creativity, 1.0);
        QCOMPARE(button->price(), Price::free());
    }

    void theFocusMovesTheFilledButton()
    {
        Table table;
        table.plan();
        table.beats(0).setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(table.view.current(), 0);
        QTest::keyClick(&table.beats(0), Qt::Key_Down);
        QTest::keyClick(&table.beats(0), Qt::Key_Down);
        QCOMPARE(table.beats(0).current(), 2);
        QTest::keyClick(&table.beats(0), Qt::Key_Right);
        QVERIFY(table.beats(1).hasFocus());
        QCOMPARE(table.beats(1).current(), 2);
        QCOMPARE(table.view.current(), 1);
        QTest::keyClick(&table.beats(1), Qt::Key_Home);
        QCOMPARE(table.beats(1).current(), 0);
    }

    void aBeatIsDraggedIntoAnotherPlan()
    {
        Table table;
        table.plan();
        const std::unique_ptr<QMimeData> data(clipOf(table.beats(0).plan(), {table.beats(0).plan().beats[1].id()}));
        PlanBeats &target = table.beats(2);
        QVERIFY(dropOn(&target, *data, target.beatRect(0).topLeft() + QPoint(10, 10)));
        QCOMPARE(table.sequence(2), QStringLiteral("usage_scenario 10, hero_shot 5, usage_scenario 10, call_to_action 5"));
        QCOMPARE(table.counts(2), QStringLiteral("30 s of 20 s, 4 beats, 6 chunks"));
        const auto colourOfCounts = [&](qsizetype plan) { return table.view.column(plan).findChild<QLabel *>(QStringLiteral("planCounts"))->palette().color(QPalette::WindowText); };
        const Theme &theme = Appearance::of(&table.view).theme;
        QCOMPARE(colourOfCounts(2), theme.stale);
        QCOMPARE(colourOfCounts(0), theme.text);
        QCOMPARE(table.view.current(), 2); // the one that is worked at
        QCOMPARE(table.sequence(0), QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        QSet<BeatId> ids;
        for (const SpecBeat &beat : table.view.column(2).planned().plan.spec.beats)
            ids.insert(beat.id);
        QCOMPARE(ids.size(), 4);
        QVERIFY(dropOn(&target, *data, QPoint(10, target.height() - 2)));
        QCOMPARE(table.sequence(2), QStringLiteral("usage_scenario 10, hero_shot 5, usage_scenario 10, call_to_action 5, usage_scenario 10"));
        QMimeData words;
        words.setText(QStringLiteral("hero_shot"));
        QVERIFY(!dropOn(&target, words, QPoint(10, 10)));
    }

    void theSameWithKeys()
    {
        Table table;
        table.plan();
        QTest::keyClick(&table.beats(1), Qt::Key_Down);
        QTest::keyClick(&table.beats(1), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(table.sequence(2), QStringLiteral("hero_shot 5, usage_scenario 10, usage_scenario 10, call_to_action 5"));
        QTest::keyClick(&table.beats(1), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(table.sequence(1), QStringLiteral("usage_scenario 10, hero_shot 5, call_to_action 5"));
        QCOMPARE(table.beats(1).current(), 0);
        QTest::keyClick(&table.beats(1), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&table.beats(1), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table.sequence(1), QStringLiteral("hero_shot 5, call_to_action 5, usage_scenario 10"));
        QTest::keyClick(&table.beats(1), Qt::Key_Delete);
        QCOMPARE(table.sequence(1), QStringLiteral("hero_shot 5, call_to_action 5"));
        QTest::keyClick(&table.beats(1), Qt::Key_Delete);
        QTest::keyClick(&table.beats(1), Qt::Key_Delete);
        QCOMPARE(table.view.column(1).planned().plan.spec.beats.size(), 1);
    }

    void screenReadersHearTheBeats()
    {
        Table table;
        table.plan();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&table.beats(1));
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Beats of the plan “Balanced”"));
        QCOMPARE(list->childCount(), 3);
        QAccessibleInterface *beat = list->child(1);
        QCOMPARE(beat->text(QAccessible::Name), QStringLiteral("Beat 2, usage_scenario, 10 seconds from 0:05"));
        auto *actions = beat->actionInterface();
        QVERIFY(actions->actionNames().contains(QStringLiteral("Copy to the plan on the left")));
        actions->doAction(QStringLiteral("Copy to the plan on the left"));
        QCOMPARE(table.view.column(0).planned().plan.spec.beats.size(), 4);
    }

    void sketchesAreDrawnInTheBackground()
    {
        Table table;
        table.plan();
        // The three plans have the same seed, product and style: what they share is drawn once.
        QTRY_COMPARE(table.editor.artist.asked, 3);
    }

    void overAProjectItIsSaidWhatChanges()
    {
        Table table;
        const auto open = table.create();
        open->apply(EditKind::LockBeats, withBeats(open->project(), {BeatId(QStringLiteral("b2"))}, [](BeatContent &content) { content.isLocked = true; }));
        table.view.setProject(open.get());
        // The fake puts the kept beats first, where the real one could not.
        table.planner.answer = [](const PlanRequest &request, const StoryLibrary &library) { return FakePlanner::planned(request, QStringLiteral("call_to_action 5"), library); };
        table.plan();
        QCOMPARE(table.planner.requests().first().kept.size(), 1);
        auto *change = table.find<QLabel>(table.view.column(0), "planChange");
        QVERIFY(change->isVisible());
        QVERIFY2(change->text().startsWith(QStringLiteral("1 beat goes. 1 beat stays. 1 beat is new. Beat 2 is locked and stays.")), qPrintable(change->text()));
        PlanBeats &beats = table.beats(0);
        QTest::keyClick(&beats, Qt::Key_Delete);
        QTest::keyClick(&beats, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table.sequence(0), QStringLiteral("usage_scenario 10, call_to_action 5"));
        QSignalSpy left(&table.view, &PlansView::leaveWanted);
        QTest::keyClick(&beats, Qt::Key_Escape);
        QTest::mouseClick(table.find<QToolButton>(table.view, "leavePlans"), Qt::LeftButton);
        QCOMPARE(left.size(), 2);
        table.view.setProject(nullptr);
        QVERIFY(!table.view.hasPlans());
    }

    void plansRoundOtherLockedBeatsAreNotTaken()
    {
        Table table;
        const auto open = table.create();
        table.view.setProject(open.get());
        table.plan();
        QVERIFY(table.view.hasPlans());
        open->apply(EditKind::EditNotes, withBeats(open->project(), {BeatId(QStringLiteral("b2"))}, [](BeatContent &content) { content.notes = QStringLiteral("Nice"); }));
        QVERIFY(table.view.hasPlans());
        open->apply(EditKind::LockBeats, withBeats(open->project(), {BeatId(QStringLiteral("b2"))}, [](BeatContent &content) { content.isLocked = true; }));
        QVERIFY(!table.view.hasPlans());
        QVERIFY(table.find<ElidingLabel>(table.view, "plansState")->text().startsWith(QStringLiteral("Beats were locked or unlocked meanwhile.")));
        table.view.setProject(nullptr);
    }

    void aFailureIsSaid()
    {
        Table table;
        QSignalSpy failed(&table.view, &PlansView::failed);
        table.view.plan({QString(), std::nullopt, 0.5, 7, {}}, {});
        QVERIFY(failed.wait());
        QCOMPARE(table.find<ElidingLabel>(table.view, "plansState")->text(), QStringLiteral("The brief is empty."));
        QVERIFY(!table.view.hasPlans());
    }
};

BEATREEL_TEST(tst_PlansView)

#include "tst_PlansView.moc"
