// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TilePainter.h"

#include "core/base/Language.h"
#include "ui/cards/PicturePainting.h"
#include "ui/common/Appearance.h"
#include "ui/common/EnergyBars.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/common/TextPainting.h"
#include "ui/library/TileGrid.h"
#include "ui/workspace/StoryWords.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace beatreel {

namespace {

constexpr int kInset = 4;

class TileWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::TileWords)

public:
    [[nodiscard]] static QString lengthAndShot(const TileFace &face)
    {
        return tr("%1 s  %2", "length, shot").arg(face.duration.count()).arg(face.shot);
    }
    [[nodiscard]] static QString own() { return tr("Own"); }
    [[nodiscard]] static QString spoken(const TileFace &face)
    {
        const int seconds = static_cast<int>(face.duration.count());
        const QString words = tr("%1, %2, %3, %4, %5, %6 energy", "template, position, length, shot, movement, energy")
                                  .arg(face.id.text(), withinSentence(positionWord(face.position)), tr("%n seconds", nullptr, seconds),
                                       withinSentence(face.shot), withinSentence(face.movement), withinSentence(energyWord(face.energy)));
        return face.isOwn ? tr("%1, your own", "what a template is").arg(words) : words;
    }
};

void paintPicture(QPainter &painter, const QRect &picture, const TileLook &look, const QPixmap &pixmap, const Theme &theme)
{
    const QPainterPath shape = roundedShape(picture, kCellRadius, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge);
    painter.fillPath(shape, theme.well);
    if (pixmap.isNull()) {
        constexpr int kSign = 20;
        QRect sign(0, 0, kSign, kSign);
        sign.moveCenter(picture.center());
        paintIcon(painter, Icon::Image, sign, theme.text3);
    }
    paintFilling(painter, shape, pixmap);
    const Edge edge = look.isCurrent && !look.hasRing
                          ? Edge{theme.accent, 2}
                          : Edge{look.isHovered ? theme.control : theme.edge, theme.edgeWidth};
    paintBox(painter, picture, kCellRadius, {}, edge);
}

void paintPlates(QPainter &painter, const QRect &picture, const TileFace &face, const TileLook &look, const Appearance &appearance)
{
    const QRect room = picture.adjusted(kInset, kInset, -kInset, -kInset);
    if (face.isOwn) {
        const Plate plate{{}, TileWords::own(), {}, {}};
        QRect place({}, plateSize(plate, appearance).boundedTo(room.size()));
        place.moveTopRight(room.topRight());
        paintPlate(painter, place, plate, appearance);
    }
    if (look.namesMovement) {
        const Plate plate{{}, face.movement, Icon::Movement, {}};
        QRect place({}, plateSize(plate, appearance).boundedTo(room.size()));
        place.moveBottomLeft(room.bottomLeft());
        paintPlate(painter, place, plate, appearance);
    }
}

} // namespace

TileFace TileFace::of(const BeatTemplate &entry, bool isOwn)
{
    return {entry.id, entry.duration, shotWord(entry.shotType), movementWord(entry.cameraMovement), entry.energy,
            entry.typicalPosition, isOwn};
}

QString TileFace::spoken() const
{
    return TileWords::spoken(*this);
}

void paintTile(QPainter &painter, const QRect &tile, const TileFace &face, const TileLook &look, const QPixmap &picture,
               const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const TypeScale &type = appearance.type;
    const QRect pictureRect = pictureIn(tile);
    const QRect around = tile.adjusted(-kInset, -kInset, kInset, kInset);
    if (look.isCurrent)
        paintBox(painter, around, kCardRadius, theme.accentTint);
    else if (look.isHovered)
        paintBox(painter, around, kCardRadius, theme.hover);
    paintPicture(painter, pictureRect, look, picture, theme);
    paintPlates(painter, pictureRect, face, look, appearance);

    const int caption = type.lineHeight(TextSize::Caption);
    const int body = type.lineHeight(TextSize::Body);
    const QRect name(tile.left(), tile.bottom() + 1 - caption - body, tile.width(), body);
    paintLine(painter, name, face.id.text(), {type.font(TextSize::Body, QFont::Medium), theme.text});
    const QSize bars = energyBarsSize(appearance);
    const QRect second(tile.left(), name.bottom() + 1, tile.width(), caption);
    const auto visual = [&](const QRect &fromLeft) { return QStyle::visualRect(painter.layoutDirection(), second, fromLeft); };
    const QRect energy = visual({QPoint(second.right() + 1 - bars.width(), second.top() + (caption - bars.height()) / 2), bars});
    paintEnergyBars(painter, energy, static_cast<int>(face.energy) + 1, appearance);
    const QRect words = visual(second.adjusted(0, 0, -bars.width() - kInset, 0));
    const bool isOnTint = look.isCurrent || look.isHovered;
    paintLine(painter, words, TileWords::lengthAndShot(face), {type.font(TextSize::Caption), isOnTint ? theme.text2 : theme.text3});
    if (look.hasRing)
        paintFocusRingInside(painter, around, kCardRadius, theme.accent);
}

} // namespace beatreel
