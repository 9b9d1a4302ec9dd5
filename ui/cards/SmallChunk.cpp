// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/SmallChunk.h"

#include "ui/cards/ChunkSigns.h"
#include "ui/cards/PicturePainting.h"
#include "ui/common/TabularText.h"
#include "ui/common/TextPainting.h"

#include <QCoreApplication>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kCellGap = 4;
constexpr int kPadding = 6;
constexpr int kGap = 4;
constexpr int kLeastWord = 20; ///< a word with less room than this goes
constexpr qreal kFaded = 0.3;

class SmallChunkWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::SmallChunk)

public:
    [[nodiscard]] static QString take(int number) { return tr("Take %1").arg(number); }
};

struct Sign
{
    std::optional<Icon> icon;
    QString word;
    QColor colour;
};

Sign signOf(const ChunkFace &face, const Theme &theme)
{
    if (face.isLocked)
        return {Icon::Lock, chunkLockedWord(), theme.text2};
    if (face.state == ChunkState::Kept)
        return {Icon::Pin, chunkKeptWord(), theme.text2};
    if (face.state == ChunkState::Ready)
        return {{}, face.take > 0 ? SmallChunkWords::take(face.take) : QString(), theme.text2};
    const ChunkMiddle middle = chunkMiddle(face, theme);
    if (face.state == ChunkState::Running)
        return {middle.icon, middle.words.isEmpty() ? middle.after : middle.words, theme.accent};
    return {middle.icon, middle.words, middle.colour};
}

QFont fontOf(const Appearance &appearance)
{
    return appearance.type.font(TextSize::Caption, QFont::Medium);
}

int widthOf(const QString &text, const Appearance &appearance)
{
    return text.isEmpty() ? 0 : qCeil(tabularWidth(fontOf(appearance), text));
}

QString priceOf(const ChunkFace &face)
{
    return face.hasOffer() ? priceText(face.price) : QString();
}

void paintGround(QPainter &painter, const QRect &rect, const ChunkFace &face, const Theme &theme)
{
    const bool isStale = face.state == ChunkState::Stale && !face.isLocked;
    const QColor ground = hasChunkFailed(face) ? theme.failedTint : isStale ? theme.staleTint : theme.lane;
    paintBox(painter, rect, kCellRadius, ground);
    if (face.state != ChunkState::Running)
        return;
    const QPainterPath shape = roundedShape(rect, kCellRadius, Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge | Qt::BottomEdge);
    const int done = static_cast<int>(rect.width() * face.fraction);
    QColor veil = theme.accent;
    veil.setAlphaF(0.2F);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(QRect(rect.left(), rect.top(), done, rect.height()), veil);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 2, done, 3), theme.accent);
    painter.restore();
}

void paintEdge(QPainter &painter, const QRect &rect, const ChunkFace &face, const ChunkLook &look, const Theme &theme)
{
    Edge edge = chunkEdge(face, look, theme);
    if (!edge.colour.isValid() || (face.isLocked && !look.isSelected))
        edge = {look.isHovered ? theme.control : theme.edge, theme.edgeWidth};
    paintBox(painter, rect, kCellRadius, {}, edge);
    if (look.hasFocus)
        paintFocusRingInside(painter, rect, kCellRadius, theme.accent);
}

} // namespace

QList<QRect> smallChunkCells(const QRect &row, int count)
{
    QList<QRect> cells;
    const int width = row.width() + kCellGap;
    for (int i = 0; i < count; ++i) {
        const int left = width * i / count;
        cells.append(QRect(row.left() + left, row.top(), width * (i + 1) / count - left - kCellGap, row.height()));
    }
    return cells;
}

SmallChunkParts smallChunkParts(QSize size, const ChunkFace &face, const Appearance &appearance)
{
    const Sign sign = signOf(face, appearance.theme);
    const QRect room = QRect(QPoint(0, 0), size).adjusted(kPadding, 0, -kPadding, 0);
    SmallChunkParts parts;
    parts.number = QRect(room.left(), 0, std::min(widthOf(face.label, appearance), room.width()), size.height());
    int left = parts.number.right() + 1 + kGap;
    if (face.hasOffer())
        parts.offer = QRect(left, 0, std::max(size.width() - left, 0), size.height());
    const QString price = priceOf(face);
    const int priceWidth = widthOf(price, appearance);
    int right = room.right() + 1 - (price.isEmpty() ? 0 : priceWidth + kGap);
    const int icon = appearance.type.scaled(kIconInCaption);
    if (sign.icon && right - left >= icon) {
        parts.sign = QRect(left, 0, icon, size.height());
        left += icon + kGap;
    }
    const int whole = widthOf(sign.word, appearance);
    const int word = std::min(whole, right - left);
    // Beside a price half a word would say less than the sign does.
    const int least = price.isEmpty() ? std::min(whole, appearance.type.scaled(kLeastWord)) : whole;
    if (word >= least && word > 0) {
        parts.word = QRect(left, 0, word, size.height());
        left += word + kGap;
    }
    if (!price.isEmpty())
        parts.price = QRect(left, 0, std::max(0, std::min(priceWidth, room.right() + 1 - left)), size.height());
    return parts;
}

void paintSmallChunk(QPainter &painter, const QRect &rect, const ChunkFace &face, const ChunkLook &look,
                     const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const Sign sign = signOf(face, theme);
    const SmallChunkParts parts = smallChunkParts(rect.size(), face, appearance);
    painter.save();
    if (look.isFaded)
        painter.setOpacity(kFaded);
    paintGround(painter, rect, face, theme);
    const auto write = [&](const QRect &part, const QString &text, const QColor &colour) {
        if (part.isEmpty())
            return;
        painter.setFont(fontOf(appearance));
        painter.setPen(colour);
        const bool fits = widthOf(text, appearance) <= part.width();
        paintTabular(painter, part.translated(rect.topLeft()), Qt::AlignLeft | Qt::AlignVCenter,
                     fits ? text : QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, part.width()));
    };
    write(parts.number, face.label, theme.text3);
    if (!parts.sign.isEmpty())
        paintIcon(painter, *sign.icon, parts.sign.translated(rect.topLeft()), sign.colour);
    write(parts.word, sign.word, sign.colour);
    write(parts.price, priceOf(face), sign.colour);
    paintEdge(painter, rect, face, look, theme);
    painter.restore();
}

} // namespace beatreel
