// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisUrl.h"

#include "core/base/Sentence.h"

#include <QUrl>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighestDatabase = 1'000'000; // a server has 16 unless it is told otherwise

std::unexpected<Error> bad(const QString &why)
{
    return fail(ErrorKind::BadInput, Sentence::tr("The address of the farm cannot be used: %1 It looks like redis://host:6379/0, or rediss://… with TLS.").arg(why));
}

/// The number of the database that a path names; nothing where it names none.
std::optional<int> databaseFromPath(const QString &path)
{
    if (path.isEmpty() || path == u"/"_s)
        return 0;
    bool isNumber = false;
    const int number = path.mid(1).toInt(&isNumber);
    const bool isPlain = isNumber && number >= 0 && number <= kHighestDatabase && path.mid(1) == QString::number(number);
    return isPlain ? std::optional(number) : std::nullopt;
}

} // namespace

Result<RedisUrl> RedisUrl::parse(const QString &text, const QString &password)
{
    const QUrl url = QUrl::fromEncoded(text.trimmed().toUtf8(), QUrl::StrictMode);
    const QString scheme = text.trimmed().section(u"://"_s, 0, 0).toLower();
    if (!text.contains(u"://"_s) || (scheme != u"redis"_s && scheme != u"rediss"_s))
        return bad(Sentence::tr("it does not begin with redis:// or rediss://."));
    if (!url.isValid())
        return bad(Sentence::tr("it cannot be read. In a password, write @ as %40, / as %2F, # as %23, % as %25."));
    if (url.host().isEmpty())
        return bad(Sentence::tr("it names no host."));
    if (url.port() == 0)
        return bad(Sentence::tr("0 is no port."));
    const auto database = databaseFromPath(url.path());
    if (!database)
        return bad(Sentence::tr("after the host there may be the number of a database, and nothing else."));
    if (url.hasQuery() || url.hasFragment())
        return bad(Sentence::tr("there is something behind the database's number."));
    RedisUrl made;
    made.host = url.host();
    made.port = quint16(url.port(6379));
    made.isTls = scheme == u"rediss"_s;
    made.user = url.userName(QUrl::FullyDecoded);
    made.password = url.password(QUrl::FullyDecoded);
    if (made.password.isEmpty())
        made.password = password;
    made.database = *database;
    if (!made.user.isEmpty() && made.password.isEmpty())
        return bad(Sentence::tr("it names a user, but no password. A password alone is written redis://:password@host."));
    return made;
}

QString RedisUrl::withoutPassword() const
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(user));
    return u"%1://%2%3/%4"_s.arg(isTls ? u"rediss"_s : u"redis"_s, name.isEmpty() ? QString() : name + u'@', place()).arg(database);
}

QString RedisUrl::printable() const
{
    return u"%1://%2/%3"_s.arg(isTls ? u"rediss"_s : u"redis"_s, place()).arg(database);
}

QString RedisUrl::place() const
{
    return u"%1:%2"_s.arg(host.contains(u':') ? u"[%1]"_s.arg(host) : host).arg(port);
}

} // namespace beatreel
