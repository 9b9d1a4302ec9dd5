// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/HoverFilm.h"

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kResting{350};
constexpr std::chrono::milliseconds kEvery{33};
constexpr FilmReader::Limits kSmall{16u << 20, 6};

} // namespace

HoverFilm::HoverFilm(QObject *parent) : QObject(parent)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(kResting);
    connect(&m_resting, &QTimer::timeout, this, &HoverFilm::begin);
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(kEvery);
    connect(&m_ticks, &QTimer::timeout, this, &HoverFilm::advance);
}

void HoverFilm::point(OpenProject *open, const BeatId &beat)
{
    if (open == m_open && beat == m_beat)
        return;
    end();
    m_open = open;
    m_beat = beat;
    if (open && !beat.isEmpty())
        m_resting.start();
}

void HoverFilm::begin()
{
    Film film = ProjectFilm(*m_open).filmOf(m_beat);
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

void HoverFilm::advance()
{
    // The first picture may take its time.
    const int fps = m_open->playhead().fps();
    const int picture = m_since.isValid() ? static_cast<int>(m_since.elapsed() * fps / 1000) : 0;
    if (picture >= m_pictures) {
        m_ticks.stop();
        m_picture = {};
        emit advanced(m_beat);
        return;
    }
    m_reader->aim({{picture}, 1});
    const auto entry = m_reader->picture(picture);
    if (!entry || !entry->picture)
        return;
    if (!m_since.isValid())
        m_since.start();
    m_picture = QPixmap::fromImage(entry->picture->image());
    emit advanced(m_beat);
}

void HoverFilm::end()
{
    m_resting.stop();
    m_ticks.stop();
    if (m_reader)
        m_reader->setFilm({});
    if (m_picture.isNull())
        return;
    m_picture = {};
    emit advanced(m_beat);
}

} // namespace beatreel
