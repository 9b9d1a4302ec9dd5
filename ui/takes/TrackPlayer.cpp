// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TrackPlayer.h"

#include "core/build/Soundtrack.h"
#include "ui/common/Background.h"

#include <cmath>

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kTick{20};
/// Longer than a picture: a sound that one did not ask for disturbs more.
constexpr std::chrono::milliseconds kResting{600};
/// A device from which nothing is heard for so long tells no time.
constexpr double kPatience = 0.2; // seconds
constexpr qsizetype kMostMixes = 2;
constexpr double kLeastLeft = 1; ///< seconds of the film behind the playhead that are worth being heard

} // namespace

TrackPlayer::TrackPlayer(SoundOutput &output, std::function<double()> volume, QObject *parent)
    : QObject(parent), m_output(output), m_volume(std::move(volume))
{
    m_pool.setMaxThreadCount(1);
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(kTick);
    connect(&m_ticks, &QTimer::timeout, this, &TrackPlayer::tick);
    m_resting.setSingleShot(true);
    m_resting.setInterval(kResting);
    connect(&m_resting, &QTimer::timeout, this, &TrackPlayer::playPointed);
}

TrackPlayer::~TrackPlayer()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void TrackPlayer::setProject(OpenProject *open)
{
    leave();
    stop();
    m_cancel.request_stop();
    m_cancel = CancelSource();
    m_mixes.clear();
    m_mixing.clear();
    m_open = open;
}

TrackPlayer::Material TrackPlayer::materialOf(const Take &track) const
{
    const Project &project = m_open->project();
    Material material{track.id, project.duration(), project.music.slip, project.music.levels};
    material.levels.isMuted = false; // whoever compares wants to hear it
    return material;
}

const TrackPlayer::Mix *TrackPlayer::mixOf(const Take &track) const
{
    const auto it = std::ranges::find(m_mixes, materialOf(track), &Mix::of);
    return it == m_mixes.end() ? nullptr : &*it;
}

void TrackPlayer::fetch(const Take &track)
{
    const Material material = materialOf(track);
    if (mixOf(track) || m_mixing.contains(material))
        return;
    m_mixing.append(material);
    Project project = m_open->project();
    project.music.levels = material.levels;
    const QString file = m_open->takes().path(track);
    runInBackground(
        this, m_pool, 0,
        [track, file, project, context = TaskContext{m_cancel.get_token(), {}, {}}]() -> SoundPtr {
            Result<StereoSamples> mixed = mixedSound(file, soundOptionsFor(track, file, project), context);
            return mixed ? std::make_shared<const StereoSamples>(std::move(*mixed)) : nullptr;
        },
        [this, material, open = m_open](const SoundPtr &sound) {
            if (m_open == open && m_mixing.removeOne(material))
                keep({material, sound});
        });
}

void TrackPlayer::keep(const Mix &mix)
{
    m_mixes.append(mix);
    if (m_mixes.size() > kMostMixes)
        m_mixes.removeFirst();
    if (m_isWaiting && mix.of == materialOf(m_track))
        start(seconds());
}

void TrackPlayer::play(const Take &track, const Stretch &stretch, double seconds, AtEnd atEnd)
{
    if (!m_open || stretch.to <= stretch.from)
        return;
    m_resting.stop();
    m_isOfPointer = false;
    begin(track, stretch, std::clamp(seconds, stretch.from, stretch.to), atEnd);
}

void TrackPlayer::begin(const Take &track, const Stretch &stretch, double seconds, AtEnd atEnd)
{
    m_output.stop();
    m_heardSound.reset();
    m_isHeard = false;
    m_track = track;
    m_stretch = stretch;
    m_atEnd = atEnd;
    m_ticks.start();
    start(seconds);
}

void TrackPlayer::changeTo(const Take &track)
{
    if (!isPlaying() || track.id == m_track.id)
        return;
    const double at = seconds();
    m_track = track;
    if (mixOf(track)) {
        start(at);
    } else {
        m_isWaiting = true;
        fetch(track);
        emit advanced();
    }
}

/// From there on, with the track as it is mixed now; waits for that where it is not.
void TrackPlayer::start(double seconds)
{
    m_from = seconds;
    m_since = std::chrono::steady_clock::now();
    const Mix *mix = mixOf(m_track);
    m_isWaiting = !mix;
    m_isHeard = false;
    if (!mix) {
        fetch(m_track);
    } else if (mix->sound) {
        m_heardSound = mix->sound;
        m_output.setVolume(m_volume());
        m_isHeard = m_output.play(m_heardSound, std::llround(seconds * kSampleRate));
    } else {
        m_output.stop();
    }
    emit advanced();
}

double TrackPlayer::seconds() const
{
    if (!isPlaying() || (m_isWaiting && !m_heardSound))
        return m_from;
    const double passed = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_since).count();
    if (m_isHeard) {
        const auto heard = m_output.heard();
        const double at = heard ? static_cast<double>(*heard) / kSampleRate : 0;
        if (heard && (at > m_from || passed < kPatience))
            return std::max(m_from, at);
    }
    return m_from + passed;
}

void TrackPlayer::tick()
{
    if (seconds() < m_stretch.to)
        emit advanced();
    else if (m_atEnd == AtEnd::Again)
        start(m_stretch.from);
    else
        stop();
}

void TrackPlayer::stop()
{
    if (!isPlaying())
        return;
    m_from = std::min(seconds(), m_stretch.to);
    m_ticks.stop();
    m_output.stop();
    m_heardSound.reset();
    m_isWaiting = m_isHeard = m_isOfPointer = false;
    emit advanced();
}

void TrackPlayer::point(const Take &track)
{
    if (m_pointed.id == track.id && (m_resting.isActive() || m_isOfPointer))
        return;
    leave();
    m_pointed = track;
    if (!isPlaying() && !m_isFilmPlaying)
        m_resting.start();
}

void TrackPlayer::playPointed()
{
    if (!m_open || isPlaying())
        return;
    const double length = static_cast<double>(m_open->project().duration().count());
    const double playhead = m_open->playhead().seconds();
    const double from = playhead < length - kLeastLeft ? playhead : 0;
    m_isOfPointer = true;
    begin(m_pointed, {from, length}, from, AtEnd::Stop);
}

void TrackPlayer::leave()
{
    m_resting.stop();
    m_pointed = {};
    if (m_isOfPointer)
        stop();
}

void TrackPlayer::setFilmPlaying(bool isPlaying)
{
    m_isFilmPlaying = isPlaying;
    if (!isPlaying)
        return;
    m_resting.stop();
    stop();
}

} // namespace beatreel
