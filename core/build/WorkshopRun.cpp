// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/WorkshopRun.h"

#include "core/base/Memory.h"

#include <utility>

namespace beatreel {

namespace {

/// How often running steps tell how far they are.
constexpr std::chrono::milliseconds kBetweenProgress{100};

} // namespace

Workshop::Run::Run(Workshop &shop, BuildOrder order, bool isPaused) : m_shop(shop), m_order(std::move(order))
{
    m_control.setPaused(isPaused);
    m_thread = std::jthread([this] { work(); });
}

void Workshop::Run::stop()
{
    m_cancel.request_stop();
}

Workshop::Run::News Workshop::Run::takeNews()
{
    const std::scoped_lock lock(m_mutex);
    m_isTold = false;
    return std::exchange(m_news, {});
}

std::vector<size_t> Workshop::Run::stepsFor(const Slot &slot) const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].isDue && m_steps[i].slot == slot)
            found.push_back(i);
    }
    return found;
}

void Workshop::Run::began(const std::vector<BuildStep> &steps)
{
    if (!steps.empty())
        tell({Event::Kind::Began, steps, 0, {}, {}});
}

void Workshop::Run::progressed(const BuildStep &step, double fraction)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastProgress < kBetweenProgress)
        return;
    m_lastProgress = now;
    tell({Event::Kind::Progressed, {step}, fraction, {}, {}});
}

void Workshop::Run::came(const BuildProgress &progress)
{
    const std::scoped_lock lock(m_mutex);
    m_news.progress = progress; // Told with the next event: each step tells of both.
}

void Workshop::Run::work()
{
    const BuildSite site{m_shop.m_folder, m_shop.m_books.ledger, m_order.generators, m_shop.m_models, m_order.place.get()};
    const TaskContext context{m_cancel.get_token(), {}, {}};
    BuildReport report = isWhole() ? recordedBuild(site, m_shop.m_books, m_order.project, m_order.options, context, this, &m_control)
                                   : build(site, m_order.project, m_order.options, context, this, &m_control);
    returnFreedMemory();
    const std::scoped_lock lock(m_mutex);
    m_news.report = std::move(report);
    wake();
}

void Workshop::Run::tell(Event event)
{
    const std::scoped_lock lock(m_mutex);
    m_news.events.push_back(std::move(event));
    wake();
}

void Workshop::Run::wake()
{
    if (!std::exchange(m_isTold, true))
        QMetaObject::invokeMethod(&m_shop, &Workshop::collect, Qt::QueuedConnection);
}

} // namespace beatreel
