// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardCanvas.h"
#include "ui/common/EnergyBars.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"

#include <algorithm>
#include <array>

namespace beatreel {

namespace {

constexpr int kFootPadding = 10;

/// The marks at the end of the name's line; returns what is left of it.
QRect paintMarks(const CardCanvas &canvas, QRect line)
{
    const QSize bars = energyBarsSize(canvas.appearance);
    paintEnergyBars(canvas.painter, QRect(QPoint(line.right() - bars.width() + 1, line.center().y() - bars.height() / 2), bars),
                    static_cast<int>(canvas.face.energy) + 1, canvas.appearance);
    line.setRight(line.right() - bars.width() - 8);
    if (canvas.face.approval != Approval::Open && line.width() > canvas.type().scaled(60)) {
        const bool isApproved = canvas.face.approval == Approval::Approved;
        const int side = canvas.type().scaled(kIconInCaption);
        paintIcon(canvas.painter, isApproved ? Icon::Tick : Icon::Note, QRect(line.right() - side + 1, line.top(), side, line.height()),
                  isApproved ? canvas.theme.ready : canvas.theme.stale);
        line.setRight(line.right() - side - 6);
    }
    return line;
}

/// What a card says with *Words*: the first of these that says something.
QString firstWords(const CardCanvas &canvas)
{
    for (const QString &words : {canvas.face.voiceOver, canvas.face.onScreenWords, canvas.face.notes}) {
        if (!words.isEmpty())
            return words.simplified();
    }
    return {};
}

void paintFoot(const CardCanvas &canvas)
{
    const bool isNarrow = canvas.parts.form == CardForm::Narrow;
    const int padding = isNarrow ? 6 : kFootPadding;
    const QRect foot = canvas.parts.foot.adjusted(padding, 0, -padding, 0);
    if (isNarrow) {
        const QRect line = paintMarks(canvas, foot);
        if (canvas.rect.width() >= canvas.type().scaled(60))
            paintLine(canvas.painter, line, canvas.face.name, {canvas.type().font(TextSize::Caption, QFont::DemiBold), canvas.theme.text});
        return;
    }
    const int body = canvas.type().lineHeight(TextSize::Body);
    const int caption = canvas.type().lineHeight(TextSize::Caption);
    const int top = foot.top() + (canvas.type().scaled(52) - body - caption - 2) / 2;
    const QRect first = paintMarks(canvas, QRect(foot.left(), top, foot.width(), body));
    paintLine(canvas.painter, first, canvas.face.name, {canvas.type().font(TextSize::Body, QFont::DemiBold), canvas.theme.text});
    const QRect second(foot.left(), top + body + 2, foot.width(), caption);
    paintShotAndMovement(canvas, second);
    if (canvas.look.showsWords && foot.height() > canvas.type().scaled(52)) {
        const QRect third(foot.left(), second.bottom() + 3, foot.width(), caption);
        paintLine(canvas.painter, third, firstWords(canvas), {canvas.type().font(TextSize::Caption), canvas.theme.text3});
    }
}

void paintWideWords(const CardCanvas &canvas)
{
    const int caption = canvas.type().lineHeight(TextSize::Caption);
    QRect room = canvas.parts.words.adjusted(12, 12, -12, -8);
    const std::array others{std::pair(Icon::Speech, canvas.face.voiceOver), std::pair(Icon::Words, canvas.face.onScreenWords),
                            std::pair(Icon::Note, canvas.look.showsWords ? canvas.face.notes : QString())};
    // The prompt may have all that the others leave; three lines are its own.
    const auto below = static_cast<int>(std::ranges::count_if(others, [](const auto &one) { return !one.second.isEmpty(); })) * (caption + 4);
    const int lines = std::min(std::max(3 * caption, room.height() - below - 8), room.height());
    const TextStyle quiet{canvas.type().font(TextSize::Caption), canvas.theme.text2};
    room.setTop(room.top() + paintLines(canvas.painter, QRect(room.left(), room.top(), room.width(), lines), canvas.face.prompt, quiet, caption) + 8);
    const int icon = canvas.type().scaled(kIconInCaption);
    for (const auto &[sign, words] : others) {
        if (words.isEmpty() || room.height() < caption)
            continue;
        paintIcon(canvas.painter, sign, QRect(room.left(), room.top(), icon, caption), canvas.theme.text2);
        paintLine(canvas.painter, QRect(room.left() + icon + 8, room.top(), room.width() - icon - 8, caption), words.simplified(),
                  {canvas.type().font(TextSize::Caption), canvas.theme.text});
        room.setTop(room.top() + caption + 4);
    }
    paintVerticalLine(canvas.painter, QRect(canvas.parts.words.left(), canvas.rect.top(), 1, canvas.parts.picture.height()), canvas.theme.edge);
}

void paintLowOffer(const CardCanvas &canvas)
{
    const bool isStale = canvas.face.state == CardState::Stale;
    const bool hasFailed = canvas.face.state == CardState::Failed || canvas.face.state == CardState::Lost;
    const QColor colour = isStale ? canvas.theme.stale : hasFailed ? canvas.theme.failed : canvas.theme.text;
    const TextStyle style{canvas.type().font(TextSize::Caption, QFont::Medium), colour};
    const QString price = priceText(canvas.face.price);
    const int priceWidth = textWidth(style.font, price);
    QRect room = canvas.parts.offer;
    const int whole = textWidth(style.font, canvas.face.offerVerb()) + 4 + priceWidth;
    const int icon = room.width() >= whole + canvas.type().scaled(kIconInPlate) + 4 ? canvas.type().scaled(kIconInPlate) : 0;
    const Icon sign = isStale ? Icon::Stale : hasFailed ? Icon::Failed : Icon::Pencil;
    if (icon > 0) {
        paintIcon(canvas.painter, sign, QRect(room.left(), room.top(), icon, room.height()), colour);
        room.setLeft(room.left() + icon + 4);
    }
    const int verb = paintLine(canvas.painter, room.adjusted(0, 0, -priceWidth - 4, 0), canvas.face.offerVerb(), style);
    room.setLeft(room.left() + verb + 4);
    paintLine(canvas.painter, room, price, style);
}

void paintLowWords(const CardCanvas &canvas)
{
    const int body = canvas.type().lineHeight(TextSize::Body);
    const int caption = canvas.type().lineHeight(TextSize::Caption);
    const QRect room = canvas.parts.words.adjusted(8, 0, -8, 0);
    const int height = body + 2 * caption + 2;
    int top = room.top() + std::max(0, (room.height() - height) / 2);
    paintLine(canvas.painter, QRect(room.left(), top, room.width(), body), canvas.face.name, {canvas.type().font(TextSize::Body, QFont::DemiBold), canvas.theme.text});
    top += body + 1;
    paintLine(canvas.painter, QRect(room.left(), top, room.width(), caption), canvas.face.movement, {canvas.type().font(TextSize::Caption), canvas.theme.text2});
    top += caption + 1;
    const QRect third(room.left(), top, room.width(), caption);
    if (!canvas.parts.offer.isEmpty()) {
        paintLowOffer(canvas);
        return;
    }
    const QSize bars = energyBarsSize(canvas.appearance);
    paintEnergyBars(canvas.painter, QRect(QPoint(third.left(), third.center().y() - bars.height() / 2 + 1), bars),
                    static_cast<int>(canvas.face.energy) + 1, canvas.appearance);
}

} // namespace

void paintShotAndMovement(const CardCanvas &canvas, QRect line)
{
    const TextStyle style{canvas.type().font(TextSize::Caption), canvas.theme.text2};
    const QString shot = canvas.face.shot + QStringLiteral(" ·");
    const int taken = paintLine(canvas.painter, line, shot, style);
    line.setLeft(line.left() + taken + 6);
    const int icon = canvas.type().scaled(kIconInPlate);
    if (line.width() < icon + canvas.type().scaled(24))
        return;
    paintIcon(canvas.painter, Icon::Movement, QRect(line.left(), line.top(), icon, line.height()), canvas.theme.text2);
    line.setLeft(line.left() + icon + 4);
    paintLine(canvas.painter, line, canvas.face.movement, style);
}

void paintCardWords(const CardCanvas &canvas)
{
    if (canvas.look.lane == CardLane::Board) {
        paintBoardWords(canvas);
        return;
    }
    if (!canvas.parts.foot.isEmpty())
        paintFoot(canvas);
    if (canvas.parts.words.isEmpty())
        return;
    if (canvas.look.lane == CardLane::Low)
        paintLowWords(canvas);
    else
        paintWideWords(canvas);
}

} // namespace beatreel
