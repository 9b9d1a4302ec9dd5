// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SwatchButton.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QPainter>
#include <QStyle>

namespace beatreel {

namespace {

constexpr int kSide = 28;
constexpr int kGap = 4;
constexpr int kLongestHex = 7; ///< "#RRGGBB"

}

SwatchButton::SwatchButton(QWidget *parent) : SwatchButton(QColor(), parent) {}

SwatchButton::SwatchButton(const QColor &colour, QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setColour(colour);
}

void SwatchButton::setColour(const QColor &colour)
{
    m_colour = colour;
    setText(colour.isValid() ? colour.name().toUpper() : QString());
    setAccessibleName(colour.isValid() ? tr("Colour %1").arg(text()) : tr("Add a colour"));
    updateGeometry();
    update();
}

QSize SwatchButton::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    const int hex = textWidth(type.font(TextSize::Caption), QString(kLongestHex, u'D'));
    return {std::max(type.scaled(kSide), hex), type.scaled(kSide) + kGap + type.lineHeight(TextSize::Caption)};
}

void SwatchButton::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::of(this);
    const Theme &theme = look.theme;
    const int side = look.type.scaled(kSide);
    QPainter painter(this);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, side, side));
    const bool isHovered = underMouse() && isEnabled();
    if (m_colour.isValid()) {
        // A colour close to the panel would be lost without an edge that stands out from both.
        paintBox(painter, box, kCellRadius, m_colour, {isHovered ? theme.text : theme.control, theme.edgeWidth});
    } else {
        paintBox(painter, box, kCellRadius, isHovered ? theme.hover : QColor(), {theme.control, theme.edgeWidth, EdgeKind::Dashed});
        paintIcon(painter, Icon::Plus, box.adjusted(8, 8, -8, -8), isEnabled() ? theme.text2 : theme.disabled);
    }
    painter.setFont(look.type.font(TextSize::Caption));
    painter.setPen(isEnabled() ? theme.text3 : theme.disabled);
    painter.drawText(rect().adjusted(0, side + kGap, 0, 0), Qt::AlignLeading | Qt::AlignTop, QChar(0x200E) + text()); // the mark of writing from the left: the # stays first
}

} // namespace beatreel
