// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

namespace beatreel {

/// Where a Redis is and how to be let in: redis://[[user]:password@]host[:port][/database], rediss:// with TLS.
struct RedisUrl
{
    QString host;
    quint16 port = 6379;
    bool isTls = false;
    QString user;     ///< empty: the server's default user
    QString password; ///< empty: none
    int database = 0;

    /// `password` is for an address without one. BadInput, with a sentence that says what is wrong with it and never holds
    /// the password.
    [[nodiscard]] static Result<RedisUrl> parse(const QString &text, const QString &password = {});

    /// The address with the user and without the password, to be kept in a file.
    [[nodiscard]] QString withoutPassword() const;
    /// The address without user and password, as people may see it.
    [[nodiscard]] QString printable() const;
    /// "host:port", for sentences.
    [[nodiscard]] QString place() const;

    bool operator==(const RedisUrl &) const = default;
};

/// A Redis and whom it has to be vouched for by.
struct RedisServer
{
    RedisUrl url;
    QString authorities; ///< a PEM file of certificate authorities; empty: those of the system
};

} // namespace beatreel
