// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisWire.h"

#include <hiredis.h>

namespace beatreel {

namespace {

struct FreeReply
{
    void operator()(void *reply) const { freeReplyObject(reply); }
};

struct FreeCommand
{
    void operator()(char *bytes) const { redisFreeCommand(bytes); }
};

QByteArray textOf(const redisReply &reply)
{
    return QByteArray(reply.str, qsizetype(reply.len));
}

RedisReply valueOf(const redisReply &reply)
{
    RedisReply made;
    switch (reply.type) {
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
        made.kind = RedisReply::Kind::Text;
        made.text = textOf(reply);
        break;
    case REDIS_REPLY_ERROR:
        made.kind = RedisReply::Kind::Error;
        made.text = textOf(reply);
        break;
    case REDIS_REPLY_INTEGER:
        made.kind = RedisReply::Kind::Integer;
        made.integer = reply.integer;
        break;
    case REDIS_REPLY_ARRAY:
        made.kind = RedisReply::Kind::List;
        made.list.reserve(qsizetype(reply.elements));
        for (size_t i = 0; i < reply.elements; ++i)
            made.list.append(valueOf(*reply.element[i]));
        break;
    default:
        break;
    }
    return made;
}

} // namespace

QByteArray redisBytes(const QList<RedisCommand> &commands)
{
    QByteArray bytes;
    for (const RedisCommand &command : commands) {
        std::vector<const char *> parts;
        std::vector<size_t> sizes;
        for (const QByteArray &part : command) {
            parts.push_back(part.constData());
            sizes.push_back(size_t(part.size()));
        }
        char *text = nullptr;
        const auto size = redisFormatCommandArgv(&text, int(parts.size()), parts.data(), sizes.data());
        const std::unique_ptr<char, FreeCommand> owned(text);
        Q_ASSERT(size > 0);
        bytes.append(text, qsizetype(size));
    }
    return bytes;
}

void RedisParser::Free::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

RedisParser::RedisParser() : m_reader(redisReaderCreate()) {}

void RedisParser::feed(const QByteArray &bytes)
{
    redisReaderFeed(m_reader.get(), bytes.constData(), size_t(bytes.size()));
}

std::optional<RedisReply> RedisParser::next()
{
    void *reply = nullptr;
    if (redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK || !reply)
        return std::nullopt;
    const std::unique_ptr<void, FreeReply> owned(reply);
    return valueOf(*static_cast<redisReply *>(reply));
}

bool RedisParser::isBroken() const
{
    return m_reader->err != 0;
}

} // namespace beatreel
