// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardPainter.h"

#include "core/story/ChunkPlan.h"
#include "ui/cards/CardPainter.h"
#include "ui/cards/SmallChunk.h"
#include "ui/workspace/Pictures.h"

#include <QCoreApplication>
#include <QPainter>

namespace beatreel {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::BoardPainter)

public:
    [[nodiscard]] static QString add() { return tr("Add a beat, or drop a template here"); }
    [[nodiscard]] static QString length(const Project &project)
    {
        return tr("The film is %1 s of %2 s").arg(project.duration().count()).arg(project.requestedDuration.count());
    }
};

QPixmap frameOf(BoardScene &scene, const CardFace &face)
{
    if (const QPixmap playing = scene.hoverFilm ? scene.hoverFilm->pictureOf(face.beat) : QPixmap(); !playing.isNull())
        return playing;
    if (!scene.pictures || face.picture.isEmpty())
        return {};
    const QSize format = scene.open->project().format.size;
    const int width = scene.grid.cardSize().width();
    const int filling = std::max(width, width * 9 / 16 * format.width() / format.height());
    return scene.pictures->picture(face.picture, qRound(filling * scene.deviceRatio));
}

constexpr int kRingRoom = kRingGap + kRingWidth;

} // namespace

void paintBoardCard(QPainter &painter, BoardScene &scene, qsizetype beat, const QRect &rect, const CardLook &look,
                    const Appearance &appearance)
{
    const CardFace &face = scene.film.card(beat);
    const QPixmap frame = frameOf(scene, face);
    BoardCardShown shown{face, look, frame.cacheKey(), {}};
    for (int k = 0; k < chunksIn(scene.film.duration(beat)); ++k)
        shown.chunks.emplace_back(scene.film.chunk(beat, k), scene.lookOf(beat, k));
    const auto draw = [&](QPainter &on) {
        paintCard(on, rect, face, look, frame, appearance);
        const QList<QRect> cells = smallChunkCells(scene.chunkRow.translated(rect.topLeft()), static_cast<int>(shown.chunks.size()));
        for (qsizetype k = 0; k < cells.size(); ++k) {
            const auto &[chunk, chunkLook] = shown.chunks[static_cast<size_t>(k)];
            paintSmallChunk(on, cells[k], chunk, chunkLook, appearance);
        }
    };
    if (look.hasFocus || look.isLifted)
        draw(painter); // its ring or its shade lie beyond it
    else
        scene.cards.paint(painter, face.beat, shown, rect, appearance.theme.lane, draw);
}

void paintBoardCards(QPainter &painter, BoardScene &scene, const QRegion &dirty,
                     const std::function<bool(qsizetype beat)> &isLeftOut, const Appearance &appearance)
{
    const QRect whole = dirty.boundingRect();
    // Those that give way may come from any row.
    const auto [first, last] = scene.arrangement.isAtRest() ? scene.between(whole.top() - kRingRoom, whole.bottom() + kRingRoom)
                                                            : std::pair<qsizetype, qsizetype>(0, scene.film.size() - 1);
    for (qsizetype i = first; i <= last; ++i) {
        const QRect card = scene.shownCardRect(i);
        if (isLeftOut(i) || !dirty.intersects(card.adjusted(-kRingRoom, -kRingRoom, kRingRoom, kRingRoom)))
            continue;
        paintBoardCard(painter, scene, i, card, scene.lookOf(i), appearance);
    }
}

void paintBoardSlot(QPainter &painter, const BoardScene &scene, const Appearance &appearance)
{
    const qsizetype count = scene.film.size();
    const bool isPushedOn = count > 0 && scene.arrangement.place(count - 1) == count;
    const QRect slot = scene.cardRect(isPushedOn ? count + 1 : count);
    if (slot.top() > scene.size.height() || slot.bottom() < 0)
        return;
    const Theme &theme = appearance.theme;
    const bool isHovered = scene.hovered.part == BoardSpot::Part::AddSlot;
    paintBox(painter, slot, kCardRadius, {}, {isHovered ? theme.control : theme.edge, theme.edgeWidth, EdgeKind::Dashed});
    const int side = appearance.type.scaled(kIconInButton);
    const int body = appearance.type.lineHeight(TextSize::Body);
    const QRect room = slot.adjusted(12, 0, -12, 0);
    const int top = slot.center().y() - side - body;
    paintIcon(painter, Icon::Plus, QRect(room.left(), top, room.width(), side), theme.text2);
    painter.setFont(appearance.type.font(TextSize::Body));
    painter.setPen(theme.text2);
    QRect taken;
    painter.drawText(QRect(room.left(), top + side + 8, room.width(), 3 * body), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     Words::add(), &taken);
    painter.setFont(appearance.type.font(TextSize::Caption));
    painter.setPen(theme.text3);
    painter.drawText(QRect(room.left(), taken.bottom() + 6, room.width(), 2 * body), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     Words::length(scene.open->project()));
}

} // namespace beatreel
