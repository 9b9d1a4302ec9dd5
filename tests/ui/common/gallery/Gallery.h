// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel::gallery {

/// Saves each page as FOLDER/PAGE-NAME@SCALE.png in the appearance that is installed.
[[nodiscard]] bool savePages(const QString &folder, const QString &name);

} // namespace beatreel::gallery
