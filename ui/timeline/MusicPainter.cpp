// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/PicturePainting.h"
#include "ui/cards/WaveformPainter.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/timeline/MusicFace.h"
#include "ui/timeline/TimelinePainter.h"
#include "ui/workspace/Waveforms.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace beatreel {

namespace {

constexpr int kBeatsInBar = 4;
constexpr int kLeastForHandles = 40;

/// The music from its in point on, where the film is.
WaveformPlace placeOf(const TimelineScene &scene)
{
    const double inPoint = std::chrono::duration<double>(scene.open->project().music.slip).count();
    return {inPoint + scene.scale.seconds(0), 1 / scene.scale.zoom(), -qRound(scene.scale.scroll())};
}

void paintBars(QPainter &painter, const TimelineScene &scene, double bpm, const QRect &area, const QColor &colour)
{
    const double bar = kBeatsInBar * 60 / bpm;
    const int step = std::max(1, static_cast<int>(std::ceil(8 / (bar * scene.scale.zoom()))));
    const double inPoint = std::chrono::duration<double>(scene.open->project().music.slip).count();
    for (int k = 0; k * bar - inPoint < static_cast<double>(scene.film.length().count()); k += step) {
        const double x = scene.scale.x(k * bar - inPoint);
        if (x >= area.left() && x <= area.right())
            paintVerticalLine(painter, QRect(qRound(x), area.top(), 1, 5), colour);
    }
}

/// What a fade takes of the sound, above the curve along which it comes or goes.
void paintFade(QPainter &painter, const QRect &area, int edge, int end, const Appearance &appearance)
{
    if (std::abs(end - edge) <= 1)
        return;
    const Theme &theme = appearance.theme;
    const double bottom = area.bottom() + 1;
    const double middle = (edge + end) / 2.0;
    QPainterPath curve(QPointF(edge, bottom));
    curve.cubicTo(middle, bottom, middle, area.top(), end, area.top());
    QPainterPath taken(QPointF(edge, area.top()));
    taken.connectPath(curve);
    taken.closeSubpath();
    QColor shade = theme.lane;
    shade.setAlphaF(0.72F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    painter.fillPath(taken, shade);
    painter.strokePath(curve, QPen(theme.music, 1.25));
    painter.restore();
}

void paintFadeHandle(QPainter &painter, const QRect &area, const QPoint &handle, bool isHovered, const Appearance &appearance)
{
    constexpr double kRadius = 4.5;
    const Theme &theme = appearance.theme;
    const double x = std::clamp<double>(handle.x(), area.left() + kRadius, area.right() - kRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.lane, 1));
    painter.setBrush(isHovered ? theme.text : theme.music);
    painter.drawEllipse(QPointF(x, area.top() + kRadius), kRadius, kRadius);
    painter.restore();
}

} // namespace

void paintMusic(QPainter &painter, TimelineScene &scene, const QRect &dirty, const Appearance &appearance)
{
    const QRect area = scene.musicRect();
    if (!scene.open || area.width() <= 0 || !dirty.intersects(area))
        return;
    const Theme &theme = appearance.theme;
    const MusicFace face = musicFace(*scene.open);
    const bool isOpen = face.state == MusicState::None || face.state == MusicState::Missing || face.state == MusicState::Making;
    const bool isDimmed = face.state == MusicState::Stale || face.isMuted;
    Edge edge;
    if (face.state == MusicState::Missing || face.state == MusicState::None)
        edge = {theme.control, theme.edgeWidth, EdgeKind::Dashed};
    else if (face.state == MusicState::Stale)
        edge = {theme.stale, theme.edgeWidth, EdgeKind::Dashed};
    else if (face.state == MusicState::Failed)
        edge = {theme.failed, theme.edgeWidth};
    paintBox(painter, area, kCellRadius, isOpen ? theme.lane : face.state == MusicState::Failed ? theme.failedTint : theme.musicTint, edge);
    painter.save();
    painter.setOpacity(isDimmed ? 0.45 : 1);
    if (const auto wave = scene.waveforms && !face.sound.isEmpty() ? scene.waveforms->waveform(face.sound) : nullptr)
        paintWaveform(painter, *wave, placeOf(scene), area, dirty, theme.music);
    if (face.bpm > 0 && !face.sound.isEmpty())
        paintBars(painter, scene, face.bpm, area, theme.music);
    painter.restore();
    if (face.isAdjustable()) {
        paintFade(painter, area, area.left(), scene.fadeInHandle().x(), appearance);
        paintFade(painter, area, area.right() + 1, scene.fadeOutHandle().x(), appearance);
    }
    if (face.state == MusicState::Making) {
        painter.fillRect(QRect(area.left(), area.bottom() - 2, qRound(area.width() * face.fraction), 3), theme.accent);
    }
    const MusicParts parts = musicParts(area, scene.size.width(), face, appearance);
    Plate plate{{}, face.words, face.icon(), face.iconColour()};
    paintPlate(painter, parts.plate, plate, appearance);
    if (!parts.offer.isEmpty()) {
        if (face.state == MusicState::Stale)
            paintBox(painter, parts.offer, kCellRadius, theme.staleTint); // the waveform does not show through
        paintButtonFace(painter, parts.offer, musicOfferFace(face), appearance);
    }
    if (face.isAdjustable() && area.width() > kLeastForHandles) {
        using Part = TimelineSpot::Part;
        paintFadeHandle(painter, area, scene.fadeInHandle(), scene.hovered.part == Part::MusicFadeIn, appearance);
        paintFadeHandle(painter, area, scene.fadeOutHandle(), scene.hovered.part == Part::MusicFadeOut, appearance);
    }
}

} // namespace beatreel
