// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace beatreel {

/// Writes `bytes` to `path` so that after a crash at any instant the file holds either all of the old or all
/// of the new content: temporary file, fsync, rename, fsync of the folder.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

/// Renames a finished file over `to` (same file system), after an fsync of the file; then fsyncs the folder.
[[nodiscard]] Result<void> commitFile(const QString &from, const QString &to);

/// fsyncs a folder, so that names created or renamed in it survive a power cut.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

/// The whole file, at most `limit` bytes. NotFound, Storage, or BadInput where it is larger.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = 64 << 20);

} // namespace beatreel
