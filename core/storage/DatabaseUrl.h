// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace beatreel {

/// A database on a PostgreSQL server.
struct PostgresAddress
{
    QString host; ///< a name, an address or the folder of a socket
    int port = 5432;
    QString user;
    QString password; ///< empty: the one of `~/.pgpass`, where that has one
    QString database;
    QString sslMode;     ///< libpq's `sslmode`; empty: its default
    QString sslRootCert; ///< the file of its `sslrootcert`; empty: its default

    /// "host:port", for sentences.
    [[nodiscard]] QString shownServer() const;
    /// "beatreel on host:port", for sentences.
    [[nodiscard]] QString shown() const;
};

/// What a database URL names: a file, or else a database on a server.
struct DatabaseAddress
{
    QString file; ///< absolute; empty where there is a server
    std::optional<PostgresAddress> server;
};

/// `sqlite:///` and an absolute path, with or without that path's own first slash, or
/// `postgresql://user:password@host:port/database`, also written `postgres://` or with a driver's name
/// (`postgresql+psycopg2://`), with `sslmode`, `sslrootcert` and `host` as parameters. BadInput for everything else; the
/// sentence never holds a password.
[[nodiscard]] Result<DatabaseAddress> databaseAddress(const QString &url);

/// Whether it names a database on a server, which several computers share.
[[nodiscard]] bool isSharedDatabase(const QString &url);

} // namespace beatreel
