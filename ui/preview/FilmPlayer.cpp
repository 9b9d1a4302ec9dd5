// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/FilmPlayer.h"

#include <cmath>

namespace beatreel {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds kTick{4};
constexpr milliseconds kSettling{100};
/// A device from which nothing is heard for so long tells no time.
constexpr milliseconds kPatience{200};
/// The steady clock follows the sound gently; where they are farther apart than this, at once.
constexpr double kMostDrift = 0.06; // seconds
constexpr double kFollowing = 0.02; // of the drift, each tick

double secondsSince(steady_clock::time_point time)
{
    return std::chrono::duration<double>(steady_clock::now() - time).count();
}

} // namespace

FilmPlayer::FilmPlayer(SoundOutput &output, QObject *parent) : QObject(parent), m_output(output), m_sound(this)
{
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(kTick);
    connect(&m_ticks, &QTimer::timeout, this, &FilmPlayer::tick);
    m_filmChanged.setSingleShot(true);
    connect(&m_filmChanged, &QTimer::timeout, this, &FilmPlayer::updateFilm);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettling);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        m_step = 1;
        aim();
    });
    m_soundAgain.setSingleShot(true);
    m_soundAgain.setInterval(kSettling);
    connect(&m_soundAgain, &QTimer::timeout, this, [this] {
        anchor(position());
        startSound();
    });
    connect(&m_sound, &FilmSound::changed, this, &FilmPlayer::startSoundAgain);
    m_reader = std::make_unique<FilmReader>([this](int) { onArrived(); });
}

void FilmPlayer::setProject(OpenProject *open)
{
    pause();
    if (m_open) {
        m_open->disconnect(this);
        m_open->playhead().disconnect(this);
        m_open->workshop().disconnect(this);
    }
    m_open = open;
    m_film.reset();
    m_range.reset();
    m_shown = {};
    m_looked.clear();
    m_sound.setProject(open);
    if (open) {
        m_film.emplace(*open);
        const auto follow = [this] { m_filmChanged.start(0); };
        connect(open, &OpenProject::changed, this, follow);
        connect(open, &OpenProject::statesChanged, this, follow);
        connect(&open->workshop(), &Workshop::orderEnded, this, follow);
        connect(&open->playhead(), &Playhead::moved, this, &FilmPlayer::onPlayheadMoved);
    }
    updateFilm();
}

void FilmPlayer::updateFilm()
{
    m_reader->setFilm(m_film ? m_film->film() : Film());
    m_shown.picture = -1;
    if (m_range)
        m_range->last = std::min(m_range->last, m_open ? m_open->playhead().lastPicture() : 0);
    aim();
    refresh();
    if (!m_open)
        emit shownChanged();
}

PictureRange FilmPlayer::playedRange() const
{
    if (m_range || !m_open)
        return m_range.value_or(PictureRange());
    const auto marked = m_isLooping ? m_open->inOut().range() : std::nullopt;
    return marked.value_or(PictureRange{0, m_open->playhead().lastPicture()});
}

void FilmPlayer::play()
{
    if (!m_open || m_open->project().beats.isEmpty())
        return;
    const PictureRange range = playedRange();
    const int at = m_open->playhead().picture();
    if (at < range.first || at >= range.last)
        movePlayhead(range.first);
    setSpeed(1);
}

void FilmPlayer::playRange(PictureRange range)
{
    if (!m_open || m_open->project().beats.isEmpty())
        return;
    pause();
    m_range = range;
    m_open->playhead().setPicture(range.first);
    setSpeed(1);
}

void FilmPlayer::pause()
{
    m_range.reset();
    if (isPlaying())
        setSpeed(0);
}

void FilmPlayer::shuttle(int direction)
{
    const bool isFaster = m_speed * direction > 0;
    playAt(isFaster ? std::clamp(2 * m_speed, -kFastest, kFastest) : direction);
}

void FilmPlayer::playAt(int speed)
{
    if (m_open && !m_open->project().beats.isEmpty())
        setSpeed(speed);
}

void FilmPlayer::setSpeed(int speed)
{
    m_speed = speed;
    m_statistics = {};
    m_settled.stop();
    m_soundAgain.stop();
    anchor(m_open ? m_open->playhead().picture() : 0);
    m_step = speed != 0 ? speed : 1;
    if (speed != 0)
        m_ticks.start();
    else
        m_ticks.stop();
    startSound();
    aim();
    refresh();
    emit stateChanged();
}

/// Sound is heard at the usual speed only.
void FilmPlayer::startSound()
{
    m_isHeard = false;
    m_output.stop();
    if (m_speed != 1 || !m_open || !m_sound.sound())
        return;
    m_soundFrom = std::llround(m_anchorPicture * kSampleRate / m_open->playhead().fps());
    m_output.setVolume(m_isMuted ? 0 : m_volume);
    m_isHeard = m_soundFrom < m_sound.sound()->frames() && m_output.play(m_sound.sound(), m_soundFrom);
    m_hasBegun = false;
    m_anchorTime = steady_clock::now();
}

void FilmPlayer::startSoundAgain()
{
    if (isPlaying())
        m_soundAgain.start();
}

void FilmPlayer::anchor(double picture)
{
    m_anchorPicture = picture;
    m_anchorTime = steady_clock::now();
}

double FilmPlayer::position()
{
    const int fps = m_open->playhead().fps();
    if (m_isHeard) {
        const std::optional<qsizetype> heard = m_output.heard();
        if (heard && *heard > m_soundFrom)
            m_hasBegun = true;
        if (!heard || (!m_hasBegun && secondsSince(m_anchorTime) > std::chrono::duration<double>(kPatience).count())) {
            m_isHeard = false;
            m_output.stop();
        } else if (!m_hasBegun) {
            return m_anchorPicture; // the picture waits for the sound
        } else {
            const double steady = m_anchorPicture + secondsSince(m_anchorTime) * fps;
            const double drift = static_cast<double>(*heard) * fps / kSampleRate - steady;
            if (std::abs(drift) > kMostDrift * fps)
                anchor(steady + drift);
            else
                m_anchorPicture += drift * kFollowing;
        }
    }
    return m_anchorPicture + secondsSince(m_anchorTime) * fps * m_speed;
}

void FilmPlayer::tick()
{
    const PictureRange range = playedRange();
    double now = position();
    if (now >= range.last + 1 || now < range.first) {
        if (!m_isLooping) {
            movePlayhead(m_speed > 0 ? range.last : range.first);
            pause();
            return;
        }
        now = m_speed > 0 ? range.first : range.last;
        anchor(now);
        startSound();
    }
    int picture = std::clamp(static_cast<int>(std::floor(now)), range.first, range.last);
    // Faster than usual only every so manieth is decoded: always the same ones, so that they can be made ready.
    if (std::abs(m_speed) > 1)
        picture = std::clamp(picture - picture % std::abs(m_speed), range.first, range.last);
    if (picture != m_open->playhead().picture()) {
        m_statistics.passed += std::max(1, std::abs(picture - m_open->playhead().picture()) / std::abs(m_speed));
        movePlayhead(picture);
    } else {
        refresh();
    }
}

void FilmPlayer::movePlayhead(int picture)
{
    m_isMoving = true;
    m_open->playhead().setPicture(picture);
    m_isMoving = false;
}

void FilmPlayer::onPlayheadMoved(int picture)
{
    const int before = m_shown.picture;
    if (!m_isMoving && isPlaying()) {
        // By hand, or by an edit before it.
        anchor(picture);
        m_output.stop();
        m_isHeard = false;
        m_soundAgain.start();
    } else if (!isPlaying()) {
        const int step = picture - before;
        m_step = std::abs(step) == 1 ? step : 0;
        m_settled.start();
    }
    aim();
    refresh();
}

void FilmPlayer::aim()
{
    if (!m_open) {
        m_reader->aim({});
        return;
    }
    const int at = m_open->playhead().picture();
    FilmAim aim{{at}, m_step};
    for (const int looked : std::as_const(m_looked))
        aim.wanted.push_back(looked);
    m_reader->aim(std::move(aim));
}

std::optional<FilmReader::Entry> FilmPlayer::look(int picture)
{
    if (!m_looked.contains(picture)) {
        m_looked.append(picture);
        constexpr qsizetype kMostLooked = 4;
        if (m_looked.size() > kMostLooked)
            m_looked.removeFirst();
        aim();
    }
    m_isAwaiting = true;
    return m_reader->picture(picture);
}

void FilmPlayer::lookAway()
{
    m_looked.clear();
    aim();
}

/// In the reader's thread: what nobody waits for is worth no message.
void FilmPlayer::onArrived()
{
    if (m_isAwaiting.exchange(false))
        QMetaObject::invokeMethod(this, &FilmPlayer::arrive, Qt::QueuedConnection);
}

void FilmPlayer::arrive()
{
    refresh();
    if (!m_looked.isEmpty())
        emit looked();
}

void FilmPlayer::refresh()
{
    if (!m_open)
        return;
    const int at = m_open->playhead().picture();
    if (m_shown.picture == at)
        return;
    m_isAwaiting = true; // before looking: it may come just then
    const std::optional<FilmReader::Entry> entry = m_reader->picture(at);
    if (!entry)
        return;
    if (isPlaying())
        ++m_statistics.shown;
    m_shown = {at, entry->picture ? entry->picture->image() : QImage(), entry->error};
    emit shownChanged();
}

void FilmPlayer::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    m_output.setVolume(m_isMuted ? 0 : m_volume);
}

void FilmPlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    m_output.setVolume(m_isMuted ? 0 : m_volume);
}

} // namespace beatreel
