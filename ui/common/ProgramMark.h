// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace beatreel {

/// The program's sign: beats in a row on the accent's colour. The same in both themes.
[[nodiscard]] QIcon programMark();
/// The same as a picture of that many pixels a side.
[[nodiscard]] QPixmap programMark(int side);

} // namespace beatreel
