// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/SpeedRows.h"

#include "core/build/BuildGraph.h"
#include "core/build/ProjectLedger.h"
#include "core/build/Scheduler.h"
#include "core/project/Edits.h"
#include "tests/bench/Comparison.h"

#include <QDir>

#include <chrono>
#include <thread>

namespace beatreel::bench {

namespace {

// Of the media steps, as the other groups measure them on a slow computer.
constexpr double kConformSeconds = 1, kStitchSeconds = 0.2, kMixSeconds = 1, kMuxSeconds = 0.2;

/// Says that it waits for a service; only its place in the graph is needed.
template <class Generator, class Request> class Waiting final : public Generator
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return {QStringLiteral("timer"), QStringLiteral("timer"), 1, {}}; }
    [[nodiscard]] bool keepsItsBooks() const override { return true; }
    [[nodiscard]] Result<Generated> make(const Request &, const TaskContext &) const override { return cancelled(); }
};

double secondsOf(BuildStep::Kind kind)
{
    switch (kind) {
    case BuildStep::Kind::Frame:
        return kImageSeconds;
    case BuildStep::Kind::Clip:
        return kClipSeconds;
    case BuildStep::Kind::Music:
        return kMusicSeconds;
    case BuildStep::Kind::Chunk:
        return kConformSeconds;
    case BuildStep::Kind::Stitch:
        return kStitchSeconds;
    case BuildStep::Kind::Sound:
        return kMixSeconds;
    case BuildStep::Kind::Master:
        break;
    }
    return kMuxSeconds;
}

double longestWayOf(const std::vector<Step> &steps)
{
    std::vector<double> ends;
    for (const Step &step : steps) {
        double start = 0;
        for (const size_t other : step.dependsOn)
            start = std::max(start, ends[other]);
        ends.push_back(start + step.expectedSeconds);
    }
    return *std::ranges::max_element(ends);
}

class Deaf final : public SchedulerObserver
{
public:
    void stepStarted(size_t) override {}
    void stepProgressed(size_t, double) override {}
    void stepFinished(size_t, const StepResult &) override {}
};

void schedulerRow(const QString &folder, const SpeedShape &shape)
{
    const QString what = QStringLiteral("scheduler alone, %1").arg(shape.name());
    const std::vector<Step> steps = timedSteps(shape, folder, timer, timer);
    if (steps.empty())
        return state(what, false);
    const double way = longestWayOf(steps) / kTimeScale * 1000;
    const Scheduler::Limits limits{std::max(1, static_cast<int>(std::thread::hardware_concurrency())), 8};
    Deaf deaf;
    const Runner run = call([&] {
        const auto results = Scheduler(limits).run(steps, {}, deaf);
        return std::ranges::all_of(results, [](const StepResult &result) { return result.outcome == StepOutcome::Done; });
    });
    limitRatio(what, run, way, 1.05,
               QStringLiteral("one after another %1 s").arg(shape.oneAfterAnother() / kTimeScale, 0, 'f', 2));
}

} // namespace

std::function<Result<void>(StepContext &)> timer(double seconds)
{
    return [seconds](StepContext &) -> Result<void> {
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
        return {};
    };
}

Project projectOf(const SpeedShape &shape)
{
    Spec spec;
    spec.archetype = ArchetypeId(QStringLiteral("luxury_showcase"));
    for (int i = 0; i < shape.beats; ++i) {
        SpecBeat beat;
        beat.id = BeatId(QStringLiteral("b%1").arg(i + 1));
        beat.templateId = TemplateId(QStringLiteral("hero_shot"));
        beat.name = beat.templateId.text();
        beat.duration = Seconds(shape.seconds);
        spec.beats.append(beat);
    }
    spec.layOut();
    spec.requestedDuration = spec.duration();
    Project project;
    project.name = QStringLiteral("film");
    project.videoId = QStringLiteral("video");
    return withPlan(project, spec, {}, 0);
}

std::vector<Step> timedSteps(const SpeedShape &shape, const QString &folder, const WorkOf &planned, const WorkOf &made)
{
    const auto opened = ProjectFolder::create(folder + QStringLiteral("/timed-%1x%2").arg(shape.beats).arg(shape.seconds), projectOf(shape));
    const auto ledger = opened ? openLedger(*opened) : std::unexpected(opened.error());
    const auto models = ModelCatalogue::fromJson(QByteArrayLiteral(R"({"models":[]})"));
    if (!ledger || !models)
        return {};
    const Waiting<FrameGenerator, FrameRequest> artist;
    const Waiting<ClipGenerator, ClipRequest> camera;
    const Waiting<MusicGenerator, MusicRequest> composer;
    const BuildGraph graph({*opened, **ledger, {&artist, &camera, &composer}, *models}, opened->project(), {});
    std::vector<Step> steps{{"plan", Lane::Wait, {}, kPlanSeconds, planned(kPlanSeconds / kTimeScale)}};
    for (size_t i = 0; i < graph.steps().size(); ++i) {
        Step step = graph.steps()[i];
        for (size_t &other : step.dependsOn)
            ++other;
        if (step.dependsOn.empty())
            step.dependsOn = {0};
        step.expectedSeconds = secondsOf(graph.what()[i].kind);
        step.run = made(step.expectedSeconds / kTimeScale);
        steps.push_back(std::move(step));
    }
    return steps;
}

QString SpeedShape::name() const
{
    return QStringLiteral("%1 x %2 s").arg(beats).arg(seconds);
}

double SpeedShape::longestWay() const
{
    return kPlanSeconds + kImageSeconds + kClipSeconds * seconds / 5;
}

double SpeedShape::oneAfterAnother() const
{
    return kPlanSeconds + kImageSeconds * beats + kClipSeconds * clips() + kMusicSeconds;
}

const QList<SpeedShape> &speedShapes()
{
    static const QList<SpeedShape> shapes{{6, 5}, {3, 10}, {2, 15}};
    return shapes;
}

void schedulerRows(const QString &folder)
{
    for (const SpeedShape &shape : speedShapes())
        schedulerRow(folder, shape);
}

} // namespace beatreel::bench
