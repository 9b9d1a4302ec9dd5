// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/MovementOverlay.h"

#include "core/project/Requests.h"
#include "core/providers/offline/camera/Movements.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace beatreel {

namespace {

constexpr double kHead = 9;      ///< of the arrow, in pixels
constexpr double kShortest = 12; ///< way of the centre that is worth an arrow

/// The picture's corners as a pose sees them, where another pose fills `place`.
QPolygonF seenBy(const camera::CameraPose &pose, const camera::CameraPose &shown, const QRectF &place)
{
    const QTransform view = camera::viewTransform(shown, place.size(), place.size());
    return view.map(camera::sourceQuad(pose, place.size())).translated(place.topLeft());
}

QPointF centreOf(const QPolygonF &quad)
{
    QPointF sum;
    for (const QPointF &corner : quad.first(4))
        sum += corner;
    return sum / 4;
}

QPainterPath arrow(const QPointF &from, const QPointF &to)
{
    QPainterPath path(from);
    path.lineTo(to);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double side : {-0.5, 0.5}) {
        path.moveTo(to);
        path.lineTo(to - kHead * QPointF(std::cos(angle + side), std::sin(angle + side)));
    }
    return path;
}

/// White over a dark rim: seen on any picture.
void stroke(QPainter &painter, const QPainterPath &path, Qt::PenStyle style)
{
    const Theme theme = Theme::dark(); // over pictures
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.shade, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(theme.plateText, 1.5, style, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace

void paintMovement(QPainter &painter, const QRect &place, const OpenProject &open)
{
    const Beat *beat = open.playhead().beat();
    if (!beat)
        return;
    const Project &project = open.project();
    int start = 0;
    for (const Beat &before : project.beats) {
        if (before.id() == beat->id())
            break;
        start += project.format.picturesIn(before->spec.duration);
    }
    const QString &movement = (*beat)->spec.cameraMovement;
    const quint64 seed = beatSeed(project, *beat);
    const auto pose = [&](double seconds) { return camera::poseAt(movement, seconds, seed); };
    const auto shown = pose(static_cast<double>(open.playhead().picture() - start) / project.format.fps);
    const auto first = seenBy(pose(0), shown, place);
    const auto last = seenBy(pose(static_cast<double>((*beat)->spec.duration.count())), shown, place);
    painter.save();
    painter.setClipRect(place);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto outline = [](const QPolygonF &quad) {
        QPainterPath path;
        path.addPolygon(quad);
        path.closeSubpath();
        return path;
    };
    stroke(painter, outline(first), Qt::SolidLine);
    stroke(painter, outline(last), Qt::DashLine);
    if (QLineF(centreOf(first), centreOf(last)).length() >= kShortest)
        stroke(painter, arrow(centreOf(first), centreOf(last)), Qt::SolidLine);
    painter.restore();
}

} // namespace beatreel
