// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardCanvas.h"
#include "ui/cards/PicturePainting.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

constexpr qreal kDimmed = 0.55;

class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::CardPainter)

public:
    [[nodiscard]] static QString noFrame() { return tr("No frame yet"); }
};

bool isPictureDimmed(const CardCanvas &canvas)
{
    return !canvas.face.isLocked && (canvas.face.state == CardState::Stale || canvas.face.state == CardState::Making || canvas.face.state == CardState::Failed);
}

QPainterPath pictureShape(const CardCanvas &canvas)
{
    Qt::Edges edges = Qt::TopEdge | Qt::LeftEdge;
    if (canvas.parts.picture.right() == canvas.rect.right())
        edges |= Qt::RightEdge;
    if (canvas.parts.picture.bottom() == canvas.rect.bottom())
        edges |= Qt::BottomEdge;
    return roundedShape(canvas.parts.picture, kCardRadius, edges);
}

void paintProgress(const CardCanvas &canvas, const QPainterPath &shape)
{
    const QRect &picture = canvas.parts.picture;
    const int done = static_cast<int>(picture.width() * canvas.face.fraction);
    QColor veil = canvas.theme.accent;
    veil.setAlphaF(0.25F);
    canvas.painter.save();
    canvas.painter.setClipPath(shape, Qt::IntersectClip);
    canvas.painter.fillRect(QRect(picture.left(), picture.top(), done, picture.height()), veil);
    canvas.painter.fillRect(QRect(picture.left(), picture.bottom() - 2, picture.width(), 3), canvas.theme.edge);
    canvas.painter.fillRect(QRect(picture.left(), picture.bottom() - 2, done, 3), canvas.theme.accent);
    canvas.painter.restore();
}

void paintSign(const CardCanvas &canvas)
{
    const int side = canvas.type().scaled(kIconOnStart);
    const QRect &picture = canvas.parts.picture;
    paintIcon(canvas.painter, Icon::Image, QRect(picture.center() - QPoint(side / 2, side / 2), QSize(side, side)), canvas.theme.text3);
}

void paintNoFrame(const CardCanvas &canvas)
{
    if (canvas.parts.form == CardForm::Slit)
        return;
    if (canvas.parts.offer.isEmpty()) {
        paintSign(canvas);
        return;
    }
    if (canvas.look.lane != CardLane::Low) {
        const QRect line(canvas.parts.picture.left(), canvas.parts.offer.top() - canvas.type().scaled(28), canvas.parts.picture.width(), canvas.type().scaled(20));
        const QFont font = canvas.type().font(TextSize::Body);
        const int icon = canvas.type().scaled(kIconInButton);
        const int width = std::min(icon + 6 + textWidth(font, PictureWords::noFrame()), line.width());
        const int left = line.left() + (line.width() - width) / 2;
        paintIcon(canvas.painter, Icon::Image, QRect(left, line.top(), icon, line.height()), canvas.theme.text2);
        paintLine(canvas.painter, QRect(left + icon + 6, line.top(), width - icon - 6, line.height()), PictureWords::noFrame(),
                  {font, canvas.theme.text2});
        paintButtonFace(canvas.painter, canvas.parts.offer, offerFace(canvas.face), canvas.appearance);
    } else {
        paintSign(canvas);
    }
}

} // namespace

void paintCardPicture(const CardCanvas &canvas, const QPixmap &picture)
{
    const QPainterPath shape = pictureShape(canvas);
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.fillPath(shape, canvas.face.state == CardState::NoFrame ? canvas.theme.lane : canvas.theme.surround);
    canvas.painter.restore();
    paintFilling(canvas.painter, shape, picture, isPictureDimmed(canvas) ? kDimmed : 1);
    if (canvas.face.state == CardState::Making)
        paintProgress(canvas, shape);
    if (canvas.face.state == CardState::NoFrame)
        paintNoFrame(canvas);
}

} // namespace beatreel
