// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/brief/BriefFixture.h"
#include "ui/brief/PlanBriefs.h"
#include "ui/brief/PlanMaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

Brief briefOf(const QString &prompt, quint64 seed = 1)
{
    return {prompt, std::nullopt, 0.5, seed, {}};
}

struct Desk
{
    BriefFixture editor;
    FakePlanner &planner = editor.planner;
    PlanMaker maker{editor.parts};
};

} // namespace

class tst_PlanMaker : public QObject
{
    Q_OBJECT

private slots:
    void plansInTheBackground()
    {
        Desk desk;
        QSignalSpy changes(&desk.maker, &PlanMaker::planningChanged);
        std::optional<PlannedBrief> got;
        desk.maker.plan(briefOf(QStringLiteral("Shoes")), [&](const Result<PlannedBrief> &planned) { got = planned.value(); });
        QVERIFY(desk.maker.isPlanning());
        QVERIFY(!got);
        QTRY_VERIFY(got);
        QVERIFY(!desk.maker.isPlanning());
        QCOMPARE(got->brief.prompt, QStringLiteral("Shoes"));
        QCOMPARE(got->plan.spec.beats.size(), 3);
        QCOMPARE(changes.size(), 2);
    }

    void threePlansComeInTheOrderOfTheirBriefs()
    {
        Desk desk;
        KeptBeat kept{beatsFrom(QStringLiteral("hero_shot 5"), desk.editor.editor.templates.library()).first(), 1};
        QList<PlannedBrief> got;
        desk.maker.plan({{briefOf(QStringLiteral("Shoes"), 3), briefOf(QStringLiteral("Shoes"), 2), briefOf(QStringLiteral("Shoes"), 1)}, {}, {kept}},
                        [&](const Result<QList<PlannedBrief>> &planned) { got = planned.value(); });
        QTRY_COMPARE(got.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(got[i].brief.seed, quint64(3 - i));
            QCOMPARE(got[i].plan.spec.beats.first(), kept.beat);
            QCOMPARE(got[i].plan.spec.beats[1].id.text(), QStringLiteral("s%1b1").arg(3 - i));
        }
    }

    void theLatestQuestionWins()
    {
        Desk desk;
        desk.planner.isHeld = true;
        QStringList answers;
        const auto note = [&](const Result<PlannedBrief> &planned) { answers.append(planned ? planned->brief.prompt : planned.error().sentence); };
        desk.maker.plan(briefOf(QStringLiteral("First")), note);
        QTRY_COMPARE(desk.planner.requests().size(), 1);
        desk.maker.plan(briefOf(QStringLiteral("Second")), note);
        desk.planner.isHeld = false;
        QTRY_COMPARE(answers, QStringList{QStringLiteral("Second")});
        desk.planner.isHeld = true;
        desk.maker.plan(briefOf(QStringLiteral("Third")), note);
        desk.maker.cancel();
        QVERIFY(!desk.maker.isPlanning());
        desk.planner.isHeld = false;
        desk.maker.plan(briefOf(QStringLiteral("Fourth")), note);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.last(), QStringLiteral("Fourth"));
    }

    void aRefusalIsTheAnswer()
    {
        Desk desk;
        QString said;
        int answers = 0;
        desk.maker.plan({{briefOf(QStringLiteral("Shoes")), briefOf({}), briefOf({})}}, [&](const Result<QList<PlannedBrief>> &planned) {
            ++answers;
            said = planned ? QString() : planned.error().sentence;
        });
        QTRY_COMPARE(answers, 1);
        QCOMPARE(said, QStringLiteral("The brief is empty."));
        QVERIFY(!desk.maker.isPlanning());
        desk.maker.plan(briefOf(QStringLiteral("Shoes")), [&](const Result<PlannedBrief> &) { ++answers; });
        QTRY_COMPARE(answers, 2);
    }

    void goingAwayStopsThePlanner()
    {
        BriefFixture editor;
        editor.planner.isHeld = true;
        bool isAnswered = false;
        {
            PlanMaker maker(editor.parts);
            maker.plan(briefOf(QStringLiteral("Shoes")), [&](const Result<PlannedBrief> &) { isAnswered = true; });
            QTRY_COMPARE(editor.planner.requests().size(), 1);
        }
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }

    void spreadsABrief_data()
    {
        QTest::addColumn<double>("creativity");
        QTest::addColumn<QList<double>>("creativities");
        QTest::addColumn<int>("own");
        QTest::newRow("balanced") << 0.5 << QList<double>{0, 0.5, 1} << 1;
        QTest::newRow("rather strict") << 0.2 << QList<double>{0.2, 0.5, 1} << 0;
        QTest::newRow("free") << 1.0 << QList<double>{0, 0.5, 1} << 2;
    }

    void spreadsABrief()
    {
        QFETCH(double, creativity);
        QFETCH(QList<double>, creativities);
        QFETCH(int, own);
        Brief brief = briefOf(QStringLiteral("Shoes"), 7);
        brief.creativity = creativity;
        const PlanBriefs byCreativity = spread(brief, PlanSpread::Creativity);
        QList<double> got;
        for (const Brief &one : byCreativity.briefs)
            got.append(one.creativity);
        QCOMPARE(got, creativities);
        QCOMPARE(byCreativity.own, own);
        QCOMPARE(byCreativity.briefs[own], brief);
        const PlanBriefs bySeed = spread(brief, PlanSpread::Seeds);
        QCOMPARE(bySeed.briefs[bySeed.own], brief);
        QVERIFY(bySeed.briefs[1].seed != bySeed.briefs[2].seed);
        QVERIFY(bySeed.briefs[1].seed != brief.seed);
    }
};

BEATREEL_TEST(tst_PlanMaker)

#include "tst_PlanMaker.moc"
