// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Ledger.h"
#include "core/storage/SqlConnection.h"
#include "tests/support/RealService.h"
#include "tests/support/TestFolder.h"

#include <QTest>
#include <QUrl>

namespace beatreel::test {

/// Another program's connection to the database of a URL, with no patience.
[[nodiscard]] inline std::unique_ptr<SqlConnection> connectionTo(const QString &url)
{
    const auto address = databaseAddress(url);
    if (!address)
        return nullptr;
    SqlConnection::Options options;
    options.path = address->file;
    options.server = address->server;
    options.name = QStringLiteral("the database");
    options.patience = std::chrono::milliseconds(0);
    auto connection = SqlConnection::open(options);
    if (!connection)
        qWarning("%s", qPrintable(connection.error().detail));
    return connection ? std::move(*connection) : nullptr;
}

/// Runs a statement there; true where it worked.
[[nodiscard]] inline bool runAt(const QString &url, const QString &statement)
{
    const auto connection = connectionTo(url);
    const auto done = connection ? connection->run(statement) : fail(ErrorKind::Storage, {});
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
    return done.has_value();
}

/// The first value of a query's first row, as text.
[[nodiscard]] inline QString valueAt(const QString &url, const QString &query)
{
    const auto connection = connectionTo(url);
    const auto rows = connection ? connection->select(query) : fail(ErrorKind::Storage, {});
    return rows && !rows->isEmpty() ? rows->first().first().toString() : QStringLiteral("none");
}

/// New databases of both kinds. A test class that has one calls `addRows` in its `initTestCase_data` and checks
/// `trouble` in its `initTestCase`; then each of its tests runs on both.
class Databases
{
public:
    static void addRows()
    {
        QTest::addColumn<bool>("isOnServer");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    [[nodiscard]] static bool isOnServer()
    {
        QFETCH_GLOBAL(bool, isOnServer);
        return isOnServer;
    }

    /// Why the server is not there; empty: it is.
    [[nodiscard]] QString trouble() const
    {
        return m_server.isRunning() ? QString() : m_server.trouble() + QStringLiteral("PostgreSQL cannot be started.");
    }
    [[nodiscard]] RealService &server() { return m_server; }

    /// The URL of a database that nobody has used yet, of the kind that the present test runs on.
    [[nodiscard]] QString newUrl() { return isOnServer() ? newServerUrl() : newFileUrl(); }
    [[nodiscard]] QString newFileUrl() { return QStringLiteral("sqlite:///") + m_folder.file(QStringLiteral("database %1.sqlite").arg(++m_count)); }
    [[nodiscard]] QString newServerUrl()
    {
        const QString name = QStringLiteral("test_%1").arg(++m_count);
        if (!runAt(m_server.value(QStringLiteral("BEATREEL_DATABASE_ADMIN_URL")), QStringLiteral("CREATE DATABASE %1 OWNER beatreel").arg(name)))
            return {};
        return at(m_server.value(QStringLiteral("BEATREEL_DATABASE_URL")), name);
    }
    /// The same with the rights of the server's owner.
    [[nodiscard]] QString adminUrl(const QString &url) const
    {
        return at(m_server.value(QStringLiteral("BEATREEL_DATABASE_ADMIN_URL")), QUrl(url).path().mid(1));
    }

private:
    [[nodiscard]] static QString at(const QString &url, const QString &database)
    {
        return url.left(url.lastIndexOf(u'/') + 1) + database;
    }

    TestFolder m_folder;
    RealService m_server{QStringLiteral("postgres")};
    int m_count = 0;
};

/// The ledger of a video in the database of a URL.
[[nodiscard]] inline Result<std::unique_ptr<Ledger>> openLedgerAt(const QString &url, const Clock *clock = nullptr, const QString &videoId = QStringLiteral("video-1"),
                                                                  const QString &file = {})
{
    const auto address = databaseAddress(url);
    if (!address)
        return std::unexpected(address.error());
    return address->server ? Ledger::openShared({*address->server, videoId, file}, clock) : Ledger::open(address->file, clock);
}

} // namespace beatreel::test
