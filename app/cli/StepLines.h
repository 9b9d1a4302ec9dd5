// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

#include <QByteArray>
#include <QJsonObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace beatreel::cli {

/// A step that was asked for.
struct StepRequest
{
    QString id;
    QJsonObject members;
    CancelSource cancel;
};

/// The lines that a worker of a farm and `step --serve` speak (docs/farm.md), on standard input and output. Every function
/// but `next` may be called from any thread.
class StepLines
{
public:
    /// Reads in a thread of its own until the input ends or `cancel` is asked for. Where a step is under way then `abandon` ends
    /// the program.
    StepLines(CancelToken cancel, std::function<void()> abandon);
    ~StepLines();
    StepLines(const StepLines &) = delete;
    StepLines &operator=(const StepLines &) = delete;

    /// The next request; nullptr once the input has ended. Blocks.
    [[nodiscard]] std::shared_ptr<StepRequest> next();

    void tellProgress(const StepRequest &request, double fraction);
    void tellNote(const StepRequest &request, const QString &note);
    void answer(const StepRequest &request, const Result<QJsonObject> &result);

private:
    void read(const std::stop_token &stop, const CancelToken &cancel);
    void take(const QByteArray &line);
    void end();
    void write(const QJsonObject &line);

    const std::function<void()> m_abandon;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<StepRequest>> m_waiting;
    std::shared_ptr<StepRequest> m_running;
    bool m_hasEnded = false;
    double m_fraction = 0; ///< of the running one, as it was told last
    std::chrono::steady_clock::time_point m_told;
    std::mutex m_output;
    std::jthread m_reader; ///< last: it uses the others
};

} // namespace beatreel::cli
