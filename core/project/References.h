// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace beatreel {

/// The reference pictures of a brief as a project's document names them, relative to its folder: those from elsewhere
/// are copied into `references` first, named by their content. Blocks. Storage where a file cannot be read or copied.
[[nodiscard]] Result<QStringList> takeReferencesIn(const QString &folder, const QStringList &files);

/// The same pictures as absolute paths.
[[nodiscard]] QStringList referencesIn(const QString &folder, const QStringList &names);

} // namespace beatreel
