// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/BuildProgress.h"

#include <algorithm>
#include <cmath>

namespace beatreel {

namespace {

size_t indexOf(Phase phase)
{
    return static_cast<size_t>(phase);
}

} // namespace

ProgressMeter::ProgressMeter(const std::vector<Step> &steps, std::vector<Phase> phases, Tell tell)
    : m_steps(steps), m_phases(std::move(phases)), m_tell(std::move(tell)), m_done(steps.size()),
      m_start(std::chrono::steady_clock::now())
{
    m_lastEnd.fill(m_start);
    for (size_t i = 0; i < steps.size(); ++i) {
        m_total += steps[i].expectedSeconds;
        ++m_open[indexOf(m_phases[i])];
    }
}

void ProgressMeter::stepStarted(size_t step)
{
    auto &start = m_firstStart[indexOf(m_phases[step])];
    if (!start)
        start = std::chrono::steady_clock::now();
    publish(QString::fromStdString(m_steps[step].name));
}

void ProgressMeter::stepProgressed(size_t step, double fraction)
{
    m_done[step] = std::clamp(fraction, m_done[step], 1.0);
    publish(QString::fromStdString(m_steps[step].name));
}

void ProgressMeter::stepFinished(size_t step, const StepResult &result)
{
    const size_t phase = indexOf(m_phases[step]);
    m_lastEnd[phase] = std::chrono::steady_clock::now();
    if (result.outcome == StepOutcome::Done) {
        m_done[step] = 1;
        --m_open[phase];
    }
    publish(QString::fromStdString(m_steps[step].name));
}

double ProgressMeter::secondsOf(Phase phase) const
{
    const size_t i = indexOf(phase);
    return m_firstStart[i] ? std::chrono::duration<double>(m_lastEnd[i] - *m_firstStart[i]).count() : 0;
}

void ProgressMeter::publish(const QString &what)
{
    if (!m_tell)
        return;
    BuildProgress progress;
    progress.what = what;
    double done = 0;
    for (size_t i = 0; i < m_steps.size(); ++i)
        done += m_done[i] * m_steps[i].expectedSeconds;
    progress.fraction = m_total > 0 ? std::min(1.0, done / m_total) : 1.0;
    for (size_t i = 0; i < m_open.size(); ++i)
        progress.finished[i] = m_open[i] == 0;
    const auto open = std::ranges::find(progress.finished, false);
    progress.phase = open == progress.finished.end() ? Phase::Music : kPhases[static_cast<size_t>(open - progress.finished.begin())];
    const double elapsed = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    if (progress.fraction > 0.05 && elapsed > 0.5) {
        const double left = elapsed * (1 - progress.fraction) / progress.fraction;
        progress.remaining = std::chrono::seconds(static_cast<long>(std::ceil(left)));
    }
    m_tell(progress);
}

} // namespace beatreel
