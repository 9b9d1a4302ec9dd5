// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimelinePainter.h"

#include "core/story/ChunkPlan.h"
#include "ui/cards/CardPainter.h"
#include "ui/cards/ChunkPainter.h"
#include "ui/cards/PlayheadMark.h"
#include "ui/common/Painting.h"
#include "ui/common/TabularText.h"
#include "ui/workspace/Filmstrips.h"
#include "ui/workspace/Pictures.h"

#include <QPainter>

#include <cmath>

namespace beatreel {

namespace {

constexpr int kLabelRoom = 56;
constexpr int kLeastPicture = 8; ///< narrower cards show none
constexpr int kLeastKept = 8;    ///< narrower ones are as quickly drawn

void paintDashedVertical(QPainter &painter, double x, int top, int bottom, const QColor &colour)
{
    QPen pen(colour, 1);
    pen.setDashPattern({2, 4});
    painter.setPen(pen);
    const double middle = std::floor(x) + 0.5;
    painter.drawLine(QPointF(middle, top), QPointF(middle, bottom));
}

QPixmap frameOf(TimelineScene &scene, const CardFace &face, const QRect &card, const CardParts &parts)
{
    if (const QPixmap playing = scene.hoverFilm ? scene.hoverFilm->pictureOf(face.beat) : QPixmap(); !playing.isNull())
        return playing;
    if (!scene.pictures || face.picture.isEmpty())
        return {};
    const VideoFormat &format = scene.open->project().format;
    const double aspect = static_cast<double>(format.size.width()) / format.size.height();
    const int width = std::max(parts.picture.width(), qRound(parts.picture.height() * aspect));
    return scene.pictures->picture(face.picture, qRound(std::max(width, card.height()) * scene.deviceRatio));
}

QList<QPixmap> stripOf(TimelineScene &scene, const ChunkFace &face, const QRect &cell)
{
    if (!scene.strips || face.clip.isEmpty() || cell.width() < 12)
        return {};
    const VideoFormat &format = scene.open->project().format;
    const int wanted = picturesInStrip(cell.size(), format);
    const QList<QPixmap> strip = scene.strips->strip(face.clip, face.slip, face.crop, wanted, format);
    if (strip.size() <= wanted)
        return strip;
    QList<QPixmap> chosen;
    for (int i = 0; i < wanted; ++i)
        chosen.append(strip[(2 * i + 1) * strip.size() / (2 * wanted)]);
    return chosen;
}

ChunkLook chunkLook(const TimelineScene &scene, qsizetype beat, int chunk)
{
    const Selection &selection = scene.open->selection();
    const bool isCurrent = selection.current() == scene.film.id(beat) && selection.clip() == chunk;
    ChunkLook look;
    look.isSelected = isCurrent && selection.contains(scene.film.id(beat));
    look.hasFocus = isCurrent && scene.hasVisibleFocus;
    look.isHovered = scene.hovered.beat == beat && scene.hovered.chunk == chunk;
    look.isFaded = scene.open->filter().leavesOut(scene.open->project().beats[beat]->approval);
    return look;
}

void paintCell(QPainter &painter, TimelineScene &scene, qsizetype beat, int k, const QRect &cell, const Appearance &appearance)
{
    const ChunkFace &face = scene.film.chunk(beat, k);
    const ChunkLook look = chunkLook(scene, beat, k);
    const QList<QPixmap> strip = stripOf(scene, face, cell);
    const auto draw = [&](QPainter &on) { paintChunk(on, cell, face, look, strip, appearance); };
    if (cell.width() < kLeastKept) {
        draw(painter);
        return;
    }
    CellShown shown{face, look, {}};
    for (const QPixmap &picture : strip)
        shown.strip.append(picture.cacheKey());
    scene.cells.paint(painter, face.slot, shown, cell, appearance.theme.lane, draw);
}

} // namespace

void paintLaneGrounds(QPainter &painter, const TimelineScene &scene, const QRect &dirty, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    painter.fillRect(dirty, theme.lane);
    painter.fillRect(QRect(dirty.left(), scene.lanes.ruler.top, dirty.width(), scene.lanes.ruler.height), theme.panel);
    paintHorizontalLine(painter, QRect(dirty.left(), scene.lanes.ruler.bottom() - 1, dirty.width(), 1), theme.line);
    const int step = scene.scale.labelStep(24);
    const double end = static_cast<double>(scene.film.length().count());
    for (int second = 0; second <= end; second += step) {
        const double x = scene.scale.x(second) - TimelineScene::kCardGap / 2.0;
        if (x >= dirty.left() && x <= dirty.right())
            paintDashedVertical(painter, x, scene.lanes.ruler.bottom(), scene.lanes.bottom(), theme.line);
    }
}

QRect rulerLabel(const TimelineScene &scene, int second, const Appearance &appearance)
{
    const int reach = playheadReach(appearance) + 1;
    const int width = qCeil(tabularWidth(appearance.type.font(TextSize::Caption), clockText(Seconds(second))));
    const QRect room(qRound(scene.scale.x(second)) + reach, scene.lanes.ruler.top, width, scene.lanes.ruler.height - 4);
    const double head = scene.playheadX();
    const bool isCovered = scene.open && head + reach > room.left() + 1 && head - reach < room.right() + 1;
    return isCovered ? QRect() : room;
}

void paintRuler(QPainter &painter, const TimelineScene &scene, const QRect &dirty, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const LaneSpan &lane = scene.lanes.ruler;
    if (!dirty.intersects(QRect(dirty.left(), lane.top, dirty.width(), lane.height)))
        return;
    const TimeScale &scale = scene.scale;
    const auto tick = [&](double seconds, int height, const QColor &colour) {
        paintVerticalLine(painter, QRect(qRound(scale.x(seconds)), lane.bottom() - height, 1, height), colour);
    };
    const int first = std::max(0, static_cast<int>(std::floor(scale.seconds(dirty.left()))) - 10);
    const int last = static_cast<int>(std::ceil(scale.seconds(dirty.right()))) + 1;
    if (scale.showsPictures()) {
        const int fps = scene.open ? scene.open->project().format.fps : 30;
        for (int picture = first * fps; picture <= last * fps; ++picture)
            tick(static_cast<double>(picture) / fps, 3, theme.edge);
    }
    if (scale.showsSeconds()) {
        for (int second = first; second <= last; ++second)
            tick(second, 6, theme.edge);
    }
    const int step = scale.labelStep(appearance.type.scaled(kLabelRoom));
    const QFont font = appearance.type.font(TextSize::Caption);
    painter.setFont(font);
    for (int second = first / step * step; second <= last; second += step) {
        tick(second, lane.height - 6, theme.control);
        const QRect room = rulerLabel(scene, second, appearance);
        if (room.isEmpty())
            continue;
        painter.setPen(theme.text2);
        paintTabular(painter, room, Qt::AlignLeft | Qt::AlignVCenter, clockText(Seconds(second)));
    }
}

/// A bar along the ruler's foot from in to out, and an edge as high as the ruler at what is set of them.
void paintInOut(QPainter &painter, const TimelineScene &scene, const QRect &dirty, const Appearance &appearance)
{
    constexpr int kBar = 3;
    constexpr int kEdge = 2;
    constexpr int kHook = 5;
    const auto range = scene.open ? scene.open->inOut().range() : std::nullopt;
    const LaneSpan &lane = scene.lanes.ruler;
    if (!range || !dirty.intersects(QRect(dirty.left(), lane.top, dirty.width(), lane.height)))
        return;
    const Theme &theme = appearance.theme;
    const double fps = scene.open->playhead().fps();
    const int left = qRound(scene.scale.x(range->first / fps));
    const int right = std::max(left + kEdge, qRound(scene.scale.x((range->last + 1) / fps)));
    painter.fillRect(QRect(left, lane.bottom() - kBar, right - left, kBar), theme.accent);
    if (scene.open->inOut().in()) {
        painter.fillRect(QRect(left, lane.top, kEdge, lane.height), theme.accent);
        painter.fillRect(QRect(left, lane.top, kHook, kEdge), theme.accent);
    }
    if (scene.open->inOut().out()) {
        painter.fillRect(QRect(right - kEdge, lane.top, kEdge, lane.height), theme.accent);
        painter.fillRect(QRect(right - kHook, lane.top, kHook, kEdge), theme.accent);
    }
}

void paintBeat(QPainter &painter, TimelineScene &scene, qsizetype beat, const QPoint &offset, const CardLook &look,
               const Appearance &appearance)
{
    const CardFace &face = scene.film.card(beat);
    const QRect card = look.isLifted ? scene.cardRect(beat) : scene.shownCardRect(beat);
    const bool showsPicture = card.width() >= kLeastPicture;
    const QPixmap frame = showsPicture ? frameOf(scene, face, card, cardParts(card.size(), face, look, appearance)) : QPixmap();
    const QRect place = card.translated(offset);
    const auto draw = [&](QPainter &on) { paintCard(on, place, face, look, frame, appearance); };
    if (place.width() < kLeastKept || look.hasFocus || look.isLifted) {
        draw(painter);
    } else {
        CardShown shown{face, look, frame.cacheKey()};
        shown.face.start = {}; // not shown here
        scene.cards.paint(painter, face.beat, shown, place, appearance.theme.lane, draw);
    }
    if (look.isLifted)
        return;
    for (int k = 0; k < chunksIn(scene.film.duration(beat)); ++k) {
        const QRect cell = scene.cellRect(beat, k);
        if (cell.right() < 0 || cell.left() > scene.size.width())
            continue;
        paintCell(painter, scene, beat, k, cell.translated(offset), appearance);
    }
}

void paintBeats(QPainter &painter, TimelineScene &scene, const QRect &dirty,
                const std::function<bool(qsizetype beat)> &isLeftOut, const Appearance &appearance)
{
    constexpr int kRingRoom = kRingGap + kRingWidth;
    const auto [first, last] = scene.visible();
    for (qsizetype i = first; i <= last; ++i) {
        const QRect card = scene.cardRect(i).adjusted(-kRingRoom, -kRingRoom, kRingRoom, kRingRoom);
        if (isLeftOut(i) || card.right() < dirty.left() || card.left() > dirty.right())
            continue;
        paintBeat(painter, scene, i, {}, scene.lookOf(i), appearance);
    }
}

void paintAddSlot(QPainter &painter, const TimelineScene &scene, const Appearance &appearance)
{
    const QRect slot = scene.addSlotRect();
    if (slot.left() > scene.size.width() || slot.right() < 0)
        return;
    const Theme &theme = appearance.theme;
    const bool isHovered = scene.hovered.part == TimelineSpot::Part::AddSlot;
    paintBox(painter, slot, kCardRadius, {}, {isHovered ? theme.control : theme.edge, theme.edgeWidth, EdgeKind::Dashed});
    const int side = appearance.type.scaled(kIconInButton);
    paintIcon(painter, Icon::Plus, QRect(slot.center() - QPoint(side / 2, side / 2), QSize(side, side)), theme.text2);
}

void paintPlayhead(QPainter &painter, const TimelineScene &scene, const Appearance &appearance)
{
    const int top = scene.lanes.ruler.top;
    paintPlayheadMark(painter, scene.playheadX(), {top, scene.lanes.bottom()}, scene.lanes.ruler.bottom() - 2, appearance);
}

} // namespace beatreel
