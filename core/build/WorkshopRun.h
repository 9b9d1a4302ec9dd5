// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Workshop.h"

#include <mutex>
#include <thread>

namespace beatreel {

/// Something that happened in a run.
struct Workshop::Event
{
    enum class Kind { Began, Started, Progressed, Noted, Ended };
    Kind kind = Kind::Began;
    std::vector<BuildStep> steps; ///< of Began all, else the one
    double fraction = 0;
    QString line;
    StepResult result;
};

/// One order at work: its thread, and what happened there since the UI thread last looked.
class Workshop::Run final : public BuildWatch
{
public:
    struct News
    {
        std::vector<Event> events;
        std::optional<BuildProgress> progress;
        std::optional<BuildReport> report; ///< set: it has ended
    };

    Run(Workshop &shop, BuildOrder order, bool isPaused);

    [[nodiscard]] const BuildOptions &options() const { return m_order.options; }
    [[nodiscard]] bool isWhole() const { return m_order.options.isWhole(); }
    void stop();
    [[nodiscard]] bool isStopping() const { return m_cancel.stop_requested(); }
    [[nodiscard]] RunControl &control() { return m_control; }
    [[nodiscard]] News takeNews();

    // For the UI thread: its steps once it told of them.
    void setSteps(std::vector<BuildStep> steps) { m_steps = std::move(steps); }
    [[nodiscard]] const BuildStep &step(size_t index) const { return m_steps[index]; }
    /// The steps that make a slot's takes, where any were to be made, in the order in which they were ordered.
    [[nodiscard]] std::vector<size_t> stepsFor(const Slot &slot) const;

    void began(const std::vector<BuildStep> &steps) override;
    void started(const BuildStep &step) override { tell({Event::Kind::Started, {step}, 0, {}, {}}); }
    void progressed(const BuildStep &step, double fraction) override;
    void noted(const BuildStep &step, const QString &line) override { tell({Event::Kind::Noted, {step}, 0, line, {}}); }
    void ended(const BuildStep &step, const StepResult &result) override { tell({Event::Kind::Ended, {step}, 0, {}, result}); }
    void came(const BuildProgress &progress) override;

private:
    void work();
    void tell(Event event);
    void wake();

    Workshop &m_shop;
    const BuildOrder m_order;
    std::vector<BuildStep> m_steps;
    CancelSource m_cancel;
    RunControl m_control;
    std::chrono::steady_clock::time_point m_lastProgress;
    std::mutex m_mutex; ///< guards what follows
    News m_news;
    bool m_isTold = false;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace beatreel
