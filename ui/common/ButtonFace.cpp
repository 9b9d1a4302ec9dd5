// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ButtonFace.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/TabularText.h"

#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace beatreel {

namespace {

struct Colours
{
    QColor fill;
    QColor edge;
    QColor verb;
    QColor price;
    QColor divider;
};

TextSize textSizeOf(const ButtonFace &face)
{
    return face.size == ButtonSize::Small ? TextSize::Caption : TextSize::Body;
}

QFont verbFont(const ButtonFace &face, const Appearance &appearance)
{
    return appearance.type.font(textSizeOf(face), QFont::Medium);
}

QFont priceFont(const ButtonFace &face, const Appearance &appearance)
{
    const bool isQuiet = face.look == ButtonLook::Plain || face.look == ButtonLook::Flat;
    return appearance.type.font(textSizeOf(face), isQuiet ? QFont::Normal : QFont::Medium);
}

QColor withOpacity(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

Colours outlined(const ButtonFace &face, const QColor &colour)
{
    const float fill = face.isPressed ? 0.24F : face.isHovered ? 0.14F : 0.0F;
    return {withOpacity(colour, fill), colour, colour, colour, colour};
}

Colours plain(const ButtonFace &face, const Theme &theme)
{
    if (face.isChecked)
        return {theme.accentTint, theme.accent, theme.accent, theme.accent, theme.accent};
    const bool isFlat = face.look == ButtonLook::Flat;
    const QColor rest = isFlat ? QColor() : theme.raised;
    const QColor fill = face.isPressed ? theme.pressed : face.isHovered ? theme.hover : rest;
    return {fill, isFlat ? QColor() : theme.edge, theme.text, theme.text2, theme.edge};
}

Colours filled(const ButtonFace &face, const Theme &theme)
{
    const QColor fill = face.isPressed ? theme.accentFill.darker(120) : face.isHovered ? theme.accentFill.darker(108) : theme.accentFill;
    return {fill, fill, theme.onAccent, theme.onAccent, withOpacity(theme.onAccent, 0.45F)};
}

Colours coloursOf(const ButtonFace &face, const Theme &theme)
{
    if (!face.isEnabled) {
        const bool isFlat = face.look == ButtonLook::Flat;
        return {isFlat ? QColor() : theme.raised, isFlat ? QColor() : theme.edge, theme.disabled, theme.disabled, theme.edge};
    }
    switch (face.look) {
    case ButtonLook::Filled:
        return filled(face, theme);
    case ButtonLook::Stale:
        return outlined(face, theme.stale);
    case ButtonLook::Failed:
        return outlined(face, theme.failed);
    case ButtonLook::Plain:
    case ButtonLook::Flat:
        break;
    }
    Colours colours = plain(face, theme);
    if (face.colour.isValid())
        colours.verb = face.colour;
    return colours;
}

/// The widths of the parts, in logical pixels at the text size in force.
struct Measure
{
    int padding;
    int gap;
    int icon;    ///< 0 without an icon
    int verb;    ///< 0 without words
    int price;   ///< 0 without a price
    int chevron; ///< 0 without a menu

    [[nodiscard]] int around() const { return (price > 0 ? price + (verb > 0 || icon > 0 ? 2 * gap + 1 : 0) : 0) + (chevron > 0 ? gap / 2 + chevron : 0); }
    [[nodiscard]] int whole() const { return icon + (icon > 0 && verb > 0 ? gap : 0) + verb + around(); }
};

Measure measured(const ButtonFace &face, const Appearance &appearance)
{
    const TypeScale &type = appearance.type;
    const bool isSmall = face.size == ButtonSize::Small;
    Measure m{};
    m.padding = type.scaled(isSmall ? 8 : 12);
    m.gap = type.scaled(isSmall ? 6 : 8);
    m.icon = face.icon.isNull() ? 0 : type.scaled(isSmall ? kIconInCaption : kIconInButton);
    m.verb = face.verb.isEmpty() ? 0 : qCeil(QFontMetricsF(verbFont(face, appearance)).size(Qt::TextShowMnemonic, face.verb).width());
    m.price = face.price.isEmpty() ? 0 : qCeil(tabularWidth(priceFont(face, appearance), face.price));
    m.chevron = face.hasMenu ? type.scaled(kIconInCaption) : 0;
    return m;
}

int heightOf(ButtonSize size, const TypeScale &type)
{
    return type.controlHeight(size == ButtonSize::Small ? 24 : size == ButtonSize::Normal ? 28 : 32);
}

} // namespace

QSize faceSize(const ButtonFace &face, const Appearance &appearance)
{
    const Measure m = measured(face, appearance);
    const int height = heightOf(face.size, appearance.type);
    if (m.verb == 0 && m.price == 0 && m.chevron == 0)
        return {height, height};
    return {m.whole() + 2 * m.padding, height};
}

int readableFaceWidth(const ButtonFace &face, const Appearance &appearance)
{
    Measure m = measured(face, appearance);
    if (m.verb > 0)
        m.icon = 0;
    return m.whole() + 2 * (m.padding / 2);
}

QSize leastFaceSize(const ButtonFace &face, const Appearance &appearance)
{
    const QSize whole = faceSize(face, appearance);
    const Measure m = measured(face, appearance);
    if (m.verb == 0)
        return whole;
    const int letters = std::min(m.verb, QFontMetrics(verbFont(face, appearance)).averageCharWidth() * 5);
    return {std::min(whole.width(), letters + m.around() + 2 * (m.padding / 2)), whole.height()};
}

void paintButtonFace(QPainter &painter, const QRect &rect, const ButtonFace &face, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const Colours colours = coloursOf(face, theme);
    const qreal radius = face.size == ButtonSize::Small ? kCellRadius : kFieldRadius;
    paintBox(painter, rect, radius, colours.fill, {colours.edge, theme.edgeWidth});

    Measure m = measured(face, appearance);
    const int room = rect.width() - 2 * (rect.width() < m.whole() + 2 * m.padding ? m.padding / 2 : m.padding);
    if (m.whole() > room && m.verb > 0)
        m.icon = 0;
    const int verb = std::exchange(m.verb, std::min(m.verb, std::max(room - (m.whole() - m.verb), 0)));
    if (m.verb < verb && m.verb < QFontMetrics(verbFont(face, appearance)).averageCharWidth() * 2) // not even an ellipsis
        m.verb = 0;

    painter.save();
    int x = rect.left() + (rect.width() - m.whole()) / 2;
    const auto take = [&](int width) {
        const QRect part(x, rect.top(), width, rect.height());
        x += width;
        return part;
    };
    if (m.icon > 0) {
        paintIcon(painter, face.icon, take(m.icon), colours.verb, face.isEnabled ? QIcon::Normal : QIcon::Disabled);
        x += m.verb > 0 ? m.gap : 0;
    }
    if (m.verb > 0) {
        painter.setFont(verbFont(face, appearance));
        painter.setPen(colours.verb);
        const int mnemonic = face.showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        // elidedText() counts the "&" of "(&C)" in writings that put the letter behind.
        const QString words = m.verb == verb ? face.verb : painter.fontMetrics().elidedText(face.verb, Qt::ElideRight, m.verb, Qt::TextShowMnemonic);
        painter.drawText(take(m.verb), Qt::AlignCenter | mnemonic | Qt::TextSingleLine, words);
    }
    if (m.price > 0) {
        const int inset = rect.height() / 4;
        if (m.verb > 0 || m.icon > 0) {
            x += m.gap;
            paintVerticalLine(painter, QRect(x, rect.top() + inset, 1, rect.height() - 2 * inset), colours.divider);
            x += m.gap + 1;
        }
        painter.setFont(priceFont(face, appearance));
        painter.setPen(colours.price);
        paintTabular(painter, take(m.price), Qt::AlignCenter, face.price);
    }
    if (m.chevron > 0) {
        x += m.gap / 2;
        paintIcon(painter, Icon::ChevronDown, take(m.chevron), colours.price);
    }
    painter.restore();
}

} // namespace beatreel
