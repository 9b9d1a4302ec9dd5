// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/SqlConnection.h"

class QSqlError;

namespace beatreel::sqlite {

/// Whether a file can be at that place at all: NotFound where it is to be looked at and is not there.
[[nodiscard]] Result<void> checkPlace(const SqlConnection::Options &options);

/// What a failure of the driver means to the user.
[[nodiscard]] Error toError(const SqlConnection::Options &options, const QSqlError &error, const QString &statement);

} // namespace beatreel::sqlite
