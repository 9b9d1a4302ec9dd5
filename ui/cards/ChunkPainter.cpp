// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/ChunkPainter.h"

#include "ui/cards/ChunkSigns.h"
#include "ui/cards/PicturePainting.h"
#include "ui/common/Plate.h"
#include "ui/common/TabularText.h"
#include "ui/common/TextPainting.h"

#include <QPainter>

namespace beatreel {

namespace {

constexpr int kSignAlone = 96; ///< under this width only the sign stays
constexpr int kEdgeAlone = 24; ///< under this width only edge and fill
constexpr int kGap = 6;
constexpr int kLabelInset = 4; ///< of the label
constexpr qreal kDimmed = 0.35;
constexpr qreal kFaded = 0.3;

QFont wordsFont(const Appearance &appearance)
{
    return appearance.type.font(TextSize::Caption, QFont::Medium);
}

int afterWidth(const ChunkMiddle &middle, const Appearance &appearance)
{
    if (middle.after.isEmpty())
        return 0;
    return kGap + (middle.hasDivider ? kGap + 1 : 0) + qCeil(tabularWidth(wordsFont(appearance), middle.after));
}

int middleWidth(const ChunkMiddle &middle, const Appearance &appearance)
{
    const QFont font = wordsFont(appearance);
    int width = middle.icon ? appearance.type.scaled(kIconInCaption) : 0;
    if (!middle.words.isEmpty())
        width += kGap + qCeil(tabularWidth(font, middle.words));
    width += afterWidth(middle, appearance);
    return width + (middle.isBoxed || middle.isOnPlate ? 20 : 0);
}

QSize labelSize(const ChunkFace &face, const Appearance &appearance)
{
    return {textWidth(appearance.type.font(TextSize::Micro), face.label) + 8, appearance.type.scaled(16)};
}

/// The middle's box in a cell; where it lacks room it begins right of the label.
QRect middleBox(const QRect &rect, const ChunkFace &face, const ChunkMiddle &middle, const Appearance &appearance)
{
    const int height = appearance.type.scaled(24);
    const int afterLabel = kLabelInset + labelSize(face, appearance).width() + kGap;
    const int width = std::min(middleWidth(middle, appearance), rect.width() - afterLabel - kLabelInset);
    const int left = std::max((rect.width() - width) / 2, afterLabel);
    return {rect.left() + left, rect.top() + (rect.height() - height) / 2, width, height};
}

class Cell
{
public:
    Cell(QPainter &painter, const QRect &rect, const ChunkFace &face, const ChunkLook &look, const Appearance &appearance)
        : m_painter(painter), m_rect(rect), m_face(face), m_look(look), m_appearance(appearance), m_theme(appearance.theme)
    {
    }

    void paint(const QList<QPixmap> &strip)
    {
        m_painter.save();
        if (m_look.isFaded)
            m_painter.setOpacity(kFaded);
        paintGround(strip);
        if (m_rect.width() >= scaled(kSignAlone)) {
            paintLabel();
            paintMiddle();
            paintCorner();
        } else if (m_rect.width() >= scaled(kEdgeAlone)) {
            paintSign();
        }
        paintEdge();
        m_painter.restore();
    }

private:
    [[nodiscard]] int scaled(int px) const { return m_appearance.type.scaled(px); }
    [[nodiscard]] QPainterPath shape() const
    {
        return roundedShape(m_rect, kCellRadius, Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge | Qt::BottomEdge);
    }

    void paintGround(const QList<QPixmap> &strip)
    {
        const bool isOfClip = m_face.state == ChunkState::Ready || m_face.state == ChunkState::Stale
                              || m_face.state == ChunkState::Kept || m_face.state == ChunkState::Running;
        const bool isDimmed = m_face.state == ChunkState::Stale || m_face.state == ChunkState::Running;
        const bool isRaised = isDimmed || m_face.state == ChunkState::Queued;
        QColor ground = isRaised ? m_theme.raised : isOfClip ? m_theme.surround : m_theme.lane;
        const bool hasFailed = hasChunkFailed(m_face);
        if (hasFailed)
            ground = m_theme.failedTint;
        paintBox(m_painter, m_rect, kCellRadius, ground);
        if (isOfClip)
            paintStrip(strip, isDimmed ? kDimmed : 1);
        if (m_face.state == ChunkState::Running)
            paintProgress();
        if (m_face.state == ChunkState::Stale) {
            QColor lines = m_theme.stale;
            lines.setAlphaF(0.35F);
            paintHatching(m_painter, shape(), lines);
        }
        if (hasFailed)
            paintFilled(QRect(m_rect.left(), m_rect.top(), 4, m_rect.height()), m_theme.failed);
    }

    /// Only what lies in the cell's rounded shape.
    void paintFilled(const QRect &part, const QColor &colour)
    {
        m_painter.save();
        m_painter.setClipPath(shape(), Qt::IntersectClip);
        m_painter.fillRect(part, colour);
        m_painter.restore();
    }

    void paintStrip(const QList<QPixmap> &strip, qreal opacity)
    {
        if (strip.isEmpty())
            return;
        m_painter.save();
        m_painter.setClipPath(shape(), Qt::IntersectClip);
        const qreal step = static_cast<qreal>(m_rect.width()) / static_cast<qreal>(strip.size());
        for (qsizetype i = 0; i < strip.size(); ++i) {
            const int left = m_rect.left() + qRound(step * static_cast<qreal>(i));
            const int right = m_rect.left() + qRound(step * static_cast<qreal>(i + 1));
            QPainterPath part;
            part.addRect(QRect(left + (i > 0 ? 1 : 0), m_rect.top(), right - left - (i > 0 ? 1 : 0), m_rect.height()));
            paintFilling(m_painter, part, strip[i], opacity);
        }
        m_painter.restore();
    }

    void paintProgress()
    {
        QColor veil = m_theme.accent;
        veil.setAlphaF(0.3F);
        const int done = static_cast<int>(m_rect.width() * m_face.fraction);
        paintFilled(QRect(m_rect.left(), m_rect.top(), done, m_rect.height()), veil);
        paintFilled(QRect(m_rect.left(), m_rect.bottom() - 2, done, 3), m_theme.accent);
    }

    void paintLabel()
    {
        const QFont font = m_appearance.type.font(TextSize::Micro);
        const QRect plate(m_rect.topLeft() + QPoint(kLabelInset, kLabelInset), labelSize(m_face, m_appearance));
        paintBox(m_painter, plate, 3, m_theme.plate);
        paintLine(m_painter, plate, m_face.label, {font, m_theme.plateText, Qt::AlignCenter});
    }

    void paintMiddle()
    {
        const ChunkMiddle middle = chunkMiddle(m_face, m_theme);
        if (!middle.icon)
            return;
        QRect room = middleBox(m_rect, m_face, middle, m_appearance);
        if (middle.isBoxed)
            paintBox(m_painter, room, kCellRadius, m_theme.staleTint, {m_theme.stale, m_theme.edgeWidth});
        else if (middle.isOnPlate)
            paintBox(m_painter, room, kCellRadius, m_theme.plate);
        if (middle.isBoxed || middle.isOnPlate)
            room.adjust(10, 0, -10, 0);
        const int icon = scaled(kIconInCaption);
        paintIcon(m_painter, *middle.icon, QRect(room.left(), room.top(), icon, room.height()), middle.colour);
        room.setLeft(room.left() + icon + kGap);
        const QColor words = middle.isOnPlate ? m_theme.plateText : middle.colour;
        const int after = afterWidth(middle, m_appearance);
        const int whole = qCeil(tabularWidth(wordsFont(m_appearance), middle.words));
        const int shown = std::clamp(room.width() - after, 0, whole);
        write(QRect(room.left(), room.top(), shown, room.height()), middle.words, wordsFont(m_appearance), words);
        if (middle.after.isEmpty())
            return;
        room.setLeft(room.left() + shown + (middle.words.isEmpty() ? 0 : kGap));
        if (middle.hasDivider) {
            paintVerticalLine(m_painter, room.adjusted(0, room.height() / 4, 0, -room.height() / 4), m_face.state == ChunkState::Missing ? m_theme.control : middle.colour);
            room.setLeft(room.left() + kGap + 1);
        }
        write(room, middle.after, middle.isOnPlate ? m_appearance.type.font(TextSize::Caption) : wordsFont(m_appearance), words);
    }

    void write(const QRect &room, const QString &text, const QFont &font, const QColor &colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const bool fits = qCeil(tabularWidth(font, text)) <= room.width();
        paintTabular(m_painter, room, Qt::AlignLeft | Qt::AlignVCenter,
                     fits ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }

    /// Padlock or pin, top right.
    void paintCorner()
    {
        std::optional<Plate> plate;
        if (m_face.isLocked)
            plate = Plate{{}, {}, Icon::Lock, {}};
        else if (m_face.state == ChunkState::Kept)
            plate = Plate{{}, chunkKeptWord(), Icon::Pin, {}};
        if (!plate)
            return;
        const QSize size = plateSize(*plate, m_appearance);
        paintPlate(m_painter, QRect(QPoint(m_rect.right() - 4 - size.width() + 1, m_rect.top() + 4), size), *plate, m_appearance);
    }

    void paintSign()
    {
        std::optional<Icon> icon = chunkMiddle(m_face, m_theme).icon;
        QColor colour = chunkMiddle(m_face, m_theme).colour;
        if (m_face.isLocked)
            icon = Icon::Lock;
        else if (m_face.state == ChunkState::Kept)
            icon = Icon::Pin;
        if (!icon)
            return;
        const int side = scaled(20);
        const QRect plate(m_rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
        const bool isOverPicture = m_face.isLocked || m_face.state == ChunkState::Kept || m_face.state == ChunkState::Running;
        if (isOverPicture)
            paintBox(m_painter, plate, kCellRadius, m_theme.plate);
        else if (m_face.state == ChunkState::Stale)
            paintBox(m_painter, plate, kCellRadius, m_theme.staleTint);
        paintIcon(m_painter, *icon, plate.adjusted(3, 3, -3, -3), isOverPicture ? m_theme.plateText : colour);
    }

    void paintEdge()
    {
        paintBox(m_painter, m_rect, kCellRadius, {}, chunkEdge(m_face, m_look, m_theme));
        if (m_look.hasFocus)
            paintFocusRingInside(m_painter, m_rect, kCellRadius, m_theme.accent);
    }

    QPainter &m_painter;
    QRect m_rect;
    const ChunkFace &m_face;
    const ChunkLook &m_look;
    const Appearance &m_appearance;
    const Theme &m_theme;
};

} // namespace

void paintChunk(QPainter &painter, const QRect &rect, const ChunkFace &face, const ChunkLook &look,
                const QList<QPixmap> &strip, const Appearance &appearance)
{
    Cell(painter, rect, face, look, appearance).paint(strip);
}

QRect chunkOffer(QSize size, const ChunkFace &face, const Appearance &appearance)
{
    if (!face.hasOffer() || size.width() < appearance.type.scaled(kEdgeAlone))
        return {};
    const QRect whole(QPoint(0, 0), size);
    if (size.width() < appearance.type.scaled(kSignAlone))
        return whole;
    return middleBox(whole, face, chunkMiddle(face, appearance.theme), appearance);
}

int picturesInStrip(QSize size, const VideoFormat &format)
{
    const double aspect = static_cast<double>(format.size.width()) / format.size.height();
    return std::max(1, qRound(size.width() / (size.height() * aspect)));
}

} // namespace beatreel
