// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/HttpClient.h"
#include "core/storage/S3Address.h"
#include "core/storage/S3Replies.h"

#include <mutex>

namespace beatreel {

/// One request of S3, before it is signed.
struct S3Call
{
    QByteArray method = "GET";
    QString key; ///< below the prefix; empty: the bucket itself
    S3Pairs query = {};
    S3Pairs headers = {}; ///< signed ones
    QByteArray body = {};
    std::optional<FilePiece> fromFile = {};
    QByteArray payloadHash = {}; ///< of `fromFile`
    QByteArray contentType = {};
    QString toFile = {};
    qint64 mostBytes = 16LL << 20;
    int alsoTaken = 0; ///< a status that is an answer too: 404 where a key may be missing
    AssetStore::Moved moved = {};
};

/// Signs requests and sends them: again after 429, 500, 502, 503, 504 and lost connections, and once for another region
/// where the bucket turns out to be there. Every call here may be sent twice without harm. Thread-safe.
class S3Client
{
public:
    S3Client(S3Address address, S3Credentials credentials, const HttpClient &http, RetryPolicy retry, const Clock &clock);

    /// An answer of 2xx, or of the status that the call takes too. Everything else is an error; NotFound where the key or the
    /// bucket is not there.
    [[nodiscard]] Result<HttpReply> send(const S3Call &call, const CancelToken &cancel) const;

    [[nodiscard]] QUrl link(const QString &key, std::chrono::seconds expires) const;
    [[nodiscard]] S3Address address() const; ///< with the region that the bucket turned out to be in

private:
    [[nodiscard]] Result<HttpReply> sendOnce(const S3Call &call, const CancelToken &cancel) const;
    /// What a refusal without a body was about: asks for a list, whose refusal has one.
    [[nodiscard]] S3Fault faultOf(const S3Call &call, const HttpReply &reply, const CancelToken &cancel) const;
    /// True where the bucket is in another region than was thought.
    [[nodiscard]] bool moveTo(const QByteArray &region, const QByteArray &signedFor) const;
    [[nodiscard]] Error refused(const S3Call &call, const HttpReply &reply, const S3Fault &fault) const;
    [[nodiscard]] QString clockSentence(const HttpReply &reply) const;

    mutable std::mutex m_mutex;
    mutable S3Address m_address;
    S3Credentials m_credentials;
    const HttpClient &m_http;
    RetryPolicy m_retry;
    const Clock &m_clock;
};

} // namespace beatreel
