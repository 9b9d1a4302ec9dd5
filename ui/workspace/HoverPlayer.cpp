// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/HoverPlayer.h"

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kResting{350};
constexpr std::chrono::milliseconds kEvery{33};
constexpr FilmReader::Limits kSmall{16u << 20, 6};

} // namespace

HoverPlayer::HoverPlayer(QObject *parent) : QObject(parent)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(kResting);
    connect(&m_resting, &QTimer::timeout, this, &HoverPlayer::begin);
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(kEvery);
    connect(&m_ticks, &QTimer::timeout, this, &HoverPlayer::advance);
}

void HoverPlayer::point(const QString &name, int fps, std::function<Film()> film)
{
    if (name == m_name)
        return;
    leave();
    m_name = name;
    m_fps = fps;
    m_film = std::move(film);
    m_resting.start();
}

void HoverPlayer::begin()
{
    Film film = m_film();
    std::erase_if(film, [](const FilmSegment &segment) { return !segment.open; });
    m_pictures = 0;
    for (const FilmSegment &segment : film)
        m_pictures += segment.pictures;
    if (m_pictures == 0)
        return;
    if (!m_reader)
        m_reader = std::make_unique<FilmReader>([](int) {}, kSmall);
    m_reader->setFilm(std::move(film));
    m_reader->aim({{0}, 1});
    m_since.invalidate();
    m_ticks.start();
}

void HoverPlayer::advance()
{
    // The first picture may take its time.
    const int picture = m_since.isValid() ? static_cast<int>(m_since.elapsed() * m_fps / 1000) : 0;
    if (picture >= m_pictures) {
        m_ticks.stop();
        m_picture = {};
        emit advanced(m_name);
        return;
    }
    m_reader->aim({{picture}, 1});
    const auto entry = m_reader->picture(picture);
    if (!entry || !entry->picture)
        return;
    if (!m_since.isValid())
        m_since.start();
    m_picture = QPixmap::fromImage(entry->picture->image());
    emit advanced(m_name);
}

void HoverPlayer::leave()
{
    m_resting.stop();
    m_ticks.stop();
    m_film = {};
    if (m_reader)
        m_reader->setFilm({});
    const bool wasShown = !m_picture.isNull();
    m_picture = {};
    const QString name = std::exchange(m_name, {});
    if (wasShown)
        emit advanced(name);
}

} // namespace beatreel
