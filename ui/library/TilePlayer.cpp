// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TilePlayer.h"

#include "core/providers/offline/camera/Movements.h"

#include <algorithm>

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kEvery{33};
constexpr double kLook = 0.1; ///< seconds between the places at which a movement's closest view is looked for
constexpr double kSettingOff = 0.25; ///< seconds in which the whole sketch becomes what the movement sees

camera::ShotPainter painterFor(const QImage &sketch, QSize size, const camera::Spans &spans)
{
    return camera::ShotPainter(camera::Still(sketch.convertToFormat(QImage::Format_RGB32), size, spans));
}

} // namespace

QPixmap pictureAtRest(const QImage &sketch, QSize size)
{
    QImage target(size, QImage::Format_RGB32);
    painterFor(sketch, size, {}).paint({}, target);
    return QPixmap::fromImage(target);
}

TilePlayer::TilePlayer(QObject *parent) : QObject(parent)
{
    m_clock.setInterval(kEvery);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &TilePlayer::advance);
}

void TilePlayer::play(const BeatTemplate &entry, const QImage &sketch, QSize size)
{
    m_shown = entry.id;
    m_movement = entry.cameraMovement;
    m_length = static_cast<double>(entry.duration.count());
    camera::Spans spans; // from the whole sketch on
    for (double seconds = 0; seconds <= m_length; seconds += kLook) {
        const double span = camera::poseAt(m_movement, seconds, 0).span;
        spans = {std::min(spans.closest, span), std::max(spans.widest, span)};
    }
    m_shot.emplace(painterFor(sketch, size, spans));
    m_target = QImage(size, QImage::Format_RGB32);
    m_since.start();
    m_clock.start();
    advance();
}

void TilePlayer::stop()
{
    m_clock.stop();
    m_shown = {};
    m_shot.reset();
    m_picture = {};
}

void TilePlayer::advance()
{
    const double seconds = std::min(static_cast<double>(m_since.elapsed()) / 1000, m_length);
    const camera::CameraPose pose = camera::poseAt(m_movement, seconds, 0);
    m_shot->paint(camera::between({}, pose, std::min(1.0, seconds / kSettingOff)), m_target);
    m_picture = QPixmap::fromImage(m_target);
    if (seconds >= m_length)
        m_clock.stop();
    emit advanced();
}

} // namespace beatreel
