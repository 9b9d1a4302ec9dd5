// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/common/gallery/PaintedStates.h"

#include "ui/common/Badge.h"
#include "ui/common/ButtonFace.h"
#include "ui/common/EnergyBars.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

namespace beatreel::gallery {

namespace {

using namespace Qt::StringLiterals;

constexpr int kCard = 236;
constexpr int kPicture = 132;
constexpr int kFoot = 52;

struct Card
{
    QString name;
    QString offer;
    ButtonLook look = ButtonLook::Plain;
    Icon sign = Icon::Stale;
    QString reason;
    bool isSelected = false;
    bool isFocused = false;
};

void paintPicture(QPainter &painter, const QRect &rect, bool isBright)
{
    QLinearGradient sky(rect.topLeft(), rect.bottomLeft());
    sky.setColorAt(0, isBright ? Qt::white : Qt::darkBlue);
    sky.setColorAt(1, isBright ? Qt::yellow : Qt::darkRed);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, kCardRadius), kCardRadius, kCardRadius);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(rect, sky);
    painter.setClipping(false);
}

void paintBand(QPainter &painter, const QRect &band, const Card &card, const Appearance &look)
{
    const Theme &theme = look.theme;
    const QColor colour = card.look == ButtonLook::Stale ? theme.stale : theme.failed;
    painter.fillRect(band, card.look == ButtonLook::Stale ? theme.staleTint : theme.failedTint);
    paintIcon(painter, card.sign, QRect(band.left() + 9, band.top(), 14, band.height()), colour);
    painter.setPen(colour);
    painter.setFont(look.type.font(TextSize::Caption, QFont::Medium));
    const ButtonFace face{.verb = card.offer, .price = u"$0.20"_s, .icon = {}, .look = card.look, .size = ButtonSize::Small};
    const QSize size = faceSize(face, look);
    const QRect words = band.adjusted(30, 0, -size.width() - 7, 0);
    painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(card.reason, Qt::ElideRight, words.width()));
    paintButtonFace(painter, QRect(QPoint(band.right() - size.width() - 3, band.center().y() - size.height() / 2 + 1), size), face, look);
}

void paintCard(QPainter &painter, const QPoint &at, const Card &card, bool isBright, const Appearance &look)
{
    const Theme &theme = look.theme;
    const QRect box(at, QSize(kCard, kPicture + kFoot));
    const QRect picture(at, QSize(kCard, kPicture));
    const QRect foot(picture.bottomLeft() + QPoint(0, 1), QSize(kCard, kFoot));
    paintBox(painter, box, kCardRadius, card.isSelected ? theme.accentTint : theme.raised);
    paintPicture(painter, picture, isBright);
    const auto plateAt = [&](const QPoint &corner, const Plate &plate, bool fromRight) {
        const QSize size = plateSize(plate, look);
        paintPlate(painter, QRect(fromRight ? corner - QPoint(size.width(), 0) : corner, size), plate, look);
    };
    plateAt(picture.topLeft() + QPoint(6, 6), {.strong = u"3"_s, .words = u"5 s"_s, .icon = {}, .iconColour = {}}, false);
    plateAt(picture.topRight() + QPoint(-5, 6),
            {.strong = u"4.1"_s, .words = u"63 %"_s, .icon = Icon::Camera, .iconColour = Theme::dark().accent}, true);
    if (card.offer.isEmpty())
        paintLadder(painter, QRect(QPoint(picture.left() + 6, picture.bottom() - 25), ladderSize(isBright ? Rung::Frame : Rung::Clip, look)),
                    isBright ? Rung::Frame : Rung::Clip, look);
    else
        paintBand(painter, QRect(picture.left(), picture.bottom() - 31, kCard, 32), card, look);
    painter.setPen(theme.text);
    painter.setFont(look.type.font(TextSize::Body, QFont::DemiBold));
    painter.drawText(foot.adjusted(10, 9, 0, 0), Qt::AlignTop, card.name);
    painter.setPen(theme.text2);
    painter.setFont(look.type.font(TextSize::Caption));
    painter.drawText(foot.adjusted(10, 28, 0, 0), Qt::AlignTop, u"Tracking · Tracking shot"_s);
    paintEnergyBars(painter, QRect(foot.topRight() + QPoint(-22, 10), energyBarsSize(look)), isBright ? 2 : 3, look);
    if (card.isSelected)
        paintBox(painter, box, kCardRadius, {}, {theme.accent, 2});
    else if (card.look == ButtonLook::Stale)
        paintBox(painter, box, kCardRadius, {}, {theme.stale, 1, EdgeKind::Dashed});
    else
        paintBox(painter, box, kCardRadius, {}, {card.look == ButtonLook::Failed ? theme.failed : theme.edge, theme.edgeWidth});
    if (card.isFocused)
        paintFocusRingOutside(painter, box, kCardRadius, theme.accent);
}

} // namespace

PaintedStates::PaintedStates(QWidget *parent) : QWidget(parent) {}

QSize PaintedStates::sizeHint() const
{
    return {4 * (kCard + 16) + 16, 2 * (kPicture + kFoot) + 72};
}

void PaintedStates::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::of(this);
    QPainter painter(this);
    const QList<Card> cards = {
        {.name = u"product_in_motion"_s, .offer = {}, .reason = {}},
        {.name = u"selected"_s, .offer = {}, .reason = {}, .isSelected = true, .isFocused = true},
        {.name = u"action_montage"_s, .offer = u"Refresh"_s, .look = ButtonLook::Stale, .sign = Icon::Stale, .reason = u"Lighting changed"_s},
        {.name = u"call_to_action"_s, .offer = u"Retry"_s, .look = ButtonLook::Failed, .sign = Icon::Failed, .reason = u"Out of credit"_s},
    };
    for (int i = 0; i < cards.size(); ++i) {
        for (int row = 0; row < 2; ++row)
            paintCard(painter, {16 + i * (kCard + 16), 16 + row * (kPicture + kFoot + 16)}, cards[i], row == 1, look);
    }
    int x = 16;
    for (int count : {1, 2, 12, 100}) {
        const QSize size = badgeSize(count, look);
        paintBadge(painter, QRect(QPoint(x, height() - 30), size), count, look);
        x += size.width() + 8;
    }
    for (int level = 1; level <= 3; ++level) {
        paintEnergyBars(painter, QRect(QPoint(x + 16, height() - 28), energyBarsSize(look)), level, look);
        x += 24;
    }
}

QSize IconSheet::sizeHint() const
{
    return {960, (static_cast<int>(allIcons().size()) + 4) / 5 * 28 + 32};
}

void IconSheet::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::of(this);
    QPainter painter(this);
    painter.setFont(look.type.font(TextSize::Caption));
    painter.setPen(look.theme.text2);
    const QList<Icon> icons = allIcons();
    for (int i = 0; i < icons.size(); ++i) {
        QPoint at(16 + i % 5 * 188, 16 + i / 5 * 28);
        for (int side : {12, 14, 16, 20}) {
            paintIcon(painter, icons[i], QRect(at, QSize(side, 20)), look.theme.text);
            at.rx() += side + 6;
        }
        painter.drawText(QRect(at, QSize(100, 20)), Qt::AlignVCenter, iconName(icons[i]));
    }
}

} // namespace beatreel::gallery
