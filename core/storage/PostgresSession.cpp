// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/PostgresSession.h"

#include "core/base/Sentence.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QTcpSocket>

namespace beatreel::postgres {

namespace {

constexpr int kConnectSeconds = 5;

QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

/// The server's own words, without "FATAL:" and what comes before it.
QString reasonOf(const QSqlError &error)
{
    QString text = error.databaseText().trimmed();
    if (text.isEmpty())
        text = error.driverText().trimmed();
    const qsizetype mark = text.lastIndexOf(QStringLiteral(":  "));
    return (mark < 0 ? text : text.mid(mark + 3)).section(u'\n', 0, 0).trimmed();
}

/// Whether anybody listens there. The server's refusal may be in any language; this is not.
bool isReachable(const PostgresAddress &server)
{
    if (server.host.startsWith(u'/'))
        return true;
    QTcpSocket socket;
    socket.connectToHost(server.host, static_cast<quint16>(server.port));
    return socket.waitForConnected(1000 * kConnectSeconds);
}

/// What a class of SQLSTATE means (https://www.postgresql.org/docs/15/errcodes-appendix.html), where a user can act on it.
struct Meaning
{
    const char *state; ///< or the beginning of several
    ErrorKind kind;
    const char *sentence; ///< %1 is the database, %2 the user
};

constexpr Meaning kMeanings[] = {
    {"55P03", ErrorKind::Busy, QT_TRANSLATE_NOOP("beatreel::Sentence", "The database %1 is locked by another program. Try again in a moment.")},
    {"40", ErrorKind::Busy, QT_TRANSLATE_NOOP("beatreel::Sentence", "The database %1 is in use by too many at once. Try again in a moment.")},
    {"25006", ErrorKind::Storage, QT_TRANSLATE_NOOP("beatreel::Sentence", "The database %1 is read-only. Name one that can be written, not a standby.")},
    {"42501", ErrorKind::Storage, QT_TRANSLATE_NOOP("beatreel::Sentence", "The user “%2” may not write in the database %1. Make that user its owner.")},
    {"23505", ErrorKind::Exists, QT_TRANSLATE_NOOP("beatreel::Sentence", "The database %1 has that row already. Try again.")},
    {"53100", ErrorKind::Storage, QT_TRANSLATE_NOOP("beatreel::Sentence", "The database %1 cannot be written: its server's disk is full. Make room there, then try again.")},
    {"53", ErrorKind::Busy, QT_TRANSLATE_NOOP("beatreel::Sentence", "The server of the database %1 has no room for more work. Try again in a moment.")},
};

} // namespace

void configure(QSqlDatabase &database, const PostgresAddress &server)
{
    database.setHostName(server.host);
    database.setPort(server.port);
    database.setUserName(server.user);
    database.setPassword(server.password);
    database.setDatabaseName(server.database);
    // A peer that is gone without a word is noticed in half a minute.
    QStringList options{QStringLiteral("application_name=beatreel"),   QStringLiteral("connect_timeout=%1").arg(kConnectSeconds),
                        QStringLiteral("keepalives_idle=15"),          QStringLiteral("keepalives_interval=5"),
                        QStringLiteral("keepalives_count=3"),          QStringLiteral("tcp_user_timeout=20000")};
    if (!server.sslMode.isEmpty())
        options += QStringLiteral("sslmode=") + quoted(server.sslMode);
    if (!server.sslRootCert.isEmpty())
        options += QStringLiteral("sslrootcert=") + quoted(server.sslRootCert);
    database.setConnectOptions(options.join(u';'));
}

QString sessionSettings(const SqlConnection::Options &options)
{
    QString settings = QStringLiteral("SET client_min_messages TO warning; SET lock_timeout TO %1; "
                                      "SELECT set_config('synchronous_commit', 'on', false) "
                                      "WHERE current_setting('synchronous_commit') = 'off'")
                           .arg(std::max<qint64>(1, options.patience.count()));
    if (options.access == SqlConnection::Access::Look)
        settings += QStringLiteral("; SET default_transaction_read_only TO on");
    return settings;
}

QString withValues(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QString whole;
    auto next = values.begin();
    for (const QChar c : statement) {
        if (c != u'?' || next == values.end()) {
            whole += c;
            continue;
        }
        QSqlField field(QString(), next->metaType());
        field.setValue(*next++);
        whole += database.driver()->formatValue(field);
    }
    Q_ASSERT(next == values.end());
    return whole;
}

Error toOpenError(const PostgresAddress &server, const QSqlError &error)
{
    const QString reason = reasonOf(error);
    const auto make = [&](ErrorKind kind, const QString &sentence) {
        return Error{kind, sentence, QStringLiteral("open: PostgreSQL: ") + error.text(), std::nullopt};
    };
    if (reason.contains(QStringLiteral("starting up")) || reason.contains(QStringLiteral("shutting down"))
        || reason.contains(QStringLiteral("recovery mode")) || reason.contains(QStringLiteral("too many"))) {
        return make(ErrorKind::Busy,
                    Sentence::tr("The database server %1 does not take connections now: %2. Try again in a moment.").arg(server.shownServer(), reason));
    }
    if (reason.contains(QStringLiteral("password"))) {
        return make(ErrorKind::Storage, Sentence::tr("The database server %1 refuses the user “%2”: the password is wrong or missing. Correct the database URL.")
                                            .arg(server.shownServer(), server.user));
    }
    if (reason.contains(QStringLiteral("database \"%1\" does not exist").arg(server.database))) {
        return make(ErrorKind::Storage, Sentence::tr("The server %1 has no database “%2”. Make it with “createdb”, or name another in the database URL.")
                                            .arg(server.shownServer(), server.database));
    }
    if (!isReachable(server)) {
        return make(ErrorKind::Unavailable,
                    Sentence::tr("The database server %1 cannot be reached. Check that it is running, and the host and port of the database URL.")
                        .arg(server.shownServer()));
    }
    return make(ErrorKind::Storage, Sentence::tr("The database server %1 refuses the connection: %2. Correct the database URL or the server's settings.")
                                        .arg(server.shownServer(), reason));
}

Error toError(const SqlConnection::Options &options, const QSqlError &error, const QString &statement)
{
    const QString state = error.nativeErrorCode();
    const QString detail = QStringLiteral("%1: PostgreSQL %2: %3").arg(statement, state, error.text());
    for (const Meaning &meaning : kMeanings) {
        if (!state.startsWith(QLatin1StringView(meaning.state)))
            continue;
        QString sentence = Sentence::tr(meaning.sentence);
        sentence.replace(QStringLiteral("%2"), options.server->user).replace(QStringLiteral("%1"), options.server->shown());
        return Error{meaning.kind, sentence, detail, std::nullopt};
    }
    return Error{ErrorKind::Storage,
                 Sentence::tr("The database %1 cannot be used: %2. Check the server and its tables.").arg(options.server->shown(), reasonOf(error)),
                 detail, std::nullopt};
}

bool isLost(const QSqlDatabase &database, const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    return state.startsWith(QStringLiteral("08")) || state.startsWith(QStringLiteral("57P0")) || !database.isOpen();
}

} // namespace beatreel::postgres
