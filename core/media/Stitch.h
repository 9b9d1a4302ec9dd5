// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

#include <QString>
#include <QStringList>

namespace beatreel {

/// Joins chunks to one MP4 by copying their packets. Refuses a file that is no chunk, or whose parameters
/// differ from the first one's, and says what differs. `out` is written whole or not at all.
[[nodiscard]] Result<void> stitch(const QStringList &chunks, const QString &out, const TaskContext &context);

/// Puts sound (AAC as `mixSound` writes it) under a stitched video; both streams are copied, `+faststart`.
[[nodiscard]] Result<void> muxMaster(const QString &stitched, const QString &sound, const QString &out,
                                     const TaskContext &context);

} // namespace beatreel
