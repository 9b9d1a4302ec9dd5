// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardCanvas.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

constexpr int kPlateInset = 6; ///< of plates in the picture
constexpr int kBandPadding = 8;

class PlateWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::CardPainter)

public:
    [[nodiscard]] static QString seconds(Seconds duration) { return tr("%1 s", "length").arg(duration.count()); }
    [[nodiscard]] static QString kept() { return tr("Kept"); }
    [[nodiscard]] static QString frame() { return tr("Frame", "what is locked"); }
    [[nodiscard]] static QString making(double fraction) { return tr("Frame %1 %").arg(static_cast<int>(fraction * 100)); }
    [[nodiscard]] static QString queued() { return tr("Frame queued"); }
};

std::optional<Plate> statePlate(const CardCanvas &canvas)
{
    static const Theme plates = Theme::dark(); // plates are dark in every theme
    const bool isNarrow = canvas.parts.form == CardForm::Narrow || canvas.look.lane == CardLane::Low;
    const auto plate = [&](Icon icon, const QString &words, const QColor &colour = {}) {
        return Plate{{}, isNarrow ? QString() : words, icon, colour};
    };
    if (canvas.face.isLocked)
        return plate(Icon::Lock, {});
    if (canvas.face.isFrameLocked)
        return plate(Icon::Lock, PlateWords::frame());
    if (canvas.face.state == CardState::Kept)
        return plate(Icon::Pin, PlateWords::kept());
    if (canvas.parts.band.isEmpty()) {
        if (canvas.face.state == CardState::Failed || canvas.face.state == CardState::Lost)
            return plate(Icon::Failed, {}, plates.failed);
        if (canvas.face.state == CardState::Stale && canvas.look.lane != CardLane::Low)
            return plate(Icon::Stale, {}, plates.stale);
    }
    if (canvas.face.clipIcon) {
        const QColor colour = canvas.face.isClipFailed                  ? plates.failed
                              : *canvas.face.clipIcon == Icon::Camera ? plates.accent
                                                                 : plates.stale;
        return plate(*canvas.face.clipIcon, canvas.face.clipNote, colour);
    }
    return std::nullopt;
}

void paintStatePlate(const CardCanvas &canvas, int room)
{
    const auto plate = statePlate(canvas);
    if (!plate)
        return;
    QSize size = plateSize(*plate, canvas.appearance);
    size.setWidth(std::min(size.width(), room));
    if (size.width() < canvas.type().scaled(20))
        return;
    const QPoint at(canvas.parts.picture.right() - kPlateInset - size.width() + 1, canvas.parts.picture.top() + kPlateInset);
    paintPlate(canvas.painter, QRect(at, size), *plate, canvas.appearance);
}

void paintLowerPlate(const CardCanvas &canvas)
{
    const QRect &picture = canvas.parts.picture;
    const auto place = [&](QSize size) {
        size.setWidth(std::min(size.width(), picture.width() - 2 * kPlateInset));
        return QRect(QPoint(picture.left() + kPlateInset, picture.bottom() - kPlateInset - size.height() + 1), size);
    };
    if (canvas.face.state == CardState::Making || canvas.face.state == CardState::Queued) {
        const bool isMaking = canvas.face.state == CardState::Making;
        const Plate plate{{}, isMaking ? PlateWords::making(canvas.face.fraction) : PlateWords::queued(), isMaking ? Icon::Image : Icon::Queued, {}};
        paintPlate(canvas.painter, place(plateSize(plate, canvas.appearance)), plate, canvas.appearance);
    } else if (canvas.face.rung != Rung::None) {
        paintLadder(canvas.painter, place(ladderSize(canvas.face.rung, canvas.appearance)), canvas.face.rung, canvas.appearance);
    }
}

void paintBand(const CardCanvas &canvas)
{
    const bool isStale = canvas.face.state == CardState::Stale;
    const QColor colour = isStale ? canvas.theme.stale : canvas.theme.failed;
    const QRect &band = canvas.parts.band;
    canvas.painter.fillRect(band, isStale ? canvas.theme.staleTint : canvas.theme.failedTint);
    paintHorizontalLine(canvas.painter, QRect(band.left(), band.top(), band.width(), 1), colour);
    const int icon = canvas.type().scaled(kIconInCaption);
    QRect room = band.adjusted(kBandPadding, 0, -kPlateInset, 0);
    paintIcon(canvas.painter, isStale ? Icon::Stale : Icon::Failed, QRect(room.left(), room.top(), icon, room.height()), colour);
    room.setLeft(room.left() + icon + 5);
    if (!canvas.parts.offer.isEmpty()) {
        paintButtonFace(canvas.painter, canvas.parts.offer, offerFace(canvas.face), canvas.appearance);
        room.setRight(canvas.parts.offer.left() - 4);
    }
    paintLine(canvas.painter, room, canvas.face.reason, {canvas.type().font(TextSize::Caption, QFont::Medium), colour});
}

void paintNumberAndState(const CardCanvas &canvas)
{
    const QRect &picture = canvas.parts.picture;
    const int inset = canvas.parts.form == CardForm::Slit ? 2 : kPlateInset;
    if (canvas.parts.form == CardForm::Slit && picture.width() < canvas.type().scaled(24))
        return;
    Plate number{QString::number(canvas.face.number), PlateWords::seconds(canvas.face.duration), {}, {}};
    if (canvas.parts.form == CardForm::Slit || canvas.parts.form == CardForm::Narrow)
        number.words.clear();
    QSize size = plateSize(number, canvas.appearance);
    size.setWidth(std::min(size.width(), picture.width() - 2 * inset));
    paintPlate(canvas.painter, QRect(picture.topLeft() + QPoint(inset, inset), size), number, canvas.appearance);
    if (canvas.parts.form == CardForm::Slit)
        return;
    paintStatePlate(canvas, picture.right() - inset - (picture.left() + inset + size.width() + 4));
    if (canvas.parts.band.isEmpty() && canvas.parts.form != CardForm::Narrow && canvas.look.lane != CardLane::Low)
        paintLowerPlate(canvas);
}

} // namespace

void paintCardPlates(const CardCanvas &canvas)
{
    paintNumberAndState(canvas);
    if (!canvas.parts.band.isEmpty())
        paintBand(canvas);
}

} // namespace beatreel
