// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/HttpClient.h"
#include "core/storage/AssetStore.h"
#include "tests/support/RealService.h"

namespace beatreel::test {

/// The settings that the real S3 server's script prints.
inline StorageSettings settingsOf(const RealService &server)
{
    return {server.value(QStringLiteral("BEATREEL_STORAGE_URL")),
            server.value(QStringLiteral("AWS_ENDPOINT_URL")),
            server.value(QStringLiteral("AWS_REGION")).toLatin1(),
            {server.value(QStringLiteral("AWS_ACCESS_KEY_ID")).toLatin1(), server.value(QStringLiteral("AWS_SECRET_ACCESS_KEY")).toLatin1(), {}}};
}

/// Bytes that no packing makes smaller, the same each time.
inline QByteArray noise(qsizetype count, quint32 seed)
{
    QByteArray bytes(count, Qt::Uninitialized);
    quint32 x = seed * 2654435761U + 1;
    for (char &c : bytes) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        c = static_cast<char>(x);
    }
    return bytes;
}

/// Both sentences of a failure; empty for what went well.
QString why(const auto &result)
{
    return result ? QString() : result.error().sentence + u' ' + result.error().detail;
}

/// Few and short tries, small parts.
inline StorageLimits quickLimits()
{
    using namespace std::chrono_literals;
    StorageLimits limits;
    limits.retry = {5ms, 20ms, 3};
    limits.inPartsFrom = 6 << 20;
    limits.partBytes = 5 << 20;
    limits.listPage = 3;
    return limits;
}

} // namespace beatreel::test
