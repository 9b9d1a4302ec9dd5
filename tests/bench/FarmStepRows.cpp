// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Studio.h"
#include "core/build/StepWorker.h"
#include "core/build/TakeOrder.h"
#include "core/farm/FarmPlace.h"
#include "core/storage/FolderAssetStore.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/FarmRows.h"
#include "tests/bench/FarmStage.h"
#include "tests/bench/SpeedRows.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <thread>

namespace beatreel::bench {

namespace {

constexpr int kVideos = 100;
constexpr int kVideosAtOnce = 16; // as `batch` does on a farm
constexpr int kQueued = 10'000;
const QString kQueue = QStringLiteral("beatreel");

/// The order of the first beat's frame.
StepOrder frameOrder(const ProjectFolder &folder, const GeneratorIdentities &identities)
{
    const SlotStates states(folder.project(), folder.takes(), identities);
    const Slot slot = Slot::frame(folder.project().beats.first().id());
    return orderOf(variantsOf(*states.find(slot), 1, 1).first());
}

/// Has a worker take its time.
WorkOf onTheFarm(CeleryClient &client)
{
    return [&client](double seconds) {
        return [&client, seconds](StepContext &context) -> Result<void> {
            const CeleryTask task = CeleryTask::make(QStringLiteral("beatreel.step"), {{QStringLiteral("step"), QStringLiteral("wait")}, {QStringLiteral("seconds"), seconds}}, kQueue);
            const CancelToken &cancel = context.task().cancel;
            if (const auto sent = client.send({task}, cancel); !sent)
                return sent;
            const auto result = client.await(task.id, {std::chrono::minutes(2), {}}, cancel);
            return result ? Result<void>() : std::unexpected(result.error());
        };
    };
}

/// Seconds for all videos; nullopt where one of them failed.
std::optional<double> secondsForVideos(const std::vector<Step> &steps)
{
    struct Deaf final : SchedulerObserver
    {
        void stepStarted(size_t) override {}
        void stepProgressed(size_t, double) override {}
        void stepFinished(size_t, const StepResult &) override {}
    };
    std::atomic<int> begun = 0, complete = 0;
    const auto start = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < kVideosAtOnce; ++i) {
            threads.emplace_back([&] {
                while (begun++ < kVideos) {
                    Deaf deaf;
                    const auto results = Scheduler({64, 64}).run(steps, {}, deaf);
                    complete += std::ranges::all_of(results, [](const StepResult &result) { return result.outcome == StepOutcome::Done; }) ? 1 : 0;
                }
            });
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return complete == kVideos ? std::optional(took.count()) : std::nullopt;
}

} // namespace

void farmStepRow(const QString &folder, const QString &cli)
{
    const QString what = QStringLiteral("a farm's step over one made here, a frame");
    FarmStage stage;
    stage.addWorker(QStringLiteral("one"), 1, cli);
    const auto project = ProjectFolder::create(folder + QStringLiteral("/step"), projectOf({3, 5}));
    if (!stage.isUp() || !stage.workersAreUp() || !project)
        return state(what, false);
    Studio studio(Settings::read(processEnvironment));
    const auto store = FolderAssetStore::open(QUrl(stage.storageUrl()), {});
    CeleryClient celery(stage.options());
    FarmPlace farm(celery, **store, {});
    const StepWorker here([&studio](const Project &of) { return studio.generators(of.models); }, studio.models(), {});
    const StepOrder order = frameOrder(*project, studio.generators({}).identities());
    const QString work = folder + QStringLiteral("/step-work");
    const auto emptied = [work] {
        QDir(work).removeRecursively();
        QDir().mkpath(work);
    };
    const auto told = [](const auto &made) {
        if (!made)
            std::printf("     %s\n", qPrintable(made.error().sentence));
        return made.has_value();
    };
    limitDifference(what, after(emptied, call([&] { return told(farm.make(order, *project, project->project(), work, {})); })),
                    after(emptied, call([&] { return told(here.perform(order, project->path(), work, {})); })), 40, 31);
}

void farmPlacesRows(const QString &folder)
{
    FarmStage stage;
    if (!stage.isUp())
        return state(QStringLiteral("a farm of timers"), false);
    CeleryClient client(stage.options());
    std::vector<Step> steps = timedSteps({3, 5}, folder, timer, onTheFarm(client));
    for (Step &step : steps) {
        step.lane = Lane::Wait;
        step.usesSeveralCores = false;
    }
    double alone = 0;
    for (const int places : {1, 2, 4, 8}) {
        const QString what = QStringLiteral("%1 videos on %2 places, speed over one").arg(kVideos).arg(places);
        stage.removeWorkers();
        stage.addWorker(QStringLiteral("timers"), places);
        const auto seconds = !steps.empty() && stage.workersAreUp() ? secondsForVideos(steps) : std::nullopt;
        if (!seconds)
            return state(what, false);
        if (places == 1)
            alone = *seconds;
        reachNumber(what, alone / *seconds, 0.9 * places, QStringLiteral("%1 s").arg(*seconds, 0, 'f', 1));
    }
}

void farmQueueRows()
{
    FarmStage stage;
    const QString what = QStringLiteral("%1 steps put on the queue").arg(kQueued);
    if (!stage.isUp())
        return state(what, false);
    const CeleryClient client(stage.options());
    const auto run = program(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill-queue"), stage.url()})();
    const auto length = client.queueLength(kQueue, {});
    if (!run || !length || *length != kQueued)
        return state(what, false);
    limitNumber(what, run->milliseconds / 1000, 10, QStringLiteral("s"));
    limitNumber(what + QStringLiteral(", memory"), run->mebibytes, 200, QStringLiteral("MiB"));
}

int fillQueue(const QString &url)
{
    CeleryClient::Options options;
    options.server = {*RedisUrl::parse(url), {}};
    CeleryClient client(options);
    // As large as a master's of half a minute: the document, frames, clips and the music.
    StepParcel parcel{QUuid::createUuid().toString(QUuid::WithoutBraces), {BuildStep::Kind::Stitch, {}, {}, {}}, {}};
    for (int i = 0; i < 14; ++i)
        parcel.files.insert(QStringLiteral("takes/clip-%1.mp4").arg(i), QString(64, u'a'));
    QList<CeleryTask> tasks;
    QStringList ids;
    for (int i = 0; i < kQueued; ++i) {
        tasks.append(CeleryTask::make(QStringLiteral("beatreel.step"), parcel.toJson(), kQueue));
        ids.append(tasks.last().id);
    }
    client.watch(ids, [](const QString &) { return TaskWatch::Ear{}; });
    const auto sent = client.send(tasks, {});
    if (!sent)
        std::fprintf(stderr, "%s\n", qPrintable(sent.error().sentence));
    return sent ? 0 : 1;
}

} // namespace beatreel::bench
