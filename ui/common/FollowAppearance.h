// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"

#include <functional>

namespace beatreel {

/// Runs `fit` now, and again whenever what `widget` is drawn with becomes another: for whatever was laid out by it
/// (fonts, heights, widths). It ends with the widget.
void followAppearance(QWidget *widget, std::function<void(const Appearance &)> fit);

// Sizes that stay right when the text size changes.
void setTextFont(QWidget *widget, TextSize size, QFont::Weight weight);
void setTextFont(QWidget *widget, TextSize size); ///< with the weight that it usually has
/// `px` at 100 % text, as TypeScale::controlHeight().
void setControlHeight(QWidget *widget, int px);
/// `px` at 100 % text.
void setScaledWidth(QWidget *widget, int px);

} // namespace beatreel
