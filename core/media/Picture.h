// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QImage>
#include <QString>

namespace beatreel {

/// Reads a still picture (png, jpeg, webp) from a local file as RGB32. What the file says of itself is
/// checked against what it is; sizes are bounded to 16384 pixels a side. Media where it is broken.
[[nodiscard]] Result<QImage> readPicture(const QString &file);

/// The same as premultiplied ARGB: what is transparent stays so. Drawings (SVG) too, which are of 2048 pixels then.
[[nodiscard]] Result<QImage> readLogo(const QString &file);

/// Writes a PNG that is the same bytes for the same pixels and the same note, which stands in the file beside them. The
/// caller owns atomicity.
[[nodiscard]] Result<void> writePicture(const QImage &picture, const QString &file, const QString &note = {});

/// The note that a picture was written with, else empty.
[[nodiscard]] QString pictureNote(const QString &file);

} // namespace beatreel
