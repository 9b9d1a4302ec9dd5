// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace beatreel {

/// The size that a window has at first: `px` at 100 % text, and no larger than its screen has room for.
void resizeWithText(QWidget &window, QSize px);

/// What a view of one picture asks for at least: it is looked at by those who read large text too.
[[nodiscard]] QSize leastPicture(const QWidget &view);

} // namespace beatreel
