// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace beatreel {

/// One reply of Redis.
struct RedisReply
{
    enum class Kind { Nil, Text, Integer, List, Error };

    Kind kind = Kind::Nil;
    QByteArray text; ///< of Text and Error
    qint64 integer = 0;
    QList<RedisReply> list;

    [[nodiscard]] bool isError() const { return kind == Kind::Error; }
};

/// A command and its arguments, any bytes.
using RedisCommand = QList<QByteArray>;

} // namespace beatreel
