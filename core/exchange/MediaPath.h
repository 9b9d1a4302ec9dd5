// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// The way to a media file from the folder of the file that names it, through no link:
/// "build/chunks/b1-0.mp4",
/// "../film/takes/4f.wav". Both may be given relative to the current folder.
[[nodiscard]] QString relativeMediaPath(const QString &media, const QString &namedIn);

/// The same as a relative reference of RFC 3986: everything but unreserved characters and separators is
/// percent-encoded UTF-8, so that no name is taken for a scheme, a query or markup.
[[nodiscard]] QString relativeMediaUrl(const QString &media, const QString &namedIn);

} // namespace beatreel
