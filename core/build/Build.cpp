// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Build.h"

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

} // namespace

BuildReport build(const BuildSite &site, const Project &project, const BuildOptions &options,
                  const TaskContext &context, BuildWatch *watch, RunControl *control)
{
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
    return report;
}

} // namespace beatreel
