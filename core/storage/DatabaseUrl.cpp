// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/DatabaseUrl.h"

#include "core/base/Sentence.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace beatreel {

namespace {

QString schemeOf(const QString &url)
{
    const qsizetype colon = url.indexOf(QStringLiteral("://"));
    return colon < 0 ? QString() : url.left(colon).section(u'+', 0, 0).toLower();
}

Result<DatabaseAddress> fileAddress(const QString &url)
{
    const QString sqlite = QStringLiteral("sqlite:///");
    const QString path = url.startsWith(sqlite) ? url.mid(sqlite.size()) : QString();
    // A URL of another scheme may hold a password: it is not repeated.
    if (path.isEmpty()) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The database URL is not understood. Use “sqlite:///” and the absolute "
                                 "path of a file, such as “sqlite:////home/me/videos.sqlite”, or "
                                 "“postgresql://user@host/database”."));
    }
    if (QDir::isAbsolutePath(path))
        return DatabaseAddress{QDir::cleanPath(path), {}};
    if (path.startsWith(u'.') || !path.contains(u'/') || path.endsWith(u'/')) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The database URL “%1” does not name a file by its absolute path. Use a "
                                 "URL such as “sqlite:////home/me/videos.sqlite”.")
                        .arg(url));
    }
    return DatabaseAddress{QDir::cleanPath(u'/' + path), {}};
}

/// The parameters after the question mark; fails for one that is not known.
Result<void> takeParameters(const QUrl &url, PostgresAddress &server)
{
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        // A semicolon would begin another of the driver's options.
        if (name == QStringLiteral("host"))
            server.host = value;
        else if (name == QStringLiteral("sslmode") && !value.contains(u';'))
            server.sslMode = value;
        else if (name == QStringLiteral("sslrootcert") && !value.contains(u';'))
            server.sslRootCert = value;
        else
            return fail(ErrorKind::BadInput, Sentence::tr("The parameter “%1” of the database URL is not understood. Use sslmode, sslrootcert and host only.").arg(name));
    }
    return {};
}

Result<DatabaseAddress> serverAddress(const QString &text)
{
    const QUrl url(text);
    PostgresAddress server;
    server.host = url.host();
    server.port = url.port(server.port);
    server.user = url.userName(QUrl::FullyDecoded);
    server.password = url.password(QUrl::FullyDecoded);
    server.database = url.path(QUrl::FullyDecoded).mid(1);
    if (const Result<void> taken = takeParameters(url, server); !taken)
        return std::unexpected(taken.error());
    if (!url.isValid() || server.host.isEmpty() || server.user.isEmpty() || server.database.isEmpty() || server.database.contains(u'/')) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The database URL does not name a user, a host and a database. Use a URL such as "
                                 "“postgresql://user:password@host:5432/database”, and write special characters of "
                                 "the password as %XX."));
    }
    return DatabaseAddress{{}, server};
}

} // namespace

QString PostgresAddress::shownServer() const
{
    return QStringLiteral("%1:%2").arg(host).arg(port);
}

QString PostgresAddress::shown() const
{
    return Sentence::tr("%1 on %2").arg(database, shownServer());
}

Result<DatabaseAddress> databaseAddress(const QString &url)
{
    return isSharedDatabase(url) ? serverAddress(url) : fileAddress(url);
}

bool isSharedDatabase(const QString &url)
{
    const QString scheme = schemeOf(url);
    return scheme == QStringLiteral("postgresql") || scheme == QStringLiteral("postgres");
}

} // namespace beatreel
