// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/FilmSound.h"

#include "core/build/Soundtrack.h"
#include "ui/common/Background.h"

namespace beatreel {

namespace {

/// Edits that follow each other (a held key, a drag) are mixed once.
constexpr std::chrono::milliseconds kSoundSettling{120};

} // namespace

FilmSound::FilmSound(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSoundSettling);
    connect(&m_settled, &QTimer::timeout, this, &FilmSound::mix);
}

FilmSound::~FilmSound()
{
    m_cancel.request_stop();
    m_pool.waitForDone();
}

void FilmSound::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    m_open = open;
    m_madeFrom.reset();
    m_cancel.request_stop();
    ++m_order;
    m_sound.reset();
    emit changed();
    if (!open)
        return;
    connect(open, &OpenProject::changed, this, &FilmSound::follow);
    connect(open, &OpenProject::statesChanged, this, &FilmSound::follow);
    follow();
}

void FilmSound::follow()
{
    m_settled.start();
}

void FilmSound::mix()
{
    if (!m_open)
        return;
    const SlotState *music = m_open->project().hasMusic() ? m_open->state(Slot::music()) : nullptr;
    const bool isThere = music && music->shown && music->status != SlotStatus::Lost;
    std::optional<Material> madeFrom;
    if (isThere)
        madeFrom = {music->shown->id, m_open->project().duration(), m_open->project().music.slip, m_open->project().music.levels};
    if (madeFrom == m_madeFrom)
        return;
    m_madeFrom = madeFrom;
    m_cancel.request_stop();
    m_cancel = CancelSource();
    const int order = ++m_order;
    if (!isThere) {
        take(order, nullptr);
        return;
    }
    const std::optional<Take> shown = music->shown;
    const QString file = m_open->takes().path(*shown);
    runInBackground(
        this, m_pool, 0,
        [shown, file, project = m_open->project(), context = TaskContext{m_cancel.get_token(), {}, {}}]() -> SoundPtr {
            Result<StereoSamples> mixed = mixedSound(file, soundOptionsFor(shown, file, project), context);
            return mixed ? std::make_shared<const StereoSamples>(std::move(*mixed)) : nullptr;
        },
        [this, order](const SoundPtr &sound) { take(order, sound); });
}

void FilmSound::take(int order, const SoundPtr &sound)
{
    if (order != m_order)
        return;
    m_sound = sound;
    emit changed();
}

} // namespace beatreel
