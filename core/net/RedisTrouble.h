// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/net/RedisUrl.h"

#include <QAbstractSocket>

class QSslError;

namespace beatreel {

/// What Redis or the way to it refused, as sentences. Unavailable: it may pass by itself; ProviderRefused: somebody has
/// to do something about it first; OutcomeUnknown: the commands were sent, and no answer came.
namespace redis {

[[nodiscard]] Error unreachable(const RedisUrl &url, QAbstractSocket::SocketError error, const QString &detail);
[[nodiscard]] Error tlsTrouble(const RedisUrl &url, const QString &detail);
[[nodiscard]] Error badCertificate(const RedisUrl &url, const QList<QSslError> &errors);
/// The text of an error reply: "WRONGPASS invalid username-password pair…".
[[nodiscard]] Error refusal(const RedisUrl &url, const QByteArray &text);
[[nodiscard]] Error notRedis(const RedisUrl &url);
[[nodiscard]] Error lateAnswer(const RedisUrl &url);
/// The connection ended; `wasSent`: after commands were sent on it.
[[nodiscard]] Error brokenOff(const RedisUrl &url, bool wasSent);

} // namespace redis

} // namespace beatreel
