// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Waveforms.h"

#include "ui/common/Background.h"

namespace beatreel {

namespace {

constexpr qsizetype kMostSounds = 32;

} // namespace

Waveforms::Waveforms(QObject *parent) : QObject(parent), m_cache(kMostSounds)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

Waveforms::~Waveforms()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

std::shared_ptr<const Waveform> Waveforms::waveform(const QString &sound)
{
    if (const auto *known = m_cache.object(sound))
        return *known;
    if (m_loading.contains(sound))
        return nullptr;
    m_loading.insert(sound);
    const TaskContext context{m_cancel.get_token(), {}, {}};
    runInBackground(
        this, m_pool, 0,
        [sound, context] {
            return std::make_shared<const Waveform>(
                beatreel::waveform(sound, kColumnsPerSecond, context).value_or(Waveform()));
        },
        [this, sound](const std::shared_ptr<const Waveform> &wave) {
            m_loading.remove(sound);
            m_cache.insert(sound, new std::shared_ptr<const Waveform>(wave));
            emit arrived(sound);
        });
    return nullptr;
}

} // namespace beatreel
