// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/SqlConnection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace beatreel {

namespace {

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html) whose causes a user can tell apart.
enum SqliteCode {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kNotADatabase = 26,
};

/// The primary code of a driver's error, which may carry an extended one.
int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("beatreel-%1").arg(++count);
}

Result<void> checkPlace(const SqlConnection::Options &options)
{
    if (options.path == SqlConnection::kInMemory)
        return {};
    const QFileInfo file(options.path);
    if (options.access == SqlConnection::Access::Look && !file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("There is no file “%1” yet.").arg(options.path));
    if (file.isDir()) {
        return fail(ErrorKind::Storage, QStringLiteral("“%1” is a folder where %2 should be. Move it away.")
                                            .arg(options.path, options.name));
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return fail(ErrorKind::Storage,
                    QStringLiteral("There is no folder “%1” for %2. Make it, or name another place.")
                        .arg(file.absolutePath(), options.name));
    }
    return {};
}

bool execute(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(Options options)
{
    if (const Result<void> place = checkPlace(options); !place)
        return std::unexpected(place.error());
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        return fail(
            ErrorKind::Unavailable,
            QStringLiteral("Qt's driver for SQLite is missing. Install the package libqt6sql6-sqlite."));
    }
    const QString connectionName = newConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(options.path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.patience.count()));
    std::unique_ptr<SqlConnection> connection(
        new SqlConnection(std::move(options), database, connectionName));
    if (!database.open())
        return std::unexpected(connection->error(database.lastError(), QStringLiteral("open")));
    // Not the driver's read-only mode: that could not roll back what a writer that died left half written.
    if (connection->m_options.access == Access::Look) {
        if (const Result<int> set = connection->run(QStringLiteral("PRAGMA query_only = ON")); !set)
            return std::unexpected(set.error());
    }
    return connection;
}

SqlConnection::SqlConnection(Options options, QSqlDatabase database, QString connectionName)
    : m_options(std::move(options)), m_database(std::move(database)),
      m_connectionName(std::move(connectionName))
{
}

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<int> SqlConnection::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (!execute(query, statement, values))
        return std::unexpected(error(query.lastError(), statement));
    return query.numRowsAffected();
}

Result<QList<SqlConnection::Row>> SqlConnection::select(const QString &statement,
                                                        const QVariantList &values) const
{
    QSqlQuery query(m_database);
    if (!execute(query, statement, values))
        return std::unexpected(error(query.lastError(), statement));
    QList<Row> rows;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        rows.append(std::move(row));
    }
    // A damaged page may show itself only in the middle of the rows.
    if (query.lastError().isValid())
        return std::unexpected(error(query.lastError(), statement));
    return rows;
}

Result<int> SqlConnection::versionUpTo(int newest) const
{
    const Result<QList<Row>> rows = select(QStringLiteral("PRAGMA user_version"));
    if (!rows)
        return std::unexpected(rows.error());
    const int found = rows->isEmpty() ? 0 : rows->first().first().toInt();
    if (found <= newest)
        return found;
    return fail(
        ErrorKind::Storage,
        QStringLiteral("“%1” was written by a newer version of Beatreel (format %2, this one knows %3). "
                       "Update Beatreel to use it.")
            .arg(m_options.path)
            .arg(found)
            .arg(newest));
}

Result<void> SqlConnection::migrate(const QList<QStringList> &steps)
{
    const auto newest = static_cast<int>(steps.size());
    const Result<int> before = versionUpTo(newest);
    if (!before)
        return std::unexpected(before.error());
    if (*before == newest)
        return {};
    if (m_options.access == Access::Look) {
        return fail(ErrorKind::NotFound,
                    QStringLiteral("“%1” is not set up for this version yet; the next build does that.")
                        .arg(m_options.path));
    }
    return transaction([&]() -> Result<void> {
        // Another process may have been quicker since the first look.
        const Result<int> found = versionUpTo(newest);
        if (!found)
            return std::unexpected(found.error());
        QStringList statements;
        for (const QStringList &step : steps.mid(*found))
            statements += step;
        statements += QStringLiteral("PRAGMA user_version = %1").arg(newest);
        for (const QString &statement : std::as_const(statements)) {
            if (const Result<int> done = run(statement); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

Error SqlConnection::error(const QSqlError &error, const QString &statement) const
{
    const QString detail =
        QStringLiteral("%1: SQLite %2: %3").arg(statement, error.nativeErrorCode(), error.text());
    const auto make = [&](ErrorKind kind, const QString &sentence) {
        return Error{kind, sentence.arg(m_options.path), detail, std::nullopt};
    };
    switch (primaryCode(error)) {
    case kBusy:
    case kLocked:
        return make(ErrorKind::Busy,
                    QStringLiteral(
                        "“%1” is locked by another program. Close that program, or try again in a moment."));
    case kReadOnly:
        return make(
            ErrorKind::Storage,
            QStringLiteral("“%1” cannot be written: it or its folder is read-only. Change its permissions."));
    case kFull:
        return make(ErrorKind::Storage,
                    QStringLiteral("“%1” cannot be written: the disk is full. Make room, then try again."));
    case kCannotOpen:
        return make(
            ErrorKind::Storage,
            QStringLiteral("“%1” cannot be opened. Check the permissions of the file and of its folder."));
    case kCorrupt:
    case kNotADatabase:
        return make(ErrorKind::Storage, QStringLiteral("“%1” is damaged. ") + m_options.ifDamaged);
    default:
        break;
    }
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{
        ErrorKind::Storage,
        QStringLiteral("“%1” cannot be used: %2. Check the disk and the file.").arg(m_options.path, reason),
        detail, std::nullopt};
}

} // namespace beatreel
