// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Build.h"
#include "core/build/PhaseOutputs.h"
#include "core/project/Edits.h"
#include "core/storage/Ledger.h"
#include "core/story/SpecRules.h"
#include "tests/support/FakeGenerators.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// A project of small pictures in a temporary folder with fake generators.
class Workshop
{
public:
    explicit Workshop(const QList<int> &lengths)
    {
        Spec spec;
        spec.format = {{64, 36}, 30};
        spec.archetype = ArchetypeId(QStringLiteral("luxury_showcase"));
        spec.product = {QStringLiteral("Watch"), QStringLiteral("luxury"), {}};
        spec.style = {QStringLiteral("elegant"), {QStringLiteral("gold")}, QStringLiteral("elegant"), QStringLiteral("soft"), {}};
        for (int i = 0; i < lengths.size(); ++i) {
            SpecBeat beat;
            beat.id = BeatId(QStringLiteral("b%1").arg(i + 1));
            beat.templateId = TemplateId(QStringLiteral("hero_shot"));
            beat.name = beat.templateId.text();
            beat.duration = Seconds(lengths[i]);
            beat.promptTemplate = QStringLiteral("Close-up of {product_name}, %1").arg(i);
            beat.cameraMovement = QStringLiteral("static");
            spec.beats.append(beat);
        }
        spec.layOut();
        spec.requestedDuration = spec.duration();
        Project project;
        project.videoId = QStringLiteral("video-1");
        project.brief.prompt = QStringLiteral("watch");
        project.brief.seed = 7;
        folder.emplace(ProjectFolder::create(m_temporary.file(QStringLiteral("Anzeige")), withPlan(project, spec, {}, 0)).value());
        ledger = Ledger::open(folder->path(QStringLiteral("ledger.sqlite"))).value();
        models = ModelCatalogue::fromJson(readSource(QStringLiteral("resources/models.json"))).value();
    }

    BuildReport make(BuildOptions options = {}, CancelToken cancel = {})
    {
        return build(*folder, *ledger, {&artist, &camera, &composer}, models, options, {cancel, {}, {}}, {});
    }

    void edit(const std::function<void(Project &)> &change)
    {
        Project project = folder->project();
        change(project);
        QVERIFY(folder->save(project));
    }

    void editBeat(int index, const std::function<void(BeatContent &)> &change)
    {
        edit([&](Project &project) { project.beats[index] = project.beats[index].with(change); });
    }

    static QByteArray readSource(const QString &name)
    {
        QFile file(sourceFile(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString masterHash() const
    {
        return fingerprintOfFile(folder->path(folder->project().name + QStringLiteral(".mp4"))).value().hex();
    }

    FakeArtist artist;
    FakeCamera camera;
    FakeComposer composer;
    std::optional<ProjectFolder> folder;
    std::unique_ptr<Ledger> ledger;
    ModelCatalogue models;

private:
    TestFolder m_temporary;
};

} // namespace

class tst_Build : public QObject
{
    Q_OBJECT

private slots:
    void everythingOnce()
    {
        Workshop shop({5, 10});
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
        Workshop shop({5});
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
        Workshop shop({5, 10});
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
        Workshop shop({5, 10, 5});
        static_cast<void>(shop.make());
        shop.editBeat(1, [](BeatContent &beat) { beat.spec.promptTemplate = QStringLiteral("Wide shot of {product_name}"); });
        const BuildReport report = shop.make();
        QVERIFY(report.isComplete());
        // Only that beat's frame, its two clips and chunks, the stitch and the mux: no music, no mix.
        QCOMPARE(report.made, (BuildCounts{1, 2, 0, 2, 1, 0, 1}));
    }

    void undoingAChangeMakesNothingAgain()
    {
        Workshop shop({5});
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
        Workshop shop({5, 5});
        static_cast<void>(shop.make());
        shop.edit([](Project &project) { project.beats.swapItemsAt(0, 1); });
        const BuildReport report = shop.make();
        QCOMPARE(report.made, (BuildCounts{0, 0, 0, 0, 1, 0, 1}));
    }

    void lengtheningABeatKeepsItsFirstClip()
    {
        Workshop shop({5, 5});
        static_cast<void>(shop.make());
        shop.editBeat(0, [](BeatContent &beat) { beat.spec.duration = Seconds(10); });
        const BuildReport report = shop.make();
        QCOMPARE(report.made, (BuildCounts{0, 1, 1, 1, 1, 1, 1}));
    }

    void againMakesANewTakeAndKeepsTheOld()
    {
        Workshop shop({5});
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
        Workshop shop({5, 5});
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
        Workshop shop({5, 5, 5});
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
        Workshop shop({5, 5, 5});
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

        Workshop other({5, 5, 5});
        static_cast<void>(other.make());
        QCOMPARE(shop.masterHash(), other.masterHash());
    }

    void aLostOfflineTakeIsMadeAgain()
    {
        Workshop shop({5});
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
        Workshop shop({5});
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
        Workshop shop({5});
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
        Workshop shop({5});
        const QStringList leftovers{QStringLiteral(".beatreel-1-2.part"), QStringLiteral("build/chunks/.beatreel-1-3.part"),
                                    QStringLiteral("build/work/abc/frame.png")};
        for (const QString &name : leftovers) {
            QDir().mkpath(QFileInfo(shop.folder->path(name)).absolutePath());
            QFile file(shop.folder->path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        static_cast<void>(shop.make());
        for (const QString &name : leftovers)
            QVERIFY2(!QFileInfo::exists(shop.folder->path(name)), qPrintable(name));
    }

    void sameBytesWhateverTheCores()
    {
        Workshop one({5, 10});
        BuildOptions options;
        options.limits = {1, 1};
        static_cast<void>(one.make(options));
        Workshop four({5, 10});
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
        Workshop shop(lengths);
        shop.models = ModelCatalogue::fromJson(Workshop::readSource(QStringLiteral("tests/data/tdd-models.json"))).value();
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
        Workshop shop({5, 5, 5});
        shop.models = ModelCatalogue::fromJson(Workshop::readSource(QStringLiteral("tests/data/tdd-models.json"))).value();
        shop.edit([](Project &project) { project.budgetUsd = 0.10; });
        const BuildReport report = shop.make();
        QVERIFY(!report.isComplete());
        QCOMPARE(report.failures.first().error.kind, ErrorKind::OverBudget);
        QVERIFY(shop.ledger->totals()->spentUsd <= 0.10 + 1e-9);
    }
};

BEATREEL_TEST(tst_Build)
#include "tst_Build.moc"
