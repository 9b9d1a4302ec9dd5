// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

#include <QByteArray>

namespace beatreel::cli {

/// Everything that comes on stdin until its end. BadInput beyond `limit` bytes; Cancelled when the token asks
/// for it, even while nothing comes.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 limit, const CancelToken &cancel);

} // namespace beatreel::cli
