// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Workshop.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <thread>
#include <utility>

namespace beatreel {

namespace {

/// How often running steps tell how far they are.
constexpr std::chrono::milliseconds kBetweenProgress{100};

} // namespace

std::optional<std::chrono::seconds> Job::remaining(std::chrono::steady_clock::time_point now) const
{
    if (state != State::Running || fraction <= 0)
        return std::nullopt;
    const double elapsed = std::chrono::duration<double>(now - started).count();
    return std::chrono::seconds(std::llround(std::ceil(elapsed * (1 - fraction) / fraction)));
}

struct Workshop::Event
{
    enum class Kind { Began, Started, Progressed, Ended };
    Kind kind = Kind::Began;
    std::vector<BuildStep> steps; ///< of Began all, else the one
    double fraction = 0;
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

    Run(Workshop &shop, BuildOrder order) : m_shop(shop), m_order(std::move(order)), m_thread([this] { work(); }) {}

    [[nodiscard]] const BuildOptions &options() const { return m_order.options; }
    [[nodiscard]] bool isWhole() const { return m_order.options.only.isEmpty(); }
    void stop() { m_cancel.request_stop(); }

    [[nodiscard]] News takeNews()
    {
        const std::scoped_lock lock(m_mutex);
        m_isTold = false;
        return std::exchange(m_news, {});
    }

    void began(const std::vector<BuildStep> &steps) override
    {
        if (!steps.empty())
            tell({Event::Kind::Began, steps, 0, {}});
    }
    void started(const BuildStep &step) override { tell({Event::Kind::Started, {step}, 0, {}}); }
    void progressed(const BuildStep &step, double fraction) override
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lastProgress < kBetweenProgress)
            return;
        m_lastProgress = now;
        tell({Event::Kind::Progressed, {step}, fraction, {}});
    }
    void ended(const BuildStep &step, const StepResult &result) override
    {
        tell({Event::Kind::Ended, {step}, 0, result});
    }
    void came(const BuildProgress &progress) override
    {
        const std::scoped_lock lock(m_mutex);
        m_news.progress = progress; // Told with the next event: each step tells of both.
    }

private:
    void work()
    {
        const BuildSite site{m_shop.m_folder, m_shop.m_books.ledger, m_order.generators, m_shop.m_models};
        const TaskContext context{m_cancel.get_token(), {}, {}};
        BuildReport report = isWhole()
                                 ? recordedBuild(site, m_shop.m_books, m_order.project, m_order.options, context, this)
                                 : build(site, m_order.project, m_order.options, context, this);
        const std::scoped_lock lock(m_mutex);
        m_news.report = std::move(report);
        wake();
    }

    void tell(Event event)
    {
        const std::scoped_lock lock(m_mutex);
        m_news.events.push_back(std::move(event));
        wake();
    }

    void wake()
    {
        if (!std::exchange(m_isTold, true))
            QMetaObject::invokeMethod(&m_shop, &Workshop::collect, Qt::QueuedConnection);
    }

    Workshop &m_shop;
    const BuildOrder m_order;
    CancelSource m_cancel;
    std::chrono::steady_clock::time_point m_lastProgress;
    std::mutex m_mutex; ///< guards what follows
    News m_news;
    bool m_isTold = false;
    std::jthread m_thread; ///< last: it uses all of the above
};

Workshop::Workshop(const ProjectFolder &folder, const BuildBooks &books, const ModelCatalogue &models, QObject *parent)
    : QObject(parent), m_folder(folder), m_books(books), m_models(models)
{
}

Workshop::~Workshop()
{
    for (const auto &run : m_runs)
        run->stop();
}

void Workshop::order(BuildOrder order)
{
    if (order.options.only.isEmpty() && isBuilding())
        m_next = std::move(order);
    else
        begin(std::move(order));
    emit stateChanged();
}

void Workshop::stop()
{
    m_next.reset();
    for (const auto &run : m_runs)
        run->stop();
}

bool Workshop::isBuilding() const
{
    return std::ranges::any_of(m_runs, [](const auto &run) { return run->isWhole(); });
}

const Job *Workshop::job(const Slot &slot) const
{
    const auto it = m_jobs.constFind(slot);
    return it == m_jobs.constEnd() ? nullptr : &*it;
}

std::optional<Slot> Workshop::waitsFor(const Slot &slot) const
{
    if (slot.kind != Slot::Kind::Clip)
        return std::nullopt;
    const Slot before = slot.index == 0 ? Slot::frame(slot.beat) : Slot::clip(slot.beat, slot.index - 1);
    const Job *job = this->job(before);
    return job && job->state != Job::State::Failed ? std::optional(before) : std::nullopt;
}

int Workshop::placeInLine(const Slot &slot) const
{
    int place = 0;
    for (const Slot &queued : m_line) {
        place += waitsFor(queued) ? 0 : 1;
        if (queued == slot)
            return place;
    }
    return 0;
}

void Workshop::dismiss(const Slot &slot)
{
    if (const Job *job = this->job(slot); job && job->state == Job::State::Failed)
        removeJob(slot);
}

void Workshop::begin(BuildOrder order)
{
    if (order.options.only.isEmpty())
        m_progress = {};
    m_runs.push_back(std::make_unique<Run>(*this, std::move(order)));
}

void Workshop::collect()
{
    // Whoever hears of something may order more.
    std::vector<std::pair<Run *, Run::News>> all;
    for (const auto &run : m_runs)
        all.emplace_back(run.get(), run->takeNews());
    for (const auto &[run, news] : all) {
        for (const Event &event : news.events)
            handle(event);
        if (run->isWhole() && news.progress)
            m_progress = *news.progress;
    }
    std::vector<std::pair<std::unique_ptr<Run>, BuildReport>> ended;
    for (auto &[run, news] : all) {
        const auto it = std::ranges::find(m_runs, run, &std::unique_ptr<Run>::get);
        if (!news.report)
            continue;
        ended.emplace_back(std::move(*it), std::move(*news.report));
        m_runs.erase(it);
    }
    if (m_next && !isBuilding())
        begin(*std::exchange(m_next, std::nullopt));
    emit stateChanged();
    for (const auto &[run, report] : ended)
        emit orderEnded(run->options(), report);
}

void Workshop::handle(const Event &event)
{
    const BuildStep &step = event.steps.front();
    const Job *known = job(step.slot);
    const bool isRunning = known && known->state == Job::State::Running;
    switch (event.kind) {
    case Event::Kind::Began:
        for (const BuildStep &due : event.steps) {
            const Job *other = job(due.slot);
            if (due.isDue && !(other && other->state == Job::State::Running))
                setJob(due.slot, {});
        }
        break;
    case Event::Kind::Started:
        if (step.isDue)
            setJob(step.slot, {Job::State::Running, 0, std::chrono::steady_clock::now(), {}});
        break;
    case Event::Kind::Progressed:
        if (step.isDue && isRunning)
            setJob(step.slot, {Job::State::Running, event.fraction, known->started, {}});
        break;
    case Event::Kind::Ended:
        settle(step, event.result);
        break;
    }
}

void Workshop::settle(const BuildStep &step, const StepResult &result)
{
    using Kind = BuildStep::Kind;
    const bool isOfSlot = step.kind == Kind::Frame || step.kind == Kind::Clip || step.kind == Kind::Music;
    if (result.outcome == StepOutcome::Failed && (isOfSlot || step.kind == Kind::Chunk)) {
        setJob(step.slot, {Job::State::Failed, 0, {}, result.error});
        return;
    }
    if (!isOfSlot || !step.isDue)
        return;
    removeJob(step.slot);
    if (result.outcome == StepOutcome::Done)
        emit takeMade(step.slot);
}

void Workshop::setJob(const Slot &slot, const Job &job)
{
    m_jobs.insert(slot, job);
    if (job.state != Job::State::Queued)
        m_line.removeOne(slot);
    else if (!m_line.contains(slot))
        m_line.append(slot);
    emit jobChanged(slot);
}

void Workshop::removeJob(const Slot &slot)
{
    m_line.removeOne(slot);
    if (m_jobs.remove(slot))
        emit jobChanged(slot);
}

} // namespace beatreel
