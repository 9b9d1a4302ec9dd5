// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"

#include <QStyle>

class QPainter;
class QStyleOptionComplex;
class QStyleOptionSlider;

namespace beatreel {

/// BeatStyle's drawing of what is ticked, slid or filled: checkbox, radio button, slider, scroll bar, progress bar. Each paint
/// function that returns a bool returns false for an element that is not its own. Lengths in logical pixels.

inline constexpr int kSliderHandle = 14;
inline constexpr int kScrollBarExtent = 12; ///< to hold; 5 of it are seen, 8 under the pointer

[[nodiscard]] bool paintMark(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                             const Appearance &appearance);
[[nodiscard]] bool paintProgress(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
                                 const Appearance &appearance);
void paintSlider(const QStyleOptionSlider &slider, QPainter &painter, const Appearance &appearance, const QRect &handle);
void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const Appearance &appearance);

/// A scroll bar without arrows: the whole length is the groove.
[[nodiscard]] std::optional<QRect> scrollBarPart(const QStyleOptionComplex &option, QStyle::SubControl part);

} // namespace beatreel
