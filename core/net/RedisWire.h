// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/RedisReply.h"

#include <memory>
#include <optional>

struct redisReader;

namespace beatreel {

/// The bytes of commands, one after another.
[[nodiscard]] QByteArray redisBytes(const QList<RedisCommand> &commands);

/// Takes bytes as they come and gives the replies that are whole.
class RedisParser
{
public:
    RedisParser();

    void feed(const QByteArray &bytes);
    /// The next reply; nothing where it is not whole yet, or where the other side does not speak as Redis does.
    [[nodiscard]] std::optional<RedisReply> next();
    [[nodiscard]] bool isBroken() const;

private:
    struct Free
    {
        void operator()(redisReader *reader) const;
    };
    std::unique_ptr<redisReader, Free> m_reader;
};

} // namespace beatreel
