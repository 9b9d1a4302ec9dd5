// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Build.h"
#include "core/build/PhaseOutputs.h"
#include "core/story/SpecRules.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_Build : public QObject
{
    Q_OBJECT

private slots:
    void everythingOnce()
    {
        BuildFixture shop({5, 10});
        const BuildReport report = shop.make();
        QVERIFY2(report.isComplete(), report.failures.isEmpty() ? "" : qPrintable(report.failures.first().error.sentence));
        QCOMPARE(report.made, (BuildCounts{2, 3, 1, 3, 1, 1, 1}));
        QVERIFY(QFileInfo::exists(report.master));
        QCOMPARE(report.chunks.size(), 3);
        QCOMPARE(report.handOns.size(), 1);
        QVERIFY(QFileInfo::exists(report.handOns.value(Slot::clip(BeatId(QStringLiteral("b2")), 1))));
    }

    void theProvenanceSaysWhoMadeIt()
    {
        BuildFixture shop({5});
        shop.composer.id.parameters = {{QStringLiteral("soundfont_sha256"), QStringLiteral("abc")}};
        shop.composer.id.version = 3;
        static_cast<void>(shop.make());
        const Take take = shop.folder->takes().takesOf(Slot::music()).first();
        QCOMPARE(take.parameters.value(QStringLiteral("soundfont_sha256")).toString(), QStringLiteral("abc"));
        QCOMPARE(take.parameters.value(QStringLiteral("generator_version")).toInt(), 3);
        shop.composer.id.parameters = {{QStringLiteral("soundfont_sha256"), QStringLiteral("def")}};
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 1, 0, 0, 1, 1}));
    }

    void nothingTwice()
    {
        BuildFixture shop({5, 10});
        static_cast<void>(shop.make());
        const QString first = shop.masterHash();
        const BuildReport second = shop.make();
        QVERIFY(second.isComplete());
        QCOMPARE(second.made, BuildCounts());
        QCOMPARE(shop.artist.asked.load(), 2);
        QCOMPARE(shop.masterHash(), first);
    }

    void oneFrameChanged()
    {
        BuildFixture shop({5, 10, 5});
        static_cast<void>(shop.make());
        shop.editBeat(1, [](BeatContent &beat) { beat.spec.promptTemplate = QStringLiteral("Wide shot of {product_name}"); });
        const BuildReport report = shop.make();
        QVERIFY(report.isComplete());
        // Only that beat's frame, its two clips and chunks, the stitch and the mux: no music, no mix.
        QCOMPARE(report.made, (BuildCounts{1, 2, 0, 2, 1, 0, 1}));
    }

    /// Forty seconds at a cent each.
    void musicIsReservedForTheFilmsLength()
    {
        BuildFixture shop({10, 15, 15});
        shop.models = ModelCatalogue::fromJson(R"({"models":[{"id":"second-music","name":"Second","step":"music","provider":"replicate",
            "price":{"usd":0.01,"unit":"per_output_second","date":"2026-11-01"},"licence":"x"}]})").value();
        shop.composer.id = {QStringLiteral("replicate"), QStringLiteral("second-music"), 1, {}};
        QVERIFY(shop.make().isComplete());
        const QList<RequestRow> rows = shop.ledger->rows().value();
        const auto music = std::ranges::find(rows, QStringLiteral("music"), [](const RequestRow &row) { return row.key.slot; });
        QVERIFY(music != rows.end());
        QCOMPARE(music->estimateUsd, 0.4);
    }

    void aBeatMayHaveItsOwnModels()
    {
        BuildFixture shop({5, 10, 5});
        FakeArtist otherArtist;
        otherArtist.id = {QStringLiteral("replicate"), QStringLiteral("flux-schnell"), 1, {}};
        FakeCamera otherCamera;
        otherCamera.id = {QStringLiteral("replicate"), QStringLiteral("wan-2.2-i2v-fast"), 1, {}};
        shop.otherArtists = {{otherArtist.id.model, &otherArtist}};
        shop.otherCameras = {{otherCamera.id.model, &otherCamera}};
        QVERIFY(shop.make().isComplete());

        shop.editBeat(1, [](BeatContent &beat) { beat.clipModel = QStringLiteral("wan-2.2-i2v-fast"); });
        QCOMPARE(shop.make().made, (BuildCounts{0, 2, 0, 2, 1, 0, 1}));
        QCOMPARE(otherCamera.asked.load(), 2);
        QCOMPARE(shop.camera.asked.load(), 4);
        const Slot clip = Slot::clip(BeatId(QStringLiteral("b2")), 1);
        const Take take = shop.folder->takes().takesOf(clip).last();
        QCOMPARE(take.model, QStringLiteral("wan-2.2-i2v-fast"));
        QVERIFY(std::abs(take.costUsd - shop.models.priceOf(PipelineStep::Clip, take.model)) < 1e-9 && take.costUsd > 0);
        const auto rows = shop.ledger->rows();
        QVERIFY(rows && std::ranges::count(*rows, take.model, &RequestRow::model) == 2);

        shop.editBeat(0, [](BeatContent &beat) { beat.frameModel = QStringLiteral("flux-schnell"); });
        QCOMPARE(shop.make().made, (BuildCounts{1, 1, 0, 1, 1, 0, 1}));
        QCOMPARE(otherArtist.asked.load(), 1);
        QCOMPARE(shop.make().made, BuildCounts());

        // Back to the project's: what it made is there still.
        shop.editBeat(1, [](BeatContent &beat) { beat.clipModel.clear(); });
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 2, 1, 0, 1}));
        QCOMPARE(shop.camera.asked.load(), 5);
    }

    void anUnknownModelOfABeatIsSaid()
    {
        BuildFixture shop({5, 5});
        shop.editBeat(0, [](BeatContent &beat) { beat.frameModel = QStringLiteral("gone"); });
        const BuildReport report = shop.make();
        QCOMPARE(report.failures.size(), 1);
        QVERIFY(report.failures.first().error.sentence.contains(QStringLiteral("“gone”")));
        QCOMPARE(report.made.frames, 1);
        QCOMPARE(report.made.clips, 1);
    }

    void undoingAChangeMakesNothingAgain()
    {
        BuildFixture shop({5});
        static_cast<void>(shop.make());
        const Project before = shop.folder->project();
        shop.editBeat(0, [](BeatContent &beat) { beat.spec.promptTemplate = QStringLiteral("Another"); });
        static_cast<void>(shop.make());
        QVERIFY(shop.folder->save(before));
        const BuildReport report = shop.make();
        QCOMPARE(report.made.frames, 0);
        QCOMPARE(report.made.clips, 0);
    }

    void movingABeatMakesOnlyStitchAndMux()
    {
        BuildFixture shop({5, 5});
        static_cast<void>(shop.make());
        shop.edit([](Project &project) { project.beats.swapItemsAt(0, 1); });
        const BuildReport report = shop.make();
        QCOMPARE(report.made, (BuildCounts{0, 0, 0, 0, 1, 0, 1}));
    }

    void lengtheningABeatKeepsItsFirstClip()
    {
        BuildFixture shop({5, 5});
        static_cast<void>(shop.make());
        shop.editBeat(0, [](BeatContent &beat) { beat.spec.duration = Seconds(10); });
        const BuildReport report = shop.make();
        QCOMPARE(report.made, (BuildCounts{0, 1, 1, 1, 1, 1, 1}));
    }

    void againMakesANewTakeAndKeepsTheOld()
    {
        BuildFixture shop({5});
        static_cast<void>(shop.make());
        const Slot frame = Slot::frame(BeatId(QStringLiteral("b1")));
        QVERIFY(shop.folder->save(withAgain(shop.folder->project(), frame, 0)));
        const BuildReport report = shop.make();
        QCOMPARE(report.made, (BuildCounts{1, 1, 0, 1, 1, 0, 1}));
        const auto takes = shop.folder->takes().takesOf(frame);
        QCOMPARE(takes.size(), 2);
        QVERIFY(takes[0].file != takes[1].file);
        QCOMPARE(shop.make().made, BuildCounts());
    }

    void locksHold()
    {
        BuildFixture shop({5, 5});
        static_cast<void>(shop.make());
        shop.edit([](Project &project) { project.product.name = QStringLiteral("Clock"); });
        shop.editBeat(0, [](BeatContent &beat) { beat.isLocked = true; });
        const BuildReport report = shop.make();
        QVERIFY(report.isComplete());
        QCOMPARE(report.made.frames, 1);
        QCOMPARE(report.made.clips, 1);
    }

    void oneFailureStopsNothingElse()
    {
        BuildFixture shop({5, 5, 5});
        shop.camera.trouble = [](const ClipRequest &request) -> std::optional<Error> {
            if (request.prompt.endsWith(u'1'))
                return Error{ErrorKind::Media, QStringLiteral("The camera fell."), {}, std::nullopt};
            return std::nullopt;
        };
        const BuildReport report = shop.make();
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().error.sentence, QStringLiteral("The camera fell."));
        QCOMPARE(report.failures.first().phase, Phase::Chunks);
        QCOMPARE(report.made, (BuildCounts{3, 2, 1, 2, 0, 1, 0}));
        const QJsonObject output = phaseOutput(Phase::Chunks, shop.folder->project(), report, shop.folder->takes(), fileUrl);
        QCOMPARE(output.value(QStringLiteral("status")).toString(), QStringLiteral("failed"));
        QCOMPARE(output.value(QStringLiteral("output_data")).toObject().value(QStringLiteral("chunks")).toArray().size(), 2);

        shop.camera.trouble = {};
        QCOMPARE(shop.make().made, (BuildCounts{0, 1, 0, 1, 1, 0, 1}));
    }

    void aCancelledBuildGoesOnWhereItStopped()
    {
        BuildFixture shop({5, 5, 5});
        CancelSource source;
        shop.camera.trouble = [&](const ClipRequest &) -> std::optional<Error> {
            source.request_stop();
            return std::nullopt;
        };
        BuildOptions options;
        options.limits = {1, 1};
        const BuildReport stopped = shop.make(options, source.get_token());
        QVERIFY(stopped.wasCancelled);
        shop.camera.trouble = {};
        const BuildReport resumed = shop.make();
        QVERIFY(resumed.isComplete());
        QVERIFY(resumed.made.frames + resumed.made.clips < 6);

        BuildFixture other({5, 5, 5});
        static_cast<void>(other.make());
        QCOMPARE(shop.masterHash(), other.masterHash());
    }

    void aLostOfflineTakeIsMadeAgain()
    {
        BuildFixture shop({5});
        static_cast<void>(shop.make());
        const auto take = shop.folder->takes().takesOf(Slot::frame(BeatId(QStringLiteral("b1")))).first();
        QFile file(shop.folder->takes().path(take));
        QVERIFY(file.resize(10));
        const BuildReport report = shop.make();
        QVERIFY(report.isComplete());
        QCOMPARE(report.made.frames, 1);
        QVERIFY(shop.folder->takes().isIntact(take));
    }

    void aLostPaidTakeWaitsForTheUsersWord()
    {
        BuildFixture shop({5});
        shop.artist.id.provider = QStringLiteral("replicate");
        static_cast<void>(shop.make());
        const auto take = shop.folder->takes().takesOf(Slot::frame(BeatId(QStringLiteral("b1")))).first();
        QVERIFY(QFile::remove(shop.folder->takes().path(take)));
        const BuildReport report = shop.make();
        QCOMPARE(report.failures.size(), 1);
        QVERIFY(report.failures.first().error.sentence.contains(QStringLiteral("--remake-lost")));
        QCOMPARE(report.made.frames, 0);
    }

    void aBrokenProductIsMadeAgain()
    {
        BuildFixture shop({5});
        static_cast<void>(shop.make());
        const QString hash = shop.masterHash();
        QFile stitched(shop.folder->path(QStringLiteral("build/stitched.mp4")));
        QVERIFY(stitched.resize(100));
        QFile master(shop.folder->path(shop.folder->project().name + QStringLiteral(".mp4")));
        QVERIFY(master.remove());
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 0, 1, 0, 1}));
        QCOMPARE(shop.masterHash(), hash);
    }

    void whatAKilledBuildLeftIsSweptAway()
    {
        BuildFixture shop({5});
        const QStringList leftovers{QStringLiteral(".beatreel-1-2.part"), QStringLiteral("build/chunks/.beatreel-1-3.part"),
                                    kMakingFolder + QStringLiteral("/abc/frame.png")};
        for (const QString &name : leftovers) {
            QDir().mkpath(QFileInfo(shop.folder->path(name)).absolutePath());
            QFile file(shop.folder->path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        shop.reopen();
        for (const QString &name : leftovers)
            QVERIFY2(!QFileInfo::exists(shop.folder->path(name)), qPrintable(name));
    }

    void aRequestWhoseTakeIsThereIsSettled()
    {
        BuildFixture shop({5});
        static_cast<void>(shop.make());
        const Take take = shop.folder->takes().takesOf(Slot::frame(BeatId(QStringLiteral("b1")))).first();
        NewRequest request;
        request.key = {take.slot.text(), take.fingerprint, 1};
        request.provider = take.provider;
        request.repeats = shop.ledger->find(request.key).value()->id;
        QVERIFY(shop.ledger->reserve(request, {}));
        QCOMPARE(shop.ledger->unfinished()->size(), 1);
        shop.reopen();
        QCOMPARE(shop.ledger->unfinished()->size(), 0);
        QCOMPARE(shop.ledger->find(request.key).value()->takeId, take.id.text());
    }

    void onlyWhatWasAskedForAndWhatItIsMadeFrom_data()
    {
        QTest::addColumn<QStringList>("only");
        QTest::addColumn<BuildCounts>("made");
        QTest::newRow("a frame") << QStringList{QStringLiteral("frame:b2")} << BuildCounts{1, 0, 0, 0, 0, 0, 0};
        QTest::newRow("a clip") << QStringList{QStringLiteral("clip:b2:1")} << BuildCounts{1, 2, 0, 0, 0, 0, 0};
        QTest::newRow("the music") << QStringList{QStringLiteral("music")} << BuildCounts{0, 0, 1, 0, 0, 0, 0};
        QTest::newRow("several") << QStringList{QStringLiteral("frame:b1"), QStringLiteral("clip:b2:0"), QStringLiteral("frame:b2")}
                                 << BuildCounts{2, 1, 0, 0, 0, 0, 0};
        QTest::newRow("none that is there") << QStringList{QStringLiteral("frame:b9")} << BuildCounts{};
    }

    void onlyWhatWasAskedForAndWhatItIsMadeFrom()
    {
        QFETCH(QStringList, only);
        QFETCH(BuildCounts, made);
        BuildFixture shop({5, 15});
        BuildOptions options;
        for (const QString &slot : only)
            options.only.append(Slot::fromText(slot).value());
        const BuildReport report = shop.make(options);
        QVERIFY(report.isComplete());
        QCOMPARE(report.made, made);
    }

    void theProjectAsItWasIsBuilt()
    {
        BuildFixture shop({5});
        const Project before = shop.folder->project();
        shop.editBeat(0, [](BeatContent &beat) { beat.spec.action = QStringLiteral("other"); });
        BuildOptions options;
        options.scope = BuildScope::Storyboard;
        QCOMPARE(shop.makeOf(before, options).made.frames, 1);
        const SlotStates states(shop.folder->project(), shop.folder->takes(), {shop.artist.id, shop.camera.id, shop.composer.id});
        QCOMPARE(states.find(Slot::frame(BeatId(QStringLiteral("b1"))))->changed, QStringList{QStringLiteral("action")});
    }

    void theWatchHearsOfEachStep()
    {
        struct Watch final : BuildWatch
        {
            void began(const std::vector<BuildStep> &all) override { steps = all; }
            void started(const BuildStep &step) override { begun.append(step); }
            void ended(const BuildStep &step, const StepResult &result) override
            {
                isInOrder = isInOrder && (result.outcome != StepOutcome::Done || begun.contains(step));
                outcomes[result.outcome] += 1;
                if (result.outcome == StepOutcome::Failed)
                    failed = step.slot;
            }
            void came(const BuildProgress &progress) override { fraction = progress.fraction; }

            std::vector<BuildStep> steps;
            QList<BuildStep> begun;
            std::map<StepOutcome, int> outcomes;
            Slot failed;
            double fraction = 0;
            bool isInOrder = true;
        };
        BuildFixture shop({5, 10});
        Watch whole;
        static_cast<void>(shop.makeOf(shop.folder->project(), {}, &whole));
        QCOMPARE(whole.steps.size(), 12U);
        QCOMPARE(whole.outcomes[StepOutcome::Done], 12);
        QVERIFY(whole.isInOrder);
        QCOMPARE(whole.fraction, 1.0);
        const auto due = [](const Watch &watch) { return std::ranges::count_if(watch.steps, &BuildStep::isDue); };
        QCOMPARE(due(whole), 6);

        shop.editBeat(1, [](BeatContent &beat) { beat.spec.cameraMovement = QStringLiteral("pan"); });
        shop.camera.trouble = [](const ClipRequest &request) -> std::optional<Error> {
            if (request.indexInBeat == 0)
                return std::nullopt;
            return Error{ErrorKind::Media, QStringLiteral("The camera fell."), {}, std::nullopt};
        };
        Watch again;
        static_cast<void>(shop.makeOf(shop.folder->project(), {}, &again));
        QCOMPARE(due(again), 2);
        QCOMPARE(again.failed, Slot::clip(BeatId(QStringLiteral("b2")), 1));
        QCOMPARE(again.outcomes[StepOutcome::Skipped], 3); // its chunk, the stitch, the master
    }

    void sameBytesWhateverTheCores()
    {
        BuildFixture one({5, 10});
        BuildOptions options;
        options.limits = {1, 1};
        static_cast<void>(one.make(options));
        BuildFixture four({5, 10});
        options.limits = {4, 4};
        static_cast<void>(four.make(options));
        QCOMPARE(one.masterHash(), four.masterHash());
    }

    void costsComeFromTheCatalogue_data()
    {
        // TDD 6.4 (TC2.*), 7.5 (TC3.*) and the sums of 11.2, in ten-thousandths of a dollar.
        QTest::addColumn<QList<int>>("lengths");
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("chunks");
        QTest::newRow("TC2.1 TC3.1 3 x 5") << QList<int>{5, 5, 5} << 165 << 1200;
        QTest::newRow("TC2.2 TC3.4 6 x 5") << QList<int>{5, 5, 5, 5, 5, 5} << 330 << 2400;
        QTest::newRow("TC2.3") << QList<int>{5} << 55 << 400;
        QTest::newRow("TC3.2 5 5 10") << QList<int>{5, 5, 10} << 165 << 1600;
        QTest::newRow("TC3.3 15") << QList<int>{15} << 55 << 1200;
        QTest::newRow("11.2 5 10 10") << QList<int>{5, 10, 10} << 165 << 2000;
    }

    void costsComeFromTheCatalogue()
    {
        QFETCH(QList<int>, lengths);
        QFETCH(int, frames);
        QFETCH(int, chunks);
        BuildFixture shop(lengths);
        shop.models = ModelCatalogue::fromJson(BuildFixture::readSource(QStringLiteral("tests/data/tdd-models.json"))).value();
        const BuildReport report = shop.make();
        QVERIFY(report.isComplete());
        const auto cents = [&](Phase phase) {
            const QJsonObject output = phaseOutput(phase, shop.folder->project(), report, shop.folder->takes(), fileUrl);
            return qRound(output.value(QStringLiteral("cost_usd")).toDouble() * 10000);
        };
        QCOMPARE(cents(Phase::Storyboard), frames);
        QCOMPARE(cents(Phase::Chunks), chunks);
        QCOMPARE(cents(Phase::Stitching), 0);
        QCOMPARE(cents(Phase::Music), 1500);
        QCOMPARE(qRound(shop.ledger->totals()->spentUsd * 10000), frames + chunks + 1500);
    }

    void theBudgetHolds()
    {
        BuildFixture shop({5, 5, 5});
        shop.models = ModelCatalogue::fromJson(BuildFixture::readSource(QStringLiteral("tests/data/tdd-models.json"))).value();
        shop.edit([](Project &project) { project.budgetUsd = 0.10; });
        const BuildReport report = shop.make();
        QVERIFY(!report.isComplete());
        QCOMPARE(report.failures.first().error.kind, ErrorKind::OverBudget);
        QVERIFY(shop.ledger->totals()->spentUsd <= 0.10 + 1e-9);
    }
};

BEATREEL_TEST(tst_Build)
#include "tst_Build.moc"
