// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "tests/support/TestMain.h"
#include "tests/ui/brief/BriefFixture.h"
#include "ui/brief/BriefForm.h"
#include "ui/brief/BriefPanel.h"
#include "ui/brief/PlansView.h"
#include "ui/brief/StartPage.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kCost = 0.0012;
constexpr int kSamples = 2; ///< of the start page, planned for their pictures

/// A planning model that costs, and the shipped prices.
struct PaidFixture : BriefFixture
{
    PaidFixture()
    {
        editor.models = ModelCatalogue::fromJson(readFile(sourceFile(u"resources/models.json"_s)).value()).value();
        models.planner = luna.id.model;
        editor.start.models = models;
        editor.start.brief = {u"Shoes"_s, Seconds(20), 0.5, 7, {}};
        luna.answer = [](const PlanRequest &request, const StoryLibrary &library) {
            Plan plan = FakePlanner::planned(request, u"teaser_reveal 5, usage_scenario 10, call_to_action 5"_s, library);
            plan.costUsd = kCost;
            plan.notices = {u"The planning model's plan was repaired in small things."_s};
            return plan;
        };
    }

    ModelChoice models;
};

/// The dock of a project whose plans a model makes.
struct PaidDock : PaidFixture
{
    explicit PaidDock(bool agrees = true)
    {
        open = create();
        panel.resize(340, 1200);
        panel.setProject(open.get());
        if (agrees)
            agree(panel);
        panel.show();
    }
    ~PaidDock() { panel.setProject(nullptr); }

    template <class Widget> [[nodiscard]] Widget *on(const char *name) { return find<Widget>(panel, name); }
    void press(const char *button) { QTest::mouseClick(on<PriceButton>(button), Qt::LeftButton); }
    [[nodiscard]] QList<RequestRow> rows() { return open->ledger().rows().value(); }

    std::unique_ptr<OpenProject> open;
    BriefPanel panel{parts, pictures, dialogs};
};

/// The start page of someone whose plans a model makes.
struct PaidStart : PaidFixture
{
    PaidStart()
    {
        agree(page);
        page.resize(1600, 960);
        page.show();
        Preferences with = preferences.value();
        with.models.planner = models.planner;
        preferences.set(with);
        QTest::keyClicks(find<QPlainTextEdit>(page, "briefPrompt"), u"Shoes"_s);
        QTRY_COMPARE(planner.requests().size(), kSamples); // their pictures
    }

    void setBudget(double usd)
    {
        Preferences with = preferences.value();
        with.budgetUsd = usd;
        preferences.set(with);
    }
    void plan()
    {
        QSignalSpy shown(&page.plans(), &PlansView::planned);
        QTest::mouseClick(find<PriceButton>(page, "plan"), Qt::LeftButton);
        QTRY_COMPARE(shown.size(), 1);
    }

    StartPage page{parts, pictures, dialogs, preferences};
};

Error troubleOf(ErrorKind kind, const QString &sentence)
{
    return {kind, sentence, {}, std::nullopt};
}

} // namespace

class tst_PaidPlans : public QObject
{
    Q_OBJECT

private slots:
    void thePriceStandsOnTheButtonAndIsAskedFor()
    {
        PaidDock dock(false);
        QSignalSpy asked(&dock.panel, &BriefPanel::priceToAsk);
        const auto price = dock.on<PriceButton>("planAgain")->price();
        QVERIFY(price && price->usd() > 0);
        QVERIFY(dock.on<PriceButton>("comparePlans")->price()->usd() >= price->usd());
        QVERIFY(!dock.on<PriceButton>("comparePlans")->toolTip().isEmpty());
        dock.press("planAgain");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first()[0].toInt(), 1);
        dock.press("comparePlans");
        QCOMPARE(asked.last()[0].toInt(), 3);
        QTest::qWait(20);
        QVERIFY(dock.luna.requests().isEmpty()); // nobody agreed
        QVERIFY(dock.rows().isEmpty());
    }

    void theModelPlansAndIsBooked()
    {
        PaidDock dock;
        dock.press("planAgain");
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
        QVERIFY(dock.planner.requests().isEmpty());
        QVERIFY(dock.on<QLabel>("planChange")->text().contains(u"repaired in small things"_s));
        QCOMPARE(dock.rows().size(), 1);
        QVERIFY(dock.rows().first().state == RequestState::Succeeded);
        QCOMPARE(dock.rows().first().actualUsd.value(), kCost);
        QVERIFY(std::abs(dock.open->spentUsd() - kCost) < 1e-12); // whether it is taken or not
        dock.press("applyPlan");
        QTRY_COMPARE(dock.open->project().beats.first()->spec.templateId.text(), u"teaser_reveal"_s);
        QCOMPARE(dock.open->project().planCostUsd, kCost);
        QVERIFY(std::abs(dock.open->spentUsd() - kCost) < 1e-12);
    }

    void keptBeatsAreSentToTheModel()
    {
        PaidDock dock;
        dock.open->apply(EditKind::LockBeats, withBeats(dock.open->project(), {BeatId(u"b1"_s)}, [](BeatContent &content) { content.isLocked = true; }));
        dock.press("planAgain");
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
        QCOMPARE(dock.luna.requests().first().kept.size(), 1);
    }

    void troubleIsOneSentenceAndAWayOut_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("wrong key") << ErrorKind::ProviderRefused;
        QTest::newRow("no credit") << ErrorKind::ProviderRefused;
        QTest::newRow("not there") << ErrorKind::Unavailable;
        QTest::newRow("lost") << ErrorKind::OutcomeUnknown;
    }

    void troubleIsOneSentenceAndAWayOut()
    {
        QFETCH(ErrorKind, kind);
        PaidDock dock;
        const Project before = dock.open->project();
        dock.luna.answer = [kind](const PlanRequest &, const StoryLibrary &) -> Result<Plan> { return std::unexpected(troubleOf(kind, u"It went wrong so."_s)); };
        dock.on<QPlainTextEdit>("briefPrompt")->setPlainText(u"Boots"_s);
        dock.press("planAgain");
        QTRY_COMPARE(dock.on<QLabel>("briefRefusal")->text(), u"It went wrong so."_s);
        QVERIFY(dock.on<PriceButton>("planOffline")->isVisible());
        QCOMPARE(dock.on<PriceButton>("planOffline")->price(), Price::free());
        QCOMPARE(dock.on<QPlainTextEdit>("briefPrompt")->toPlainText(), u"Boots"_s);
        QCOMPARE(dock.open->project(), before);
        QVERIFY(dock.on<PriceButton>("planAgain")->isEnabled());
        dock.press("planOffline");
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
        QVERIFY(!dock.on<PriceButton>("planOffline")->isVisible());
        QCOMPARE(dock.planner.requests().size(), 1);
        QCOMPARE(dock.luna.requests().size(), 1);
        dock.press("applyPlan");
        QTRY_COMPARE(dock.open->project().beats.size(), 3);
        QCOMPARE(dock.open->project().models.planner, u"gpt-6-luna"_s);
    }

    void aBadBriefHasNoOtherWay()
    {
        PaidDock dock;
        dock.luna.answer = [](const PlanRequest &, const StoryLibrary &) -> Result<Plan> { return std::unexpected(troubleOf(ErrorKind::BadInput, u"The brief is too long."_s)); };
        dock.press("planAgain");
        QTRY_VERIFY(dock.on<QLabel>("briefRefusal")->isVisible());
        QVERIFY(!dock.on<PriceButton>("planOffline")->isVisible());
    }

    void cancellingIsBookedAsPossibleWaste()
    {
        PaidDock dock;
        dock.luna.isHeld = true;
        QVERIFY(!dock.on<PriceButton>("cancelPlanning")->isVisible());
        dock.press("planAgain");
        QTRY_COMPARE(dock.luna.requests().size(), 1);
        QVERIFY(dock.on<PriceButton>("cancelPlanning")->isVisible());
        QVERIFY(!dock.on<PriceButton>("planAgain")->isEnabled());
        dock.press("cancelPlanning");
        QVERIFY(!dock.on<PriceButton>("cancelPlanning")->isVisible());
        QVERIFY(dock.on<PriceButton>("planAgain")->isEnabled());
        QTRY_VERIFY(dock.rows().first().state == RequestState::Lost);
        QTest::qWait(20);
        QVERIFY(!dock.on<QWidget>("planOffer")->isVisible());
        dock.luna.isHeld = false;
        dock.press("planAgain");
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
    }

    void typingLosesNothingThatWasPaid()
    {
        PaidDock dock;
        dock.luna.isHeld = true;
        dock.press("planAgain");
        QTRY_COMPARE(dock.luna.requests().size(), 1);
        QTest::keyClicks(dock.on<QPlainTextEdit>("briefPrompt"), u"!"_s);
        dock.luna.isHeld = false;
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
        QTest::keyClicks(dock.on<QPlainTextEdit>("briefPrompt"), u"!"_s);
        QVERIFY(dock.on<QWidget>("planOffer")->isVisible());
    }

    void closingTheProjectWaitsForItsBooks()
    {
        PaidDock dock;
        dock.luna.isHeld = true;
        dock.press("planAgain");
        QTRY_COMPARE(dock.luna.requests().size(), 1);
        dock.panel.setProject(nullptr);
        const QString path = dock.open->folder().path();
        QVERIFY(dock.rows().first().state == RequestState::Lost);
        dock.open.reset();
        QVERIFY(QFile::exists(path + u"/ledger.sqlite"_s));
    }

    void whatFailedOfThreeIsComposedOffline()
    {
        PaidFixture fixture;
        PlansView view(fixture.parts, fixture.pictures);
        BriefFixture::agree(view);
        view.resize(1000, 900);
        view.show();
        const auto good = fixture.luna.answer;
        fixture.luna.answer = [good](const PlanRequest &request, const StoryLibrary &library) -> Result<Plan> {
            if (request.brief.creativity > 0.9)
                return std::unexpected(troubleOf(ErrorKind::ProviderRefused, u"A filter kept the answer back."_s));
            return good(request, library);
        };
        QSignalSpy shown(&view, &PlansView::planned);
        view.plan(fixture.editor.start.brief, fixture.models);
        QVERIFY(view.isAskingModel());
        QVERIFY(shown.wait());
        QCOMPARE(fixture.planner.requests().size(), 1);
        QCOMPARE(view.column(0).planned().plan.spec.beats.first().templateId.text(), u"teaser_reveal"_s);
        QCOMPARE(view.column(2).planned().plan.spec.beats.first().templateId.text(), u"hero_shot"_s);
        const QString said = fixture.find<ElidingLabel>(view, "plansState")->text();
        QVERIFY2(said.contains(u"Free: A filter kept the answer back. This plan was composed offline."_s), qPrintable(said));
        QVERIFY2(said.contains(u"Strict: The planning model's plan was repaired"_s), qPrintable(said));
    }

    void threeThatFailAreSaidWithAWayOut()
    {
        PaidFixture fixture;
        PlansView view(fixture.parts, fixture.pictures);
        view.resize(1000, 900);
        view.show();
        fixture.luna.answer = [](const PlanRequest &, const StoryLibrary &) -> Result<Plan> { return std::unexpected(troubleOf(ErrorKind::ProviderRefused, u"No credit."_s)); };
        QSignalSpy failed(&view, &PlansView::failed);
        view.plan(fixture.editor.start.brief, fixture.models);
        QVERIFY(failed.wait());
        QVERIFY(fixture.planner.requests().isEmpty());
        auto *offline = fixture.find<PriceButton>(view, "plansOffline");
        QVERIFY(offline->isVisible());
        QSignalSpy shown(&view, &PlansView::planned);
        QTest::mouseClick(offline, Qt::LeftButton);
        QVERIFY(shown.wait());
        QVERIFY(!offline->isVisible());
        QSignalSpy taken(&view, &PlansView::planTaken);
        QTest::mouseClick(&view.column(0).takeButton(), Qt::LeftButton);
        QCOMPARE(taken.first()[2].value<ModelChoice>().planner, u"gpt-6-luna"_s); // the project keeps its planner
    }

    void threeOthersAskForTheirPrice()
    {
        PaidFixture fixture;
        PlansView view(fixture.parts, fixture.pictures);
        view.resize(1000, 900);
        view.show();
        QSignalSpy shown(&view, &PlansView::planned);
        view.plan(fixture.editor.start.brief, fixture.models);
        QVERIFY(shown.wait());
        QSignalSpy asked(&view, &PlansView::priceToAsk);
        auto *spreads = fixture.find<SegmentedControl>(view, "planSpread");
        QTest::mouseClick(spreads->segment(1), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(spreads->current(), 0);
        QCOMPARE(fixture.luna.requests().size(), 3);
        asked.first()[3].value<Agreed>()();
        QCOMPARE(spreads->current(), 1);
        QVERIFY(shown.wait());
        QCOMPARE(fixture.luna.requests().size(), 6);
    }

    /// Those of an earlier press too.
    void theTakenPlanOfANewProjectCarriesWhatAllCost()
    {
        PaidStart start;
        start.plan();
        start.plan();
        QCOMPARE(start.luna.requests().size(), 6);
        QSignalSpy taken(&start.page, &StartPage::planTaken);
        QTest::mouseClick(&start.page.plans().column(1).takeButton(), Qt::LeftButton);
        const Plan plan = taken.first()[0].value<Plan>();
        QVERIFY(std::abs(plan.costUsd.value() - 6 * kCost) < 1e-12);
        QVERIFY(std::abs(plan.wasteUsd - 5 * kCost) < 1e-12);
        start.page.reset();
        QCOMPARE(start.page.plans().earlyUsd(), 0.0);
    }

    void theBudgetHoldsBeforeThereIsAProject()
    {
        PaidStart start;
        const double each = start.editor.models.priceOf(PipelineStep::Plan, u"gpt-6-luna"_s);
        start.luna.answer = [each](const PlanRequest &request, const StoryLibrary &library) {
            Plan plan = FakePlanner::planned(request, u"teaser_reveal 5, call_to_action 5"_s, library);
            plan.costUsd = each;
            return plan;
        };
        start.setBudget(1.5 * each);
        start.plan();
        QCOMPARE(start.luna.requests().size(), 1);
        QCOMPARE(start.planner.requests().size(), kSamples + 2);
        QVERIFY(start.page.plans().earlyUsd() <= 1.5 * each);
        const QString said = start.find<ElidingLabel>(start.page, "plansState")->text();
        QVERIFY2(said.contains(u"budget"_s) && said.contains(u"composed offline"_s), qPrintable(said));
        QTest::mouseClick(start.find<PriceButton>(start.page, "plan"), Qt::LeftButton);
        QTRY_VERIFY(start.find<QLabel>(start.page, "briefRefusal")->text().contains(u"budget"_s));
        QCOMPARE(start.luna.requests().size(), 1);
    }
};

BEATREEL_TEST(tst_PaidPlans)

#include "tst_PaidPlans.moc"
