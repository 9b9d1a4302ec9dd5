// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace beatreel {

/// An image of undefined pixels (RGB32 or ARGB32_Premultiplied) like any other, but in large pages where the system has
/// them: what is of many megabytes and gone through again and again is painted and read faster. Null where there is no
/// memory.
[[nodiscard]] QImage largeImage(QSize size, QImage::Format format);

/// Such a copy.
[[nodiscard]] QImage largeCopy(const QImage &image);

} // namespace beatreel
