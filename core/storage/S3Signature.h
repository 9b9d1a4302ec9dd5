// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>

namespace beatreel {

using S3Pairs = QList<std::pair<QByteArray, QByteArray>>;

/// Who asks. The secret and the token are in no error, log or link.
struct S3Credentials
{
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArray sessionToken; ///< empty: lasting keys

    [[nodiscard]] bool isComplete() const { return !accessKey.isEmpty() && !secretKey.isEmpty(); }
};

/// Every byte but `A-Z a-z 0-9 - . _ ~` as %XX in upper case.
[[nodiscard]] QByteArray s3Encoded(const QByteArray &bytes);
/// The same for a path, in which '/' stays. It is encoded once and never normalised.
[[nodiscard]] QByteArray s3EncodedPath(const QByteArray &path);

/// The SHA-256 of a body, as the header x-amz-content-sha256 has it.
[[nodiscard]] QByteArray s3PayloadHash(const QByteArray &body);
inline const QByteArray kS3UnsignedPayload = QByteArrayLiteral("UNSIGNED-PAYLOAD");

/// A request before it is signed.
struct S3Request
{
    QByteArray method = "GET";
    QUrl base;            ///< scheme, host and port; nothing else of it counts
    QByteArray path = "/"; ///< raw, from the root on
    S3Pairs query;        ///< raw names and values, in any order
    S3Pairs headers;      ///< further ones to sign: x-amz-…, range
    QByteArray payloadHash;

    [[nodiscard]] QUrl url() const; ///< exactly as it is signed
};

/// AWS signature version 4 for the service "s3".
class S3Signature
{
public:
    S3Signature(S3Credentials credentials, QByteArray region) : m_credentials(std::move(credentials)), m_region(std::move(region)) {}

    /// The headers to send: those of the request, x-amz-date, x-amz-content-sha256, the session's token and Authorization. The
    /// host is signed too, which whoever sends it adds.
    [[nodiscard]] S3Pairs headers(const S3Request &request, const QDateTime &now) const;

    /// A link that works for anyone until it expires, at most seven days. Its host alone is signed.
    [[nodiscard]] QUrl link(const S3Request &request, const QDateTime &now, std::chrono::seconds expires) const;

private:
    [[nodiscard]] QByteArray scope(const QDateTime &now) const;
    [[nodiscard]] QByteArray sign(const QByteArray &canonicalRequest, const QDateTime &now) const;

    S3Credentials m_credentials;
    QByteArray m_region;
};

} // namespace beatreel
