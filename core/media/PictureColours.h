// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>
#include <QList>

namespace beatreel {

/// The colours that a picture is made of, `count` at most, the most important first: large areas, and small
/// ones that are vivid or unlike the rest. No two look alike, so there may be fewer. The same for the same
/// pixels; what is transparent does not count; none for an empty picture. Takes some milliseconds, whatever
/// the size.
[[nodiscard]] QList<QColor> mainColours(const QImage &picture, int count);

} // namespace beatreel
