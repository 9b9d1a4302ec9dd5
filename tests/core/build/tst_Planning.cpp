// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Costs.h"
#include "core/build/Planning.h"
#include "core/build/ProjectLedger.h"
#include "core/storage/Ledger.h"
#include "tests/support/Builders.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

class PaidPlanner final : public Planner
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return {u"openai"_s, model, 1, {}}; }
    [[nodiscard]] Result<Plan> plan(const PlanRequest &request, const StoryLibrary &library, const TaskContext &) const override
    {
        ++asked;
        for (const double usd : raises)
            raised.append(request.account->reserve(usd).has_value());
        if (chargedUsd)
            request.account->charge(*chargedUsd);
        if (trouble)
            return fail(*trouble, u"Trouble."_s);
        return Plan{specOf(u"hero_shot 5"_s, library), {}, costUsd, wasteUsd};
    }

    QString model = u"gpt-6-luna"_s;
    std::optional<ErrorKind> trouble;
    std::optional<double> chargedUsd;
    std::optional<double> costUsd = 0.002;
    double wasteUsd = 0;
    QList<double> raises;        ///< what it asks for on the way
    mutable QList<bool> raised; ///< whether it may
    mutable int asked = 0;
};

struct PlanningFixture
{
    [[nodiscard]] Result<Plan> plan(bool mayRepeatUnknown = false, const KeepPlan &keep = [](const Plan &) { return Result<void>(); })
    {
        PlanRequest request;
        request.brief.prompt = u"a watch"_s;
        return makePlan(request, {budget, build, mayRepeatUnknown}, *ledger, planner, library, models, {}, keep);
    }
    /// As the editor shows it.
    [[nodiscard]] Price spent() const
    {
        Project project;
        project.isPlanned = true;
        project.models.planner = planner.model;
        return costsOf({project, SlotStates(QList<SlotState>()), models, {}, rows(), {}}).phase(Phase::Planning).spent.price();
    }
    [[nodiscard]] QList<RequestRow> rows() const { return ledger->rows().value(); }

    TestFolder folder;
    std::unique_ptr<Ledger> ledger = Ledger::open(folder.file(u"ledger.sqlite"_s)).value();
    StoryLibrary library = shippedLibrary();
    ModelCatalogue models = ModelCatalogue::fromJson(readFile(sourceFile(u"resources/models.json"_s)).value()).value();
    PaidPlanner planner;
    Budget budget;
    QString build;
};

} // namespace

class tst_Planning : public QObject
{
    Q_OBJECT

private slots:
    void aPaidPlanIsBooked()
    {
        PlanningFixture fixture;
        QVERIFY(fixture.plan());
        const RequestRow row = fixture.rows().first();
        QVERIFY(row.state == RequestState::Succeeded);
        QCOMPARE(row.actualUsd.value(), 0.002);
        QVERIFY(row.estimateUsd > 0.001);
    }

    /// Each question more is reserved before it is asked.
    void whatIsAskedAgainIsWithinTheBudget()
    {
        PlanningFixture fixture;
        fixture.budget.projectUsd = 0.006;
        fixture.planner.raises = {0.005, 0.0075};
        fixture.planner.trouble = ErrorKind::OutcomeUnknown;
        QVERIFY(!fixture.plan());
        QCOMPARE(fixture.planner.raised, QList<bool>({true, false}));
        QCOMPARE(fixture.rows().first().estimateUsd, 0.005);
        QCOMPARE(fixture.ledger->totals()->reservedUsd, 0.005);
    }

    /// Whoever stops it may be billed for all that was asked.
    void whatWasStoppedIsBookedWithEachQuestion()
    {
        PlanningFixture fixture;
        fixture.planner.raises = {0.005};
        fixture.planner.trouble = ErrorKind::Cancelled;
        QVERIFY(!fixture.plan());
        QCOMPARE(fixture.ledger->totals()->wasteUsd, 0.005);
    }

    void whatWasLostOnTheWayIsWaste()
    {
        PlanningFixture fixture;
        fixture.planner.wasteUsd = 0.0005;
        QVERIFY(fixture.plan());
        QCOMPARE(fixture.rows().first().wasteUsd, 0.0005);
        QCOMPARE(fixture.ledger->totals()->spentUsd, 0.002);
    }

    void aRefusalThatIsBilledIsBookedAsWaste()
    {
        PlanningFixture fixture;
        fixture.planner.chargedUsd = 0.001;
        fixture.planner.trouble = ErrorKind::ProviderRefused;
        QVERIFY(!fixture.plan());
        QVERIFY(fixture.rows().first().state == RequestState::Failed);
        QCOMPARE(fixture.ledger->totals()->spentUsd, 0.001);
        QCOMPARE(fixture.ledger->totals()->wasteUsd, 0.001);
        // Whoever plans anew has asked for it.
        fixture.planner.trouble.reset();
        QVERIFY(fixture.plan());
    }

    /// Nobody knows what a model costs that the user names.
    void anUnknownCostIsBookedAsOne()
    {
        PlanningFixture fixture;
        fixture.planner.model = u"openai-model"_s;
        fixture.planner.costUsd.reset();
        const auto plan = fixture.plan();
        QVERIFY(plan && !plan->costUsd);
        QCOMPARE(fixture.ledger->totals()->spentUsd, 0.0);
        QCOMPARE(fixture.spent(), Price::unknown());
        // Before there is a project too.
        QVERIFY(bookEarlierPlan(*fixture.ledger, {}, fixture.planner.identity(), *plan));
        QCOMPARE(fixture.rows().size(), 2);
    }

    void anEarlierPlanIsBookedAfterwards()
    {
        PlanningFixture fixture;
        Brief brief;
        brief.prompt = u"a watch"_s;
        Plan plan{specOf(u"hero_shot 5"_s, fixture.library), {}, 0.006, 0.004};
        QVERIFY(bookEarlierPlan(*fixture.ledger, brief, fixture.planner.identity(), plan));
        const RequestRow row = fixture.rows().first();
        QVERIFY(row.state == RequestState::Succeeded);
        QCOMPARE(row.key.slot, u"plan"_s);
        QCOMPARE(row.actualUsd.value(), 0.006);
        QCOMPARE(fixture.ledger->totals()->wasteUsd, 0.004);
        plan.costUsd = 0;
        QVERIFY(bookEarlierPlan(*fixture.ledger, brief, fixture.planner.identity(), plan));
        QCOMPARE(fixture.rows().size(), 1);
    }

    void endsAreBooked_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<RequestState>("state");
        QTest::newRow("refused") << ErrorKind::ProviderRefused << RequestState::Withdrawn;
        QTest::newRow("not there") << ErrorKind::Unavailable << RequestState::Withdrawn;
        QTest::newRow("lost") << ErrorKind::OutcomeUnknown << RequestState::Unknown;
        QTest::newRow("stopped") << ErrorKind::Cancelled << RequestState::Lost;
    }

    void endsAreBooked()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(RequestState, state);
        PlanningFixture fixture;
        fixture.planner.trouble = kind;
        QVERIFY(!fixture.plan());
        QVERIFY(fixture.rows().first().state == state);
        // Each may be asked for again.
        fixture.planner.trouble.reset();
        QVERIFY(fixture.plan());
        QVERIFY(fixture.rows().last().state == RequestState::Succeeded);
        QCOMPARE(fixture.ledger->totals()->reservedUsd, 0.0);
    }

    /// A plan of a planned project that the program did not live to get: the one it has is not that.
    void anotherPlanThatWasInterruptedMayBeBilled()
    {
        const TestFolder folder;
        Project project = projectOf(u"hero_shot 5"_s);
        project.brief.prompt = u"a watch"_s;
        project.planCostUsd = 0.01;
        const QString path = folder.file(u"My ad"_s);
        QVERIFY(ProjectFolder::create(path, project));
        {
            const auto ledger = Ledger::open(path + u"/ledger.sqlite"_s).value();
            for (const QString &prompt : {u"a watch"_s, u"a clock"_s}) {
                NewRequest request;
                request.key = {u"plan"_s, FingerprintBuilder("test").add("prompt", prompt).build(), 1};
                request.provider = u"openai"_s;
                request.estimateUsd = 0.03;
                request.input = {{u"prompt"_s, prompt}, {u"seed"_s, QString::number(project.brief.seed)}, {u"creativity"_s, project.brief.creativity}};
                QVERIFY(ledger->reserve(request, {}));
            }
        }
        const ProjectFolder opened = ProjectFolder::open(path, ProjectFolder::Access::Write).value();
        const QList<RequestRow> rows = openLedger(opened).value()->rows().value();
        QVERIFY(rows[0].state == RequestState::Succeeded);
        QCOMPARE(rows[0].actualUsd.value(), 0.01);
        QVERIFY(rows[1].state == RequestState::Lost);
        QCOMPARE(rows[1].wasteUsd, 0.03);
    }

    void anExpensiveInterruptedPlanAsks()
    {
        PlanningFixture fixture;
        fixture.planner.model = u"dear"_s;
        fixture.models = ModelCatalogue::fromJson("{\"models\":[{\"id\":\"dear\",\"name\":\"Dear\",\"step\":\"plan\",\"provider\":\"openai\","
                                                  "\"price\":{\"usd\":0.5,\"unit\":\"per_run\",\"date\":\"2026-11-01\"},\"licence\":\"x\"}]}")
                             .value();
        // Dies before it is kept.
        QVERIFY(!fixture.plan(false, [](const Plan &) -> Result<void> { return fail(ErrorKind::Storage, u"Dead."_s); }));
        QVERIFY(isOpen(fixture.rows().first().state));
        const auto asked = fixture.plan();
        QVERIFY(!asked);
        QVERIFY(asked.error().kind == ErrorKind::OutcomeUnknown);
        QCOMPARE(fixture.planner.asked, 1);
        QVERIFY(fixture.plan(true));
        QCOMPARE(fixture.planner.asked, 2);
        QVERIFY(fixture.rows().first().wasteUsd > 0);
    }
};

BEATREEL_TEST(tst_Planning)
#include "tst_Planning.moc"
