// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/SqlConnection.h"

#include "core/base/Sentence.h"
#include "core/storage/PostgresSession.h"
#include "core/storage/SqliteErrors.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>
#include <thread>

namespace beatreel {

namespace {

using Steady = std::chrono::steady_clock;

/// Between two attempts to make a connection.
constexpr std::chrono::milliseconds kPause{100};
/// Names the lock that whoever brings a server's tables up to date holds.
constexpr qint64 kMigrationLock = 0x4265617472656c;

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("beatreel-%1").arg(++count);
}

Result<void> checkDriver(bool isOnServer)
{
    if (QSqlDatabase::isDriverAvailable(isOnServer ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE")))
        return {};
    return fail(ErrorKind::Unavailable, Sentence::tr("Qt's driver for %1 is missing. Install the package %2.")
                                            .arg(isOnServer ? QStringLiteral("PostgreSQL") : QStringLiteral("SQLite"),
                                                 isOnServer ? QStringLiteral("libqt6sql6-psql") : QStringLiteral("libqt6sql6-sqlite")));
}

QSqlDatabase newDatabase(const SqlConnection::Options &options, const QString &connectionName)
{
    if (options.server) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connectionName);
        postgres::configure(database, *options.server);
        return database;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(options.path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.patience.count()));
    return database;
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(Options options)
{
    const bool isOnServer = options.server.has_value();
    if (isOnServer)
        options.path = options.server->shown();
    else if (const Result<void> place = sqlite::checkPlace(options); !place)
        return std::unexpected(place.error());
    if (const Result<void> driver = checkDriver(isOnServer); !driver)
        return std::unexpected(driver.error());
    const QString connectionName = newConnectionName();
    std::unique_ptr<SqlConnection> connection(new SqlConnection(options, newDatabase(options, connectionName), connectionName));
    const auto deadline = Steady::now() + connection->m_options.patience;
    for (;;) {
        const Result<void> connected = connection->connect();
        if (connected)
            return connection;
        // A server that is starting.
        if (!isOnServer || connected.error().kind != ErrorKind::Busy || Steady::now() >= deadline)
            return std::unexpected(connected.error());
        std::this_thread::sleep_for(kPause);
    }
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

Result<void> SqlConnection::connect() const
{
    if (!m_database.open()) {
        return std::unexpected(isOnServer() ? postgres::toOpenError(*m_options.server, m_database.lastError())
                                            : error(m_database.lastError(), QStringLiteral("open")));
    }
    m_isLost = false;
    Result<int> set;
    if (isOnServer())
        set = runOnce(postgres::sessionSettings(m_options), {});
    else if (m_options.access == Access::Look) // The driver's read-only mode could not roll back what a writer that died left half written.
        set = runOnce(QStringLiteral("PRAGMA query_only = ON"), {});
    if (!set)
        return std::unexpected(set.error());
    return {};
}

bool SqlConnection::reconnectIfLost() const
{
    if (!m_isLost)
        return false;
    const auto deadline = Steady::now() + m_options.reconnectPatience;
    for (;;) {
        m_database.close();
        const Result<void> connected = connect();
        if (connected)
            return true;
        const bool mayComeBack = m_isLost || connected.error().kind == ErrorKind::Busy || connected.error().kind == ErrorKind::Unavailable;
        m_isLost = true;
        if (!mayComeBack || Steady::now() >= deadline)
            return false;
        std::this_thread::sleep_for(kPause);
    }
}

Result<int> SqlConnection::run(const QString &statement, const QVariantList &values)
{
    const Result<int> done = runOnce(statement, values);
    return !done && !m_isInTransaction && reconnectIfLost() ? runOnce(statement, values) : done;
}

Result<QList<SqlConnection::Row>> SqlConnection::select(const QString &statement, const QVariantList &values) const
{
    Result<QList<Row>> rows = selectOnce(statement, values);
    return !rows && !m_isInTransaction && reconnectIfLost() ? selectOnce(statement, values) : rows;
}

Result<int> SqlConnection::runOnce(const QString &statement, const QVariantList &values) const
{
    if (isOnServer() && !m_database.isOpen())
        return std::unexpected(lost(statement));
    QSqlQuery query(m_database);
    if (!execute(query, statement, values))
        return std::unexpected(error(query.lastError(), statement));
    return query.numRowsAffected();
}

Result<QList<SqlConnection::Row>> SqlConnection::selectOnce(const QString &statement, const QVariantList &values) const
{
    if (isOnServer() && !m_database.isOpen())
        return std::unexpected(lost(statement));
    QSqlQuery query(m_database);
    query.setForwardOnly(!isOnServer());
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

Result<void> SqlConnection::begin()
{
    const Result<int> begun = runOnce(isOnServer() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"), {});
    if (!begun)
        return std::unexpected(begun.error());
    m_isInTransaction = true;
    return {};
}

Result<void> SqlConnection::commit()
{
    const Result<int> committed = runOnce(QStringLiteral("COMMIT"), {});
    if (committed) {
        m_isInTransaction = false;
        return {};
    }
    m_mayBeDone = m_mayBeDone || m_isLost;
    return std::unexpected(committed.error());
}

void SqlConnection::rollBack()
{
    m_isInTransaction = false;
    // A failed statement may have rolled back already; then this has nothing to do and says so.
    if (!m_isLost)
        (void)runOnce(QStringLiteral("ROLLBACK"), {});
}

Result<int> SqlConnection::version(const QString &part) const
{
    if (isOnServer()) {
        const Result<QList<Row>> table = select(QStringLiteral("SELECT 1 WHERE to_regclass('beatreel_versions') IS NOT NULL"));
        if (!table)
            return std::unexpected(table.error());
        if (table->isEmpty())
            return 0;
    }
    const Result<QList<Row>> rows = isOnServer() ? select(QStringLiteral("SELECT version FROM beatreel_versions WHERE part = ?"), {part})
                                                 : select(QStringLiteral("PRAGMA user_version"));
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? 0 : rows->first().first().toInt();
}

Result<int> SqlConnection::versionUpTo(int newest, const QString &part) const
{
    const Result<int> found = version(part);
    if (!found || *found <= newest)
        return found;
    return fail(
        ErrorKind::Storage,
        Sentence::tr("“%1” was written by a newer version of Beatreel (format %2, this one knows %3). "
                     "Update Beatreel to use it.")
            .arg(m_options.path)
            .arg(*found)
            .arg(newest));
}

Result<void> SqlConnection::migrate(const QList<QStringList> &steps, const QString &part)
{
    const auto newest = static_cast<int>(steps.size());
    const Result<int> before = versionUpTo(newest, part);
    if (!before)
        return std::unexpected(before.error());
    if (*before == newest)
        return {};
    if (m_options.access == Access::Look) {
        return fail(ErrorKind::NotFound,
                    Sentence::tr("“%1” is not set up for this version yet; the next build does that.")
                        .arg(m_options.path));
    }
    return transaction([&] { return bringUpToDate(steps, part); });
}

Result<void> SqlConnection::bringUpToDate(const QList<QStringList> &steps, const QString &part)
{
    if (isOnServer()) {
        for (const QString &statement : {QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(kMigrationLock),
                                         QStringLiteral("CREATE TABLE IF NOT EXISTS beatreel_versions (part VARCHAR PRIMARY KEY, version INTEGER NOT NULL)")}) {
            if (const Result<int> done = run(statement); !done)
                return std::unexpected(done.error());
        }
    }
    // Another process may have been quicker since the first look.
    const Result<int> found = versionUpTo(static_cast<int>(steps.size()), part);
    if (!found)
        return std::unexpected(found.error());
    for (const QStringList &step : steps.mid(*found)) {
        for (const QString &statement : step) {
            if (const Result<int> done = run(statement); !done)
                return std::unexpected(done.error());
        }
    }
    const auto newest = static_cast<int>(steps.size());
    const Result<int> noted =
        isOnServer() ? run(QStringLiteral("INSERT INTO beatreel_versions (part, version) VALUES (?, ?) ON CONFLICT (part) DO UPDATE SET version = excluded.version"), {part, newest})
                     : run(QStringLiteral("PRAGMA user_version = %1").arg(newest));
    if (!noted)
        return std::unexpected(noted.error());
    return {};
}

bool SqlConnection::execute(QSqlQuery &query, const QString &statement, const QVariantList &values) const
{
    // PostgreSQL would take three round trips for a prepared statement, and the driver complains where it cannot be
    // freed because its transaction has failed.
    if (isOnServer())
        return query.exec(postgres::withValues(m_database, statement, values));
    if (!query.prepare(statement))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

Error SqlConnection::error(const QSqlError &error, const QString &statement) const
{
    if (!isOnServer())
        return sqlite::toError(m_options, error, statement);
    return postgres::isLost(m_database, error) ? lost(QStringLiteral("%1: %2").arg(statement, error.text())) : postgres::toError(m_options, error, statement);
}

Error SqlConnection::lost(const QString &detail) const
{
    m_isLost = true;
    return Error{ErrorKind::Unavailable, Sentence::tr("The connection to the database %1 was lost. Check the server and the network, then try again.").arg(m_options.path),
                 detail, std::nullopt};
}

} // namespace beatreel
