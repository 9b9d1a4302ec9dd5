// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/StaleChunks.h"

#include "core/build/ChunkFiles.h"
#include "ui/common/Background.h"

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kMoment{150};

int staleOf(const QString &folder, const Project &project, const SlotStates &states)
{
    const QHash<Slot, BuiltChunk> chunks = builtChunks(folder, project, states);
    return static_cast<int>(std::ranges::count_if(chunks, [](const BuiltChunk &chunk) { return !chunk.isFresh; }));
}

} // namespace

StaleChunks::StaleChunks(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kMoment);
    connect(&m_soon, &QTimer::timeout, this, &StaleChunks::look);
}

StaleChunks::~StaleChunks()
{
    m_pool.waitForDone();
}

void StaleChunks::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->workshop().disconnect(this);
    }
    m_open = open;
    ++m_look;
    take(0);
    m_soon.stop();
    if (!open)
        return;
    const auto soon = [this] { m_soon.start(); };
    connect(open, &OpenProject::changed, this, soon);
    connect(open, &OpenProject::statesChanged, this, soon);
    connect(&open->workshop(), &Workshop::stateChanged, this, soon);
    m_soon.start();
}

void StaleChunks::look()
{
    if (!m_open)
        return;
    runInBackground(
        this, m_pool, 0,
        [folder = m_open->folder().path(), project = m_open->project(), states = m_open->states()] { return staleOf(folder, project, states); },
        [this, look = ++m_look](int count) {
            if (look == m_look)
                take(count);
        });
}

void StaleChunks::take(int count)
{
    if (std::exchange(m_count, count) != count)
        emit changed();
}

} // namespace beatreel
