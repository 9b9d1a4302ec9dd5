// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Workshop.h"
#include "tests/core/build/BuildFixture.h"

#include <condition_variable>
#include <mutex>

namespace beatreel::test {

/// Holds back whoever passes until it is opened.
class Gate
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.wait(lock, [this] { return m_isOpen; });
        --m_waiting;
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }
    [[nodiscard]] int waiting()
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOpen = false;
    int m_waiting = 0;
};

inline const Slot kFrame1 = Slot::frame(BeatId(QStringLiteral("b1")));
inline const Slot kFrame2 = Slot::frame(BeatId(QStringLiteral("b2")));

/// A workshop over a fixture, and what it told.
struct Shop
{
    explicit Shop(const QList<int> &lengths) : fixture(lengths)
    {
        QObject::connect(&workshop, &Workshop::takeMade, &workshop, [this](const Slot &slot) { made.append(slot); });
        QObject::connect(&workshop, &Workshop::orderEnded, &workshop,
                         [this](const BuildOptions &, const BuildReport &report) { reports.append(report); });
    }
    ~Shop() { gate.open(); }

    void order(const QList<Slot> &only = {}, BuildScope scope = BuildScope::Chunks, Scheduler::Limits limits = {2, 2})
    {
        BuildOptions options;
        options.scope = scope;
        options.only = only;
        options.limits = limits;
        workshop.order({fixture.folder->project(), {&fixture.artist, &fixture.camera, &fixture.composer}, options});
    }

    /// Takes more of a slot that has one.
    [[nodiscard]] QList<TakeOrder> variants(const Slot &slot, int count)
    {
        const GeneratorSet generators{&fixture.artist, &fixture.camera, &fixture.composer};
        const SlotStates states(fixture.folder->project(), fixture.folder->takes(), generators.identities());
        return variantsOf(*states.find(slot), 1, count);
    }

    void orderTakes(const QList<TakeOrder> &orders, Scheduler::Limits limits)
    {
        BuildOptions options;
        options.orders = orders;
        options.limits = limits;
        workshop.order({fixture.folder->project(), {&fixture.artist, &fixture.camera, &fixture.composer}, options});
    }

    void holdFrames()
    {
        fixture.artist.trouble = [this](const FrameRequest &) -> std::optional<Error> {
            gate.pass();
            return std::nullopt;
        };
    }

    BuildFixture fixture;
    Gate gate;
    VideoRecorder recorder{QStringLiteral("sqlite:///") + fixture.folder->path(QStringLiteral("videos.sqlite")), [](const Error &) {}};
    Workshop workshop{*fixture.folder, {*fixture.ledger, recorder}, fixture.models};
    QList<Slot> made;
    QList<BuildReport> reports;
};

inline QList<Slot> running(const Shop &shop)
{
    QList<Slot> slotList;
    for (const Job &job : shop.workshop.list()) {
        if (job.state == Job::State::Running)
            slotList.append(job.slot);
    }
    return slotList;
}

} // namespace beatreel::test
