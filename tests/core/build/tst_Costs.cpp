// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Costs.h"
#include "core/build/Estimate.h"
#include "core/project/BeatFields.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/support/TestMain.h"

using namespace beatreel;
using namespace beatreel::test;

namespace {

const BeatId kFirst(QStringLiteral("b1"));
const BeatId kSecond(QStringLiteral("b2"));

ModelCatalogue catalogue()
{
    const auto entry = [](const char *step, const char *id, double usd, const char *unit) {
        return QStringLiteral(R"({"id":"%2","name":"%2","step":"%1","provider":"studio","licence":"Yours.",)"
                              R"("price":{"usd":%3,"unit":"%4","date":"2026-11-01"}})")
            .arg(QLatin1String(step), QLatin1String(id))
            .arg(usd)
            .arg(QLatin1String(unit));
    };
    const QStringList entries{entry("plan", "writer", 0.01, "per_run"), entry("frame", "pen", 0.0055, "per_image"),
                              entry("clip", "lens", 0.19, "per_run"), entry("clip", "rented", 0.001, "per_gpu_second"),
                              entry("music", "band", 0, "per_run")};
    return ModelCatalogue::fromJson(QStringLiteral(R"({"models":[%1]})").arg(entries.join(u',')).toUtf8()).value();
}

SlotState missing(const Slot &slot, const QString &model = {})
{
    SlotState state;
    state.slot = slot;
    state.model = !model.isEmpty()                 ? model
                  : slot.kind == Slot::Kind::Frame ? QStringLiteral("pen")
                  : slot.kind == Slot::Kind::Clip  ? QStringLiteral("lens")
                                                   : QStringLiteral("band");
    state.needsMaking = true;
    return state;
}

SlotState showing(const Slot &slot, const QString &take)
{
    SlotState state;
    state.slot = slot;
    state.status = SlotStatus::Ready;
    state.shown = Take();
    state.shown->id = TakeId(take);
    state.shown->slot = slot;
    return state;
}

const QByteArray kMusicBySeconds = R"({"models":[{"id":"second-music","name":"Second","step":"music","provider":"replicate",
    "price":{"usd":0.01,"unit":"per_output_second","date":"2026-11-01"},"licence":"x"}]})";

Job job(const Slot &slot, Job::State state, const Price &price)
{
    Job made;
    made.slot = slot;
    made.state = state;
    made.price = price;
    return made;
}

RequestRow row(const QString &slot, const QString &model, RequestState state, double usd, const QString &take = {})
{
    RequestRow made;
    made.key.slot = slot;
    made.provider = QStringLiteral("studio");
    made.model = model;
    made.state = state;
    if (isOpen(state))
        made.estimateUsd = usd;
    else
        made.actualUsd = usd;
    if (state != RequestState::Succeeded)
        made.wasteUsd = usd;
    made.takeId = take;
    return made;
}

struct Figures
{
    Figures()
    {
        project.isPlanned = true;
        project.models.planner = QStringLiteral("writer");
        project.models.frames = QStringLiteral("pen");
        project.models.clips = QStringLiteral("lens");
        project.models.music = QStringLiteral("band");
    }

    [[nodiscard]] Costs costs() const { return costsOf({project, SlotStates(states), models, jobs, rows, takes}); }

    Project project;
    ModelCatalogue models = catalogue();
    QList<SlotState> states;
    QList<Job> jobs;
    QList<RequestRow> rows;
    QList<Take> takes;
};

} // namespace

class tst_Costs : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOrderedIsReservedAndNotToBuild()
    {
        Figures figures;
        figures.states = {missing(Slot::frame(kFirst)), missing(Slot::clip(kFirst, 0)), missing(Slot::clip(kSecond, 0)), missing(Slot::music())};
        figures.jobs = {job(Slot::clip(kSecond, 0), Job::State::Queued, Price::exact(0.19)),
                        job(Slot::clip(kFirst, 0), Job::State::Failed, Price::exact(0.19))};
        const Costs costs = figures.costs();
        QCOMPARE(costs.phase(Phase::Storyboard).toBuild.price(), Price::exact(0.0055));
        QCOMPARE(costs.phase(Phase::Chunks).toBuild.price(), Price::exact(0.19)); // what failed is still to be built
        QCOMPARE(costs.phase(Phase::Chunks).reserved.price(), Price::exact(0.19));
        QCOMPARE(costs.phase(Phase::Stitching).toBuild.count, 1);
        QCOMPARE(costs.phase(Phase::Music).toBuild.price(), Price::free());
        QCOMPARE(costs.phase(Phase::Music).toBuild.count, 1);
        QCOMPARE(costs.beats.value(kSecond).reserved.price(), Price::exact(0.19));
        QCOMPARE(costs.beats.value(kSecond).toBuild.count, 0);
        // Exact figures, rounded up once.
        QCOMPARE(priceText(costs.total.toBuild.price()), QStringLiteral("$0.20"));
        QCOMPARE(priceText(costs.afterBuild().price()), QStringLiteral("$0.39"));
    }

    void plansThatWereNotTakenAreUnused()
    {
        Figures figures;
        figures.project.planCostUsd = 0.02;
        figures.rows = {row(QStringLiteral("plan"), QStringLiteral("writer"), RequestState::Succeeded, 0.02),
                        row(QStringLiteral("plan"), QStringLiteral("writer"), RequestState::Succeeded, 0.03),
                        row(QStringLiteral("plan"), QStringLiteral("writer"), RequestState::Lost, 0.01)};
        const Costs costs = figures.costs();
        QCOMPARE(costs.phase(Phase::Planning).spent.price(), Price::exact(0.06));
        QCOMPARE(costs.unused.price(), Price::exact(0.04));
        figures.project.planCostUsd = 0.05; // both were taken, one after the other
        QCOMPARE(figures.costs().unused.price(), Price::exact(0.01));
    }

    void whatIsPaidButNotToldOfYetIsReserved()
    {
        Figures figures;
        figures.states = {missing(Slot::clip(kFirst, 0))};
        figures.jobs = {job(Slot::clip(kFirst, 0), Job::State::Running, Price::exact(0.19))};
        figures.rows = {row(QStringLiteral("clip:b1:0"), QStringLiteral("lens"), RequestState::Succeeded, 0.19, QStringLiteral("new"))};
        const Costs costs = figures.costs();
        QCOMPARE(costs.total.reserved.price(), Price::exact(0.19));
        QCOMPARE(costs.total.spent.price(), Price::free());
        QCOMPARE(costs.unused.count, 0);
    }

    void whatHasNoPriceIsNotFree()
    {
        Figures figures;
        figures.project.models.clips = QStringLiteral("rented");
        figures.states = {missing(Slot::frame(kFirst)), missing(Slot::clip(kFirst, 0), QStringLiteral("rented"))};
        const Costs costs = figures.costs();
        QCOMPARE(costs.phase(Phase::Chunks).toBuild.price(), Price::unknown());
        QCOMPARE(costs.total.toBuild.price(), Price::unknown());
        QCOMPARE(costs.total.toBuild.known, Price::exact(0.0055));
        QCOMPARE(costs.total.toBuild.unknown, 1);
        figures.rows = {row(QStringLiteral("clip:b1:0"), QStringLiteral("gone from the catalogue"), RequestState::Succeeded, 0, QStringLiteral("t"))};
        QCOMPARE(figures.costs().total.spent.price(), Price::unknown());
    }

    void whatWasPaidAndWhatOfItIsNotUsed()
    {
        Figures figures;
        figures.project.planCostUsd = 0.01;
        figures.states = {showing(Slot::frame(kFirst), QStringLiteral("f1")), showing(Slot::clip(kFirst, 0), QStringLiteral("c2"))};
        figures.rows = {row(QStringLiteral("plan"), QStringLiteral("writer"), RequestState::Succeeded, 0.01),
                        row(QStringLiteral("frame:b1"), QStringLiteral("pen"), RequestState::Succeeded, 0.0055, QStringLiteral("f1")),
                        row(QStringLiteral("clip:b1:0"), QStringLiteral("lens"), RequestState::Succeeded, 0.19, QStringLiteral("c1")),
                        row(QStringLiteral("clip:b1:0"), QStringLiteral("lens"), RequestState::Failed, 0.05),
                        row(QStringLiteral("clip:b1:0"), QStringLiteral("lens"), RequestState::Withdrawn, 0),
                        row(QStringLiteral("clip:b1:0"), QStringLiteral("lens"), RequestState::Succeeded, 0.19, QStringLiteral("c2"))};
        figures.rows.append(row(QStringLiteral("clip:b1:1"), QStringLiteral("lens"), RequestState::Unknown, 0.19));
        Take copied; // of a project before its ledger
        copied.id = TakeId(QStringLiteral("f0"));
        copied.slot = Slot::frame(kSecond);
        copied.provider = QStringLiteral("studio");
        copied.model = QStringLiteral("pen");
        copied.costUsd = 0.0055;
        figures.takes = {copied};
        const Costs costs = figures.costs();
        QCOMPARE(costs.phase(Phase::Planning).spent.price(), Price::exact(0.01));
        QCOMPARE(costs.phase(Phase::Storyboard).spent.price(), Price::exact(0.011));
        QCOMPARE(costs.phase(Phase::Chunks).spent.price(), Price::exact(0.43));
        QCOMPARE(costs.total.spent.price(), Price::exact(0.451));
        QCOMPARE(costs.unused.price(), Price::exact(0.19 + 0.05 + 0.0055));
        QCOMPARE(costs.phase(Phase::Chunks).reserved.price(), Price::exact(0.19)); // its answer was lost
    }

    void aPlanOfTheDocumentCounts()
    {
        Figures figures;
        QCOMPARE(figures.costs().phase(Phase::Planning).spent.price(), Price::free());
        QCOMPARE(figures.costs().phase(Phase::Planning).spent.count, 1);
        figures.project.planCostUsd = 0.03;
        figures.rows = {row(QStringLiteral("plan"), QStringLiteral("writer"), RequestState::Succeeded, 0.01)};
        QCOMPARE(figures.costs().phase(Phase::Planning).spent.price(), Price::exact(0.03));
        figures.project.isPlanned = false;
        figures.rows.clear();
        QCOMPARE(figures.costs().phase(Phase::Planning).toBuild.price(), Price::exact(0.01));
    }

    void anEstimateDoesNotTakeUnknownForFree()
    {
        Figures figures;
        const SlotStates states({missing(Slot::frame(kFirst)), missing(Slot::clip(kFirst, 0))});
        QCOMPARE(estimate(figures.project, states, figures.models).total(), Price::exact(0.1955));
        const SlotStates rented({missing(Slot::frame(kFirst)), missing(Slot::clip(kFirst, 0), QStringLiteral("rented"))});
        QCOMPARE(estimate(figures.project, rented, figures.models).total(), Price::unknown());
        const SlotStates noClip({missing(Slot::frame(kFirst))});
        QCOMPARE(estimate(figures.project, noClip, figures.models).total(), Price::exact(0.0055));
    }

    void aBeatsOwnModelsAreCounted()
    {
        BuildFixture shop({5, 10, 5});
        const Project project = [&] {
            Project changed = shop.folder->project();
            changed = withBeatModel(changed, {kSecond}, Slot::Kind::Frame, QStringLiteral("flux-schnell"));
            return withBeatModel(changed, {kSecond}, Slot::Kind::Clip, QStringLiteral("wan-2.2-i2v-fast"));
        }();
        const SlotStates states(project, shop.folder->takes(), {shop.artist.id, shop.camera.id, shop.composer.id});
        const Estimate cost = estimate(project, states, shop.models);
        const PhaseEstimate &clips = cost.phases[static_cast<size_t>(Phase::Chunks)];
        QCOMPARE(clips.count(), 4);
        QCOMPARE(clips.models.size(), 2);
        QCOMPARE(clips.models[0].model, QStringLiteral("camera"));
        QCOMPARE(clips.models[0].count, 2);
        QCOMPARE(clips.models[1].model, QStringLiteral("wan-2.2-i2v-fast"));
        QCOMPARE(clips.models[1].count, 2);
        const Price own = shop.models.price(PipelineStep::Frame, QStringLiteral("flux-schnell"))
                          + shop.models.price(PipelineStep::Clip, QStringLiteral("wan-2.2-i2v-fast")) * 2;
        QCOMPARE(cost.total(), own);
        QVERIFY(own.kind() == Price::Kind::Exact && own.usd() > 0.1);
        QCOMPARE(estimateOfAll(project, shop.models).ofTakes(), own);
        QCOMPARE(estimateByBeat(states, shop.models).value(kSecond), own);
        const QList<Job> none;
        const QList<RequestRow> rows;
        const QList<Take> takes;
        QCOMPARE(costsOf({project, states, shop.models, none, rows, takes}).beats.value(kSecond).toBuild.price(), own);
    }

    void musicThatIsBilledBySecondsFollowsTheFilm()
    {
        const ModelCatalogue models = ModelCatalogue::fromJson(kMusicBySeconds).value();
        BuildFixture shop({10, 10, 10, 15});
        shop.composer.id = {QStringLiteral("replicate"), QStringLiteral("second-music"), 1, {}};
        Project project = shop.folder->project();
        project.models.music = QStringLiteral("second-music");
        const SlotStates states(project, shop.folder->takes(), {shop.artist.id, shop.camera.id, shop.composer.id});
        const auto music = [](const Estimate &of) { return of.phases[static_cast<size_t>(Phase::Music)]; };
        QCOMPARE(music(estimate(project, states, models)).cost(), Price::exact(0.45));
        QCOMPARE(music(estimate(project, states, models)).models.size(), 1);
        QCOMPARE(music(estimateOfAll(project, models)).cost(), Price::exact(0.45));
        QCOMPARE(music(estimate(project.spec(), project.models, models)).cost(), Price::exact(0.45));
        QCOMPARE(priceOf(*states.find(Slot::music()), models), Price::exact(0.45));
    }

    void theMusicsWordsAreCounted()
    {
        BuildFixture shop({5});
        Project project = shop.folder->project();
        project.models.musicWords = QStringLiteral("gpt-6-luna");
        QCOMPARE(estimateOfAll(project, shop.models).total(), Price::free()); // the built-in composer reads none
        project.models.music = QStringLiteral("lyria-2");
        const Price words = shop.models.price(PipelineStep::Plan, project.models.musicWords);
        QVERIFY(words.usd() > 0);
        QCOMPARE(estimateOfAll(project, shop.models).ofTakes(), shop.models.price(PipelineStep::Music, project.models.music) + words);

        Figures figures;
        figures.rows = {row(QStringLiteral("music:words"), QStringLiteral("writer"), RequestState::Succeeded, 0.01),
                        row(QStringLiteral("music:words"), QStringLiteral("writer"), RequestState::Lost, 0.02)};
        QCOMPARE(figures.costs().phase(Phase::Music).spent.price(), Price::exact(0.03));
        QCOMPARE(figures.costs().unused.price(), Price::exact(0.02));
    }

    void aBuildsFiguresAreThoseOfItsLedger()
    {
        BuildFixture shop({5});
        QVERIFY(shop.make().isComplete());
        const SlotStates states(shop.folder->project(), shop.folder->takes(), {shop.artist.id, shop.camera.id, shop.composer.id});
        const QList<Job> none;
        const QList<RequestRow> rows = shop.ledger->rows().value();
        const QList<Take> takes = shop.folder->takes().all();
        const Costs costs = costsOf({shop.folder->project(), states, shop.models, none, rows, takes});
        QCOMPARE(costs.total.toBuild.count, 0);
        QCOMPARE(costs.phase(Phase::Storyboard).spent.count, 1);
        QCOMPARE(costs.phase(Phase::Chunks).spent.count, 1);
        QCOMPARE(costs.total.spent.known.usd(), shop.ledger->totals()->spentUsd);
        QCOMPARE(costs.unused.count, 0);
    }
};

BEATREEL_TEST(tst_Costs)
#include "tst_Costs.moc"
