// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisTrouble.h"

#include "core/base/Sentence.h"

#include <QSslError>

namespace beatreel::redis {

using namespace Qt::StringLiterals;

namespace {

Error trouble(ErrorKind kind, const QString &sentence, const RedisUrl &url, const QString &detail = {})
{
    return {kind, sentence.arg(url.place()), detail, std::nullopt};
}

struct Refusal
{
    const char *begin; ///< of the reply's text
    ErrorKind kind;
    const char *sentence;
};

constexpr std::array kRefusals = {
    Refusal{"NOAUTH", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” asks for a password. Write it into the farm's address: redis://:password@host.")},
    Refusal{"WRONGPASS", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” does not accept the user or the password of the farm's address. Correct them.")},
    Refusal{"ERR invalid password", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” does not accept the password of the farm's address. Correct it.")},
    Refusal{"ERR AUTH <password> called without any password", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” has no password. Take it out of the farm's address.")},
    Refusal{"ERR Client sent AUTH, but no password is set", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” has no password. Take it out of the farm's address.")},
    Refusal{"ERR DB index is out of range", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” has no database of the number in the farm's address. The usual one is 0.")},
    Refusal{"ERR invalid DB index", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” has no database of the number in the farm's address. The usual one is 0.")},
    Refusal{"NOPERM", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” does not let this user do what a farm needs. Give the user more rights.")},
    Refusal{"DENIED", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” serves its own computer only, since it has no password. Give it one, and write it into the farm's address.")},
    Refusal{"READONLY", ErrorKind::ProviderRefused, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” is a copy that cannot be written. Give the farm the address of the main one.")},
    Refusal{"LOADING", ErrorKind::Unavailable, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” is still starting. Try again in a moment.")},
    Refusal{"MASTERDOWN", ErrorKind::Unavailable, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” has lost its main server. Try again in a moment.")},
    Refusal{"BUSY", ErrorKind::Unavailable, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” is busy with a script. Try again in a moment.")},
    Refusal{"OOM", ErrorKind::Unavailable, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” has no memory left. Give it more (maxmemory), or wait until the queue is shorter.")},
    Refusal{"MISCONF", ErrorKind::Unavailable, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” takes nothing, since it cannot write to its disk. Make room on that disk.")},
    Refusal{"ERR max number of clients", ErrorKind::Unavailable, QT_TRANSLATE_NOOP("beatreel::Sentence", "The Redis at “%1” takes no more connections. Raise its maxclients, or stop some workers.")},
};

} // namespace

Error unreachable(const RedisUrl &url, QAbstractSocket::SocketError error, const QString &detail)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return trouble(ErrorKind::Unavailable, Sentence::tr("“%1” takes no connections. Check that Redis runs there and that the farm's address is right."), url, detail);
    case QAbstractSocket::HostNotFoundError:
        return trouble(ErrorKind::Unavailable, Sentence::tr("“%1” was not found. Check the farm's address and the connection to the network."), url, detail);
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::NetworkError:
        return trouble(ErrorKind::Unavailable, Sentence::tr("“%1” cannot be reached. Check the farm's address and the connection to the network."), url, detail);
    default:
        return trouble(ErrorKind::Unavailable, Sentence::tr("The connection to the Redis at “%1” could not be made. Check that it runs."), url, detail);
    }
}

Error tlsTrouble(const RedisUrl &url, const QString &detail)
{
    return trouble(ErrorKind::ProviderRefused, Sentence::tr("“%1” does not speak TLS as it should. If that Redis has no TLS, write redis:// instead of rediss://."), url, detail);
}

Error badCertificate(const RedisUrl &url, const QList<QSslError> &errors)
{
    QStringList details;
    bool isOfOther = false;
    for (const QSslError &error : errors) {
        details.append(error.errorString());
        isOfOther |= error.error() == QSslError::HostNameMismatch;
    }
    const QString sentence = isOfOther ? Sentence::tr("“%1” could not prove who it is: its certificate is for another name. Nothing was sent.")
                                       : Sentence::tr("“%1” could not prove who it is: nobody known vouches for its certificate. Name the file of its authority. Nothing was sent.");
    return trouble(ErrorKind::ProviderRefused, sentence, url, details.join(u' '));
}

Error refusal(const RedisUrl &url, const QByteArray &text)
{
    // An error may repeat what was sent, so only its first word goes to the log.
    const QString detail = u"Redis: "_s + QString::fromUtf8(text.left(text.indexOf(' ')).left(40));
    for (const Refusal &known : kRefusals) {
        if (text.startsWith(known.begin))
            return trouble(known.kind, Sentence::tr(known.sentence), url, detail);
    }
    return trouble(ErrorKind::ProviderRefused, Sentence::tr("The Redis at “%1” refused a command of the farm. Check that it is Redis 5 or newer."), url, detail);
}

Error notRedis(const RedisUrl &url)
{
    const QString sentence = url.isTls ? Sentence::tr("At “%1” another program than Redis answers. Check the host and the port of the farm's address.")
                                       : Sentence::tr("At “%1” another program than Redis answers, or one that wants TLS. Check host and port of the farm's address; with TLS it begins with rediss://.");
    return trouble(ErrorKind::ProviderRefused, sentence, url);
}

Error lateAnswer(const RedisUrl &url)
{
    return trouble(ErrorKind::OutcomeUnknown, Sentence::tr("The Redis at “%1” did not answer in time. Check that it is Redis, and the connection to it."), url);
}

Error brokenOff(const RedisUrl &url, bool wasSent)
{
    return trouble(wasSent ? ErrorKind::OutcomeUnknown : ErrorKind::Unavailable, Sentence::tr("The connection to the Redis at “%1” broke off. Check that it runs, then try again."), url);
}

} // namespace beatreel::redis
