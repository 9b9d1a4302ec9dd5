// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/SqlConnection.h"

class QSqlDatabase;
class QSqlError;

namespace beatreel::postgres {

/// Tells the driver where the server is and how long to wait for it.
void configure(QSqlDatabase &database, const PostgresAddress &server);

/// What is set once a connection is open, in one statement: nothing on the screen, patience with locks, commits that
/// are on disk when they return, and no changes where it only looks.
[[nodiscard]] QString sessionSettings(const SqlConnection::Options &options);

/// The statement with its values in the places of its question marks, which stand nowhere else in it.
[[nodiscard]] QString withValues(const QSqlDatabase &database, const QString &statement, const QVariantList &values);

/// What it means to the user that the connection could not be made. Busy where the server is only starting.
[[nodiscard]] Error toOpenError(const PostgresAddress &server, const QSqlError &error);
/// What a statement's failure means to the user.
[[nodiscard]] Error toError(const SqlConnection::Options &options, const QSqlError &error, const QString &statement);

/// Whether the server has ended the connection, and with it the transaction.
[[nodiscard]] bool isLost(const QSqlDatabase &database, const QSqlError &error);

} // namespace beatreel::postgres
