// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/Transfers.h"

#include <mutex>
#include <numeric>
#include <thread>

namespace beatreel {

namespace {

constexpr qsizetype kAtOnce = 4;

/// What the threads share.
class Row
{
public:
    Row(const QList<Transfer> &transfers, const TaskContext &context) : m_transfers(transfers), m_context(context)
    {
        for (const Transfer &transfer : transfers)
            m_total += transfer.bytes;
        m_moved.resize(transfers.size());
        m_done.resize(transfers.size());
    }

    void work()
    {
        for (;;) {
            const qsizetype i = next();
            if (i < 0)
                return;
            const auto ran = m_transfers[i].run(m_stop.get_token(), [this, i](qint64 moved) { tell(i, moved); });
            const std::lock_guard lock(m_mutex);
            if (!ran && !m_error) {
                m_error = ran.error();
                m_stop.request_stop();
            }
            m_done[i] = m_transfers[i].bytes;
            report();
        }
    }

    void stop() { m_stop.request_stop(); }

    [[nodiscard]] Result<qint64> result() const
    {
        if (m_context.isCancelled())
            return cancelled();
        if (m_error)
            return std::unexpected(*m_error);
        return std::accumulate(m_moved.begin(), m_moved.end(), qint64(0));
    }

private:
    qsizetype next()
    {
        const std::lock_guard lock(m_mutex);
        return m_stop.stop_requested() || m_next == m_transfers.size() ? -1 : m_next++;
    }

    void tell(qsizetype i, qint64 moved)
    {
        const std::lock_guard lock(m_mutex);
        // A try that failed may have begun anew.
        m_moved[i] = std::max(m_moved[i], moved);
        m_done[i] = std::min(m_moved[i], m_transfers[i].bytes);
        report();
    }

    void report() const
    {
        const qint64 done = std::accumulate(m_done.begin(), m_done.end(), qint64(0));
        m_context.report(m_total > 0 ? static_cast<double>(done) / static_cast<double>(m_total) : 1.0);
    }

    const QList<Transfer> &m_transfers;
    const TaskContext &m_context;
    qint64 m_total = 0;
    std::mutex m_mutex;
    CancelSource m_stop;
    qsizetype m_next = 0;
    QList<qint64> m_moved;
    QList<qint64> m_done;
    std::optional<Error> m_error;
};

} // namespace

Result<qint64> runTransfers(const QList<Transfer> &transfers, const TaskContext &context)
{
    Row row(transfers, context);
    {
        const std::stop_callback stopped(context.cancel, [&row] { row.stop(); });
        std::vector<std::jthread> threads;
        for (qsizetype i = 0; i < std::min(kAtOnce, transfers.size()); ++i)
            threads.emplace_back([&row] { row.work(); });
    }
    return row.result();
}

} // namespace beatreel
