// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanBeatPainter.h"

#include "ui/cards/PicturePainting.h"
#include "ui/common/EnergyBars.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/common/TextPainting.h"
#include "ui/workspace/StoryWords.h"

#include <QCoreApplication>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kBlockPadding = 12;
constexpr int kWords = 108;       ///< what the picture leaves of the width, as long as it is wider than
constexpr int kLeastPicture = 66; ///< where its plate is whole

class Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::PlanBeats)

public:
    [[nodiscard]] static QString length(Seconds length) { return tr("%1 s").arg(length.count()); }
};

void paintPicture(QPainter &painter, const QRect &place, const PlanBeatFace &face, const Appearance &look, Qt::Edges edges)
{
    const QPainterPath shape = roundedShape(place, kCardRadius, edges);
    painter.fillPath(shape, look.theme.well);
    paintFilling(painter, shape, face.picture);
    const Plate plate{QString::number(face.number), Words::length(face.beat.duration), std::nullopt, {}};
    const QSize size = plateSize(plate, look);
    paintPlate(painter, QRect(place.left() + 6, place.top() + 6, std::min(size.width(), place.width() - 10), size.height()), plate, look);
}

void paintWords(QPainter &painter, QRect room, const PlanBeatFace &face, const Appearance &look)
{
    const TypeScale &type = look.type;
    const int caption = type.lineHeight(TextSize::Caption);
    const int body = type.lineHeight(TextSize::Body);
    const TextStyle quiet{type.font(TextSize::Caption), look.theme.text2};
    const auto next = [&room](int height) {
        const QRect line(room.left(), room.top(), room.width(), height);
        room.setTop(room.top() + height + 1);
        return line;
    };
    QRect name = next(body);
    if (face.isKept) {
        const int side = type.scaled(kIconInCaption);
        paintIcon(painter, Icon::Lock, QRect(name.right() - side + 1, name.top(), side, name.height()), look.theme.text2);
        name.setRight(name.right() - side - 4);
    }
    paintLine(painter, name, face.beat.name, {type.font(TextSize::Body, QFont::DemiBold), look.theme.text});
    const QSize bars = energyBarsSize(look);
    if (room.height() >= caption) {
        QRect line = next(caption);
        paintEnergyBars(painter, QRect(QPoint(line.right() - bars.width() + 1, line.center().y() - bars.height() / 2), bars),
                        static_cast<int>(face.beat.energy) + 1, look);
        line.setRight(line.right() - bars.width() - 6);
        paintLine(painter, line, shotWord(face.beat.shotType), quiet);
    }
    if (room.height() >= caption) {
        QRect line = next(caption);
        const int icon = type.scaled(kIconInPlate);
        paintIcon(painter, Icon::Movement, QRect(line.left(), line.top(), icon, line.height()), look.theme.text2);
        line.setLeft(line.left() + icon + 4);
        paintLine(painter, line, movementWord(face.beat.cameraMovement), quiet);
    }
}

} // namespace

void paintPlanBeat(QPainter &painter, const QRect &rect, int pictureHeight, const PlanBeatFace &face, const Appearance &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect, kCardRadius, look.theme.raised);
    const int width = std::min(std::max(rect.width() - look.type.scaled(kWords), look.type.scaled(kLeastPicture)), pictureHeight * 16 / 9);
    const QRect picture(rect.left(), rect.top(), width, std::min(pictureHeight, rect.height()));
    const bool isWhole = picture.height() == rect.height();
    paintPicture(painter, picture, face, look, Qt::TopEdge | Qt::LeftEdge | (isWhole ? Qt::BottomEdge : Qt::Edges()));
    paintBox(painter, rect, kCardRadius, {}, {look.theme.edge, look.theme.edgeWidth});
    const int above = std::clamp((pictureHeight - 3 * look.type.lineHeight(TextSize::Caption)) / 3, 4, kBlockPadding);
    paintWords(painter, QRect(picture.right() + 1, picture.top(), rect.right() - picture.right(), picture.height()).adjusted(10, above, -8, 0), face, look);
    const QRect below = QRect(rect.left(), picture.bottom() + 1, rect.width(), rect.bottom() - picture.bottom()).adjusted(kBlockPadding, 8, -kBlockPadding, -8);
    const int caption = look.type.lineHeight(TextSize::Caption);
    if (below.height() >= caption)
        paintLines(painter, below, face.prompt, {look.type.font(TextSize::Caption), look.theme.text2}, caption);
    painter.restore();
}

} // namespace beatreel
