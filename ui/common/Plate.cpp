// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Plate.h"

#include "ui/common/Painting.h"
#include "ui/common/TabularText.h"

#include <QCoreApplication>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kPlatePadding = 6;
constexpr int kGap = 4;
constexpr int kPip = 5;
constexpr int kPipHeight = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Plate)
};

QFont strongFont(const Appearance &appearance)
{
    return appearance.type.font(TextSize::Caption, QFont::DemiBold);
}

/// Lighter beside strong words, so that the two are told apart.
QFont wordsFont(const Appearance &appearance, const Plate &plate = {})
{
    return appearance.type.font(TextSize::Caption, plate.strong.isEmpty() ? QFont::Medium : QFont::Normal);
}

int plateHeight(const Appearance &appearance)
{
    return std::max(appearance.type.scaled(20), QFontMetrics(wordsFont(appearance)).height() + 2);
}

QString rungWord(Rung rung)
{
    switch (rung) {
    case Rung::None:
        return {};
    case Rung::Sketch:
        return Words::tr("Sketch");
    case Rung::Frame:
        return Words::tr("Frame");
    case Rung::Clip:
        return Words::tr("Clip");
    }
    return {};
}

} // namespace

QSize plateSize(const Plate &plate, const Appearance &appearance)
{
    int width = 2 * kPlatePadding;
    int parts = 0;
    const auto add = [&](int part) {
        width += part + (parts++ > 0 ? kGap : 0);
    };
    if (plate.icon)
        add(appearance.type.scaled(kIconInPlate));
    if (!plate.strong.isEmpty())
        add(qCeil(tabularWidth(strongFont(appearance), plate.strong)));
    if (!plate.words.isEmpty())
        add(qCeil(tabularWidth(wordsFont(appearance, plate), plate.words)));
    return {width, plateHeight(appearance)};
}

void paintPlate(QPainter &painter, const QRect &rect, const Plate &plate, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    painter.save();
    paintBox(painter, rect, kCellRadius, theme.plate);
    QRect room = rect.adjusted(kPlatePadding, 0, -kPlatePadding, 0);
    if (plate.icon) {
        const int side = appearance.type.scaled(kIconInPlate);
        paintIcon(painter, *plate.icon, QRect(room.left(), room.top(), side, room.height()),
                  plate.iconColour.isValid() ? plate.iconColour : theme.plateText);
        room.setLeft(room.left() + side + kGap);
    }
    painter.setPen(theme.plateText);
    const auto write = [&](const QFont &font, const QString &text) {
        if (text.isEmpty() || room.width() <= 0)
            return;
        painter.setFont(font);
        const int width = qCeil(tabularWidth(font, text));
        const QString shown = width > room.width() ? QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()) : text;
        paintTabular(painter, room, Qt::AlignLeft | Qt::AlignVCenter, shown);
        room.setLeft(room.left() + width + kGap);
    };
    write(strongFont(appearance), plate.strong);
    write(wordsFont(appearance, plate), plate.words);
    painter.restore();
}

QSize ladderSize(Rung rung, const Appearance &appearance)
{
    const int pips = 3 * appearance.type.scaled(kPip) + 2;
    const QString word = rungWord(rung);
    return {2 * kPlatePadding + pips + (word.isEmpty() ? 0 : kGap + textWidth(wordsFont(appearance), word)), plateHeight(appearance)};
}

void paintLadder(QPainter &painter, const QRect &rect, Rung rung, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    painter.save();
    paintBox(painter, rect, kCellRadius, theme.plate);
    const int width = appearance.type.scaled(kPip);
    const int height = appearance.type.scaled(kPipHeight);
    QColor open = theme.plateText;
    open.setAlphaF(0.55F);
    for (int i = 0; i < 3; ++i) {
        const QRectF pip(rect.left() + kPlatePadding + i * (width + 1), rect.top() + (rect.height() - height) / 2.0, width, height);
        if (i < static_cast<int>(rung))
            paintBox(painter, pip, 1.5, theme.plateText);
        else
            paintBox(painter, pip, 1.5, {}, {open, 1});
    }
    painter.setFont(wordsFont(appearance));
    painter.setPen(theme.plateText);
    painter.drawText(rect.adjusted(kPlatePadding + 3 * width + 2 + kGap, 0, -kPlatePadding, 0), Qt::AlignVCenter | Qt::AlignLeft, rungWord(rung));
    painter.restore();
}

} // namespace beatreel
