// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/S3Signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace beatreel {

namespace {

const QByteArray kAlgorithm = QByteArrayLiteral("AWS4-HMAC-SHA256");

QByteArray encoded(const QByteArray &bytes, QByteArrayView alsoKept)
{
    constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        const bool isKept = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("-._~").contains(c) || alsoKept.contains(c);
        if (isKept) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray day(const QDateTime &now)
{
    return now.toUTC().toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QByteArray stamp(const QDateTime &now)
{
    return now.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")).toLatin1();
}

/// As the Host header has it: the port only where it is not the scheme's own.
QByteArray hostOf(const QUrl &url)
{
    const int usual = url.scheme() == QStringLiteral("https") ? 443 : 80;
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray bracketed = host.contains(':') ? '[' + host + ']' : host;
    return url.port(usual) == usual ? bracketed : bracketed + ':' + QByteArray::number(url.port());
}

QByteArray canonicalQuery(const S3Pairs &query)
{
    S3Pairs pairs;
    for (const auto &[name, value] : query)
        pairs.append({s3Encoded(name), s3Encoded(value)});
    std::ranges::sort(pairs);
    QByteArray text;
    for (const auto &[name, value] : pairs)
        text += (text.isEmpty() ? "" : "&") + name + '=' + value;
    return text;
}

struct CanonicalHeaders
{
    QByteArray lines;
    QByteArray names;
};

CanonicalHeaders canonicalHeaders(const S3Pairs &headers)
{
    S3Pairs pairs;
    for (const auto &[name, value] : headers)
        pairs.append({name.toLower(), value.simplified()});
    std::ranges::sort(pairs, {}, [](const auto &pair) { return pair.first; });
    CanonicalHeaders canonical;
    for (const auto &[name, value] : pairs) {
        canonical.lines += name + ':' + value + '\n';
        canonical.names += (canonical.names.isEmpty() ? "" : ";") + name;
    }
    return canonical;
}

QByteArray canonicalRequest(const S3Request &request, const S3Pairs &query, const CanonicalHeaders &headers, const QByteArray &payloadHash)
{
    return request.method + '\n' + s3EncodedPath(request.path) + '\n' + canonicalQuery(query) + '\n' + headers.lines + '\n' + headers.names + '\n' + payloadHash;
}

QUrl urlOf(const S3Request &request, const QByteArray &query)
{
    const QByteArray root = request.base.scheme().toLatin1() + "://" + hostOf(request.base);
    return QUrl::fromEncoded(root + s3EncodedPath(request.path) + (query.isEmpty() ? QByteArray() : '?' + query), QUrl::StrictMode);
}

} // namespace

QByteArray s3Encoded(const QByteArray &bytes)
{
    return encoded(bytes, {});
}

QByteArray s3EncodedPath(const QByteArray &path)
{
    return encoded(path, "/");
}

QByteArray s3PayloadHash(const QByteArray &body)
{
    return sha256Hex(body);
}

QUrl S3Request::url() const
{
    return urlOf(*this, canonicalQuery(query));
}

S3Pairs S3Signature::headers(const S3Request &request, const QDateTime &now) const
{
    S3Pairs sent = request.headers;
    sent.append({"x-amz-date", stamp(now)});
    sent.append({"x-amz-content-sha256", request.payloadHash});
    if (!m_credentials.sessionToken.isEmpty())
        sent.append({"x-amz-security-token", m_credentials.sessionToken});
    const CanonicalHeaders canonical = canonicalHeaders(sent + S3Pairs{{"host", hostOf(request.base)}});
    const QByteArray signature = sign(canonicalRequest(request, request.query, canonical, request.payloadHash), now);
    sent.append({"Authorization", kAlgorithm + " Credential=" + m_credentials.accessKey + '/' + scope(now) + ", SignedHeaders=" + canonical.names +
                                      ", Signature=" + signature});
    return sent;
}

QUrl S3Signature::link(const S3Request &request, const QDateTime &now, std::chrono::seconds expires) const
{
    constexpr std::chrono::seconds longest{604'800};
    const auto lasting = std::clamp(expires, std::chrono::seconds(1), longest);
    S3Pairs query = request.query;
    query += S3Pairs{{"X-Amz-Algorithm", kAlgorithm},
                     {"X-Amz-Credential", m_credentials.accessKey + '/' + scope(now)},
                     {"X-Amz-Date", stamp(now)},
                     {"X-Amz-Expires", QByteArray::number(static_cast<qint64>(lasting.count()))},
                     {"X-Amz-SignedHeaders", "host"}};
    if (!m_credentials.sessionToken.isEmpty())
        query.append({"X-Amz-Security-Token", m_credentials.sessionToken});
    const CanonicalHeaders canonical = canonicalHeaders({{"host", hostOf(request.base)}});
    const QByteArray signature = sign(canonicalRequest(request, query, canonical, kS3UnsignedPayload), now);
    return urlOf(request, canonicalQuery(query) + "&X-Amz-Signature=" + signature);
}

QByteArray S3Signature::scope(const QDateTime &now) const
{
    return day(now) + '/' + m_region + "/s3/aws4_request";
}

QByteArray S3Signature::sign(const QByteArray &canonicalRequest, const QDateTime &now) const
{
    const QByteArray text = kAlgorithm + '\n' + stamp(now) + '\n' + scope(now) + '\n' + sha256Hex(canonicalRequest);
    const QByteArray key = hmac(hmac(hmac(hmac("AWS4" + m_credentials.secretKey, day(now)), m_region), "s3"), "aws4_request");
    return hmac(key, text).toHex();
}

} // namespace beatreel
