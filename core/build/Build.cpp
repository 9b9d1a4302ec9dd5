// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Build.h"

#include "core/base/Sentence.h"
#include "core/build/BuildGraph.h"
#include "core/build/Leftovers.h"

namespace beatreel {

namespace {

/// Tells the meter of the whole and the watch of each step.
class Announcer final : public SchedulerObserver
{
public:
    Announcer(const BuildGraph &graph, BuildWatch *watch)
        : m_graph(graph), m_watch(watch),
          m_meter(graph.steps(), graph.phases(), [watch](const BuildProgress &progress) {
              if (watch)
                  watch->came(progress);
          })
    {
        if (m_watch)
            m_watch->began(graph.what());
    }

    void stepStarted(size_t step) override
    {
        if (m_watch)
            m_watch->started(m_graph.what()[step]);
        m_meter.stepStarted(step);
    }
    void stepProgressed(size_t step, double fraction) override
    {
        if (m_watch)
            m_watch->progressed(m_graph.what()[step], fraction);
        m_meter.stepProgressed(step, fraction);
    }
    void stepNoted(size_t step, const QString &line) override
    {
        if (m_watch)
            m_watch->noted(m_graph.what()[step], line);
    }
    void stepFinished(size_t step, const StepResult &result) override
    {
        if (m_watch)
            m_watch->ended(m_graph.what()[step], result);
        m_meter.stepFinished(step, result);
    }

    [[nodiscard]] const ProgressMeter &meter() const { return m_meter; }

private:
    const BuildGraph &m_graph;
    BuildWatch *m_watch;
    ProgressMeter m_meter;
};

/// Ends a build when its owner stops it or another builder has its project.
class Leash
{
public:
    Leash(const CancelToken &owner, const std::shared_ptr<BuildHold> &hold)
        : m_lost(hold ? hold->lost() : std::stop_token()), m_byOwner(owner, Stop{m_source}), m_byOther(m_lost, Stop{m_source})
    {
    }

    [[nodiscard]] CancelToken token() const { return m_source.get_token(); }
    [[nodiscard]] bool isLost() const { return m_lost.stop_requested(); }

private:
    struct Stop
    {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };

    std::stop_source m_source;
    std::stop_token m_lost;
    std::stop_callback<Stop> m_byOwner;
    std::stop_callback<Stop> m_byOther;
};

Error lostHold()
{
    return {ErrorKind::Busy, Sentence::tr("Another computer builds this project now, since nothing was heard of this one for long. Wait until it has ended."), {}, {}};
}

} // namespace

BuildReport failedBuild(const Error &error)
{
    BuildReport report;
    report.failures.append({QStringLiteral("build"), Phase::Storyboard, error});
    return report;
}

BuildReport build(const BuildSite &site, const Project &project, const BuildOptions &options,
                  const TaskContext &outer, BuildWatch *watch, RunControl *control)
{
    const auto hold = site.journal.holdForBuild();
    if (!hold)
        return failedBuild(hold.error());
    const Leash leash(outer.cancel, *hold);
    TaskContext context = outer;
    context.cancel = leash.token();
    if (options.isWhole())
        concludeLeftovers(site, project, options, context);
    BuildGraph graph(site, project, options);
    Announcer announcer(graph, watch);
    const std::vector<StepResult> results = Scheduler(options.limits).run(graph.steps(), context, announcer, control);

    BuildReport report = graph.report();
    for (size_t i = 0; i < results.size(); ++i) {
        if (results[i].outcome == StepOutcome::Failed)
            report.failures.append({QString::fromStdString(graph.steps()[i].name), graph.phases()[i], results[i].error});
        else if (results[i].outcome == StepOutcome::Cancelled)
            report.wasCancelled = true;
    }
    for (const Phase phase : kPhases)
        report.seconds[phase] = announcer.meter().secondsOf(phase);
    if (leash.isLost())
        report.failures.prepend({QStringLiteral("build"), Phase::Storyboard, lostHold()});
    return report;
}

} // namespace beatreel
