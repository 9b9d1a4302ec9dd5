// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/SqlConnection.h"

namespace beatreel::ledger {

/// A connection, and which of its rows are meant: all of a project's own file, or one video's on a server.
class Book
{
public:
    Book(SqlConnection &connection, QString videoId) : m_connection(connection), m_videoId(std::move(videoId)) {}

    [[nodiscard]] SqlConnection &sql() const { return m_connection; }
    [[nodiscard]] bool isShared() const { return m_connection.isOnServer(); }
    [[nodiscard]] const QString &videoId() const { return m_videoId; }

    /// The names of the tables.
    [[nodiscard]] QString requests() const { return isShared() ? QStringLiteral("beatreel_requests") : QStringLiteral("requests"); }
    [[nodiscard]] QString phaseOutputs() const { return isShared() ? QStringLiteral("beatreel_phase_outputs") : QStringLiteral("phase_outputs"); }
    /// SQL that is true for the rows that are meant; its values come before those of what follows it.
    [[nodiscard]] QString own() const { return isShared() ? QStringLiteral("video_id = ?") : QStringLiteral("TRUE"); }
    [[nodiscard]] QVariantList ownValues() const { return isShared() ? QVariantList{m_videoId} : QVariantList(); }

    /// Within a transaction: nobody else changes these rows until it ends. A transaction on a file does so anyway.
    [[nodiscard]] Result<void> lock() const;

private:
    SqlConnection &m_connection;
    QString m_videoId;
};

/// The schema's steps for SqlConnection::migrate.
[[nodiscard]] QList<QStringList> schema(bool isOnServer);

/// Opens a ledger's file and brings it up to date. The errors are those of Ledger::open.
[[nodiscard]] Result<std::unique_ptr<SqlConnection>> openFile(const QString &path, SqlConnection::Access access, std::chrono::milliseconds patience);
/// Opens the ledgers of a server and brings them up to date. A lost connection is made again for up to `reconnectPatience`.
[[nodiscard]] Result<std::unique_ptr<SqlConnection>> openServer(const PostgresAddress &server, SqlConnection::Access access, std::chrono::milliseconds patience,
                                                                std::chrono::milliseconds reconnectPatience);

/// Takes over what a project's own file holds, rows that came earlier where they have changed since; the file stays as it
/// is. Nothing where there is no file.
[[nodiscard]] Result<void> takeOver(const Book &book, const QString &path);

} // namespace beatreel::ledger
