// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QImage>

namespace beatreel {

/// Whether bytes begin as a drawing does (SVG).
[[nodiscard]] bool isSvg(const QByteArray &bytes);

/// A drawing as premultiplied ARGB, 2048 pixels at its longer side. Media where it is broken, or where it names other files:
/// those are not read. `file` is for the sentence. Needs a QGuiApplication for words in it.
[[nodiscard]] Result<QImage> svgPicture(const QByteArray &bytes, const QString &file);

} // namespace beatreel
