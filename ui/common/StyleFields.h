// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"

#include <QStyle>

class QPainter;
class QStyleOptionComplex;

namespace beatreel {

/// BeatStyle's drawing of what is typed into or chosen from: line and text edges, combo and spin boxes, item views. Each paint
/// function returns false for an element that is not its own. Lengths in logical pixels.

inline constexpr int kFieldPadding = 10;
inline constexpr int kLineEditMargin = 2; ///< what QLineEdit adds by itself
inline constexpr int kTextBoxMargin = 8;  ///< round the text of a box of several lines
inline constexpr int kFieldButton = 24;   ///< chevron of a combo box, steps of a spin box; at 100 % text

/// Whether the edge of a field tells that what stands in it cannot be used.
void setInError(QWidget *field, bool isInError);

[[nodiscard]] bool paintFieldPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                                       const QWidget *widget, const Appearance &appearance);
[[nodiscard]] bool paintFieldControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
                                     const Appearance &appearance);
void paintField(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget,
                const Appearance &appearance);

/// Which ends of a line edit hold an icon.
struct SideIcons
{
    bool left = false;
    bool right = false;
};
[[nodiscard]] SideIcons sideIcons(const QWidget *lineEdit);

/// Left-to-right; nothing for parts that Fusion places.
[[nodiscard]] std::optional<QRect> fieldPart(QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part,
                                             const Appearance &appearance);

} // namespace beatreel
