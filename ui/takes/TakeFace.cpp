// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TakeFace.h"

#include "ui/cards/PicturePainting.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/common/TextPainting.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TakeCommands.h"

#include <QCoreApplication>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kInset = 6;
constexpr int kLetter = 18;

class FaceWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::TakeFace)

public:
    [[nodiscard]] static QString take(int number) { return tr("Take %1").arg(number); }
    [[nodiscard]] static QString inUse() { return tr("in use"); }
    [[nodiscard]] static QString starred() { return tr("starred"); }
    [[nodiscard]] static QString lost() { return tr("its file is gone"); }
    [[nodiscard]] static QString gone() { return tr("Gone"); }
    [[nodiscard]] static QString stale() { return tr("stale"); }
    [[nodiscard]] static QString separator() { return tr(", ", "between what is said of a take"); }
};

void paintSound(QPainter &painter, const QRect &cell, const TakeLook &look, double dimming, const Theme &theme)
{
    painter.save();
    painter.setOpacity(dimming);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (look.wave && !look.wave->columns.empty())
        paintWaveform(painter, *look.wave, look.wavePlace, soundRect(cell), cell, theme.music);
    else
        paintIcon(painter, Icon::Music, QRectF(cell.center() - QPoint(10, 10), QSizeF(20, 20)), theme.music);
    painter.restore();
    if (look.heardX >= 0)
        painter.fillRect(QRect(look.heardX, cell.top() + 1, 2, cell.height() - 2), theme.text);
}

} // namespace

QString TakeFace::name() const
{
    QStringList words{FaceWords::take(number), caption};
    if (isInUse)
        words.append(FaceWords::inUse());
    if (isStale)
        words.append(FaceWords::stale());
    if (isStarred)
        words.append(FaceWords::starred());
    if (isLost)
        words.append(FaceWords::lost());
    if (!letter.isEmpty())
        words.append(letter);
    return words.join(FaceWords::separator());
}

QString TakeFace::tip() const
{
    return note.isEmpty() ? name() : name() + u'\n' + note;
}

QList<TakeFace> takeFaces(const ComparedTakes &compared)
{
    QList<TakeFace> faces;
    if (!compared.slot())
        return faces;
    const OpenProject &open = *compared.open();
    const TakeId used = compared.inUse();
    const SlotState *state = open.state(*compared.slot());
    for (const Take &take : compared.takes()) {
        TakeFace face;
        face.id = take.id;
        face.number = static_cast<int>(faces.size()) + 1;
        if (take.id == compared.id(ComparedTakes::Letter::A))
            face.letter = QStringLiteral("A");
        else if (take.id == compared.id(ComparedTakes::Letter::B))
            face.letter = QStringLiteral("B");
        face.caption = takeCaption(open, take);
        face.picture = take.slot.kind == Slot::Kind::Music ? QString() : open.takes().path(take);
        if (take.slot.kind == Slot::Kind::Music)
            face.sound = open.takes().path(take);
        face.isClip = take.slot.kind == Slot::Kind::Clip;
        const TakeMark mark = open.project().takeMarks.value(take.id);
        face.isStarred = mark.isStarred;
        face.note = mark.note;
        face.isInUse = take.id == used;
        face.isStale = face.isInUse && state && state->status == SlotStatus::Stale && !state->isHeld;
        face.isLost = !open.takes().isIntact(take);
        faces.append(face);
    }
    return faces;
}

QRect soundRect(const QRect &cell)
{
    return cell.adjusted(kInset, kInset, -kInset, -kInset);
}

QRect letterRect(const QRect &cell, const Appearance &appearance)
{
    const int side = appearance.type.scaled(kLetter);
    return {cell.left() + kInset, cell.bottom() + 1 - kInset - side, side, side};
}

void paintLetter(QPainter &painter, const QRect &rect, const QString &letter, const Appearance &appearance)
{
    const Theme theme = Theme::dark(); // over pictures
    paintBox(painter, rect, kCellRadius, theme.plateText);
    paintLine(painter, rect, letter, {appearance.type.font(TextSize::Caption, QFont::DemiBold), theme.canvas, Qt::AlignCenter});
}

void paintTake(QPainter &painter, const QRect &cell, const QRect &caption, const TakeFace &face, const TakeLook &look,
               const QPixmap &picture, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const double dimming = face.isStale || face.isLost ? 0.55 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath shape = roundedShape(cell, kCellRadius, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge);
    painter.fillPath(shape, face.sound.isEmpty() ? theme.raised : theme.musicTint);
    paintFilling(painter, shape, picture, dimming);
    if (!face.sound.isEmpty())
        paintSound(painter, cell, look, dimming, theme);
    const Plate number{QString::number(face.number), {}, {}, {}};
    const QSize size = plateSize(number, appearance);
    paintPlate(painter, {cell.topLeft() + QPoint(kInset, kInset), size}, number, appearance);
    if (face.isStarred) {
        const Plate star{{}, {}, Icon::StarSet, {}};
        const QSize starSize = plateSize(star, appearance);
        paintPlate(painter, {QPoint(cell.right() + 1 - kInset - starSize.width(), cell.top() + kInset), starSize}, star, appearance);
    }
    if (look.showsLetter && !face.letter.isEmpty())
        paintLetter(painter, letterRect(cell, appearance), face.letter, appearance);
    if (face.isLost) {
        const Plate gone{{}, FaceWords::gone(), Icon::Failed, Theme::dark().failed};
        const QSize goneSize = plateSize(gone, appearance);
        paintPlate(painter, {QPoint(cell.right() + 1 - kInset - goneSize.width(), cell.bottom() + 1 - kInset - goneSize.height()), goneSize},
                   gone, appearance);
    }
    const Edge used{face.isStale ? theme.stale : theme.accent, 2, face.isStale ? EdgeKind::Dashed : EdgeKind::Solid};
    const Edge other{look.isHovered ? theme.control : theme.edge, theme.edgeWidth};
    paintBox(painter, cell, kCellRadius, {}, face.isInUse ? used : other);
    if (look.isTarget)
        paintBox(painter, cell, kCellRadius, {}, {theme.accent, 2, EdgeKind::Dashed});
    if (look.hasFocus)
        paintFocusRingInside(painter, cell.adjusted(3, 3, -3, -3), kCellRadius, theme.accent);
    painter.restore();
    paintLine(painter, caption, face.caption,
              {appearance.type.font(TextSize::Caption, face.isInUse ? QFont::Medium : QFont::Normal), face.isInUse ? theme.text : theme.text2});
}

} // namespace beatreel
