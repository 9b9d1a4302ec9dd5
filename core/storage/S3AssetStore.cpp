// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/S3AssetStore.h"

#include "core/base/Fingerprint.h"
#include "core/base/Sentence.h"
#include "core/storage/S3Upload.h"

#include <QFileInfo>

namespace beatreel {

Result<std::unique_ptr<AssetStore>> S3AssetStore::open(const StorageSettings &settings, const HttpClient &http, const StorageLimits &limits, const Clock *clock)
{
    auto address = S3Address::from(settings);
    if (!address)
        return std::unexpected(address.error());
    if (!settings.credentials.isComplete())
        return fail(ErrorKind::BadInput, Sentence::tr("The storage needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."));
    return std::unique_ptr<AssetStore>(new S3AssetStore(std::move(*address), settings, http, limits, clock));
}

S3AssetStore::S3AssetStore(S3Address address, const StorageSettings &settings, const HttpClient &http, const StorageLimits &limits, const Clock *clock)
    : m_limits(limits), m_client(std::move(address), settings.credentials, http, limits.retry, clock ? *clock : m_realClock)
{
}

Result<void> S3AssetStore::put(const QString &file, const QString &key, const AssetFacts &facts, const CancelToken &cancel, const Moved &moved)
{
    if (const auto good = checkAssetKey(key); !good)
        return good;
    AssetFacts known = facts;
    if (known.sha256.isEmpty()) {
        const auto hash = fingerprintOfFile(file);
        if (!hash)
            return std::unexpected(hash.error());
        known.sha256 = hash->hex();
    }
    if (known.contentType.isEmpty())
        known.contentType = contentTypeOf(key);
    const qint64 bytes = QFileInfo(file).size();
    if (bytes >= m_limits.inPartsFrom)
        return S3Upload(m_client, file, key, known, m_limits.partBytes).run(cancel, moved);
    S3Call call{"PUT", key};
    call.headers = {{"x-amz-meta-sha256", known.sha256.toLatin1()}};
    call.fromFile = FilePiece{file, 0, bytes};
    call.payloadHash = known.sha256.toLatin1();
    call.contentType = known.contentType;
    call.moved = moved;
    const auto sent = m_client.send(call, cancel);
    return sent ? Result<void>() : std::unexpected(sent.error());
}

Result<void> S3AssetStore::putBytes(const QByteArray &bytes, const QString &key, const CancelToken &cancel)
{
    if (const auto good = checkAssetKey(key); !good)
        return good;
    S3Call call{"PUT", key};
    call.headers = {{"x-amz-meta-sha256", s3PayloadHash(bytes)}};
    call.body = bytes;
    call.contentType = contentTypeOf(key);
    const auto sent = m_client.send(call, cancel);
    return sent ? Result<void>() : std::unexpected(sent.error());
}

Result<void> S3AssetStore::get(const QString &key, const QString &file, qint64 mostBytes, const CancelToken &cancel, const Moved &moved)
{
    if (const auto good = checkAssetKey(key); !good)
        return good;
    const auto info = head(key, cancel);
    if (!info)
        return std::unexpected(info.error());
    if (!*info)
        return fail(ErrorKind::NotFound, Sentence::tr("There is no “%1” in the storage. Check the name, or publish it first.").arg(key));
    const qint64 bytes = (*info)->bytes;
    if (bytes > mostBytes)
        return fail(ErrorKind::ProviderRefused, Sentence::tr("“%1” in the storage is bigger than it should be. Publish the project again.").arg(key));
    QFile there(file);
    if (there.size() > bytes && !there.resize(0))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot write “%1”: %2. Make room or choose another folder.").arg(file, there.errorString()));
    // A range behind the end is refused: what is whole needs no request, and nothing has no range.
    if (there.exists() && there.size() == bytes)
        return {};
    S3Call call{"GET", key};
    call.toFile = file;
    call.mostBytes = bytes;
    call.moved = moved;
    const auto got = m_client.send(call, cancel);
    return got ? Result<void>() : std::unexpected(got.error());
}

Result<QByteArray> S3AssetStore::getBytes(const QString &key, qint64 from, qint64 count, const CancelToken &cancel)
{
    if (const auto good = checkAssetKey(key); !good)
        return std::unexpected(good.error());
    S3Call call{"GET", key};
    call.headers = {{"range", "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + count - 1)}};
    call.mostBytes = count;
    call.alsoTaken = 416; // it ends before
    auto got = m_client.send(call, cancel);
    if (!got)
        return std::unexpected(got.error());
    if (got->status == 416)
        return QByteArray();
    return got->status == 206 ? got->body : got->body.mid(from, count);
}

Result<std::optional<AssetInfo>> S3AssetStore::head(const QString &key, const CancelToken &cancel)
{
    if (const auto good = checkAssetKey(key); !good)
        return std::unexpected(good.error());
    S3Call call{"HEAD", key};
    call.alsoTaken = 404;
    const auto reply = m_client.send(call, cancel);
    if (!reply)
        return std::unexpected(reply.error());
    if (!reply->isOk())
        return std::nullopt;
    return AssetInfo{key, reply->header("content-length").toLongLong(), httpDate(reply->header("last-modified")), QString::fromLatin1(reply->header("x-amz-meta-sha256"))};
}

Result<AssetPage> S3AssetStore::list(const QString &prefix, const QString &from, const CancelToken &cancel)
{
    const QString root = m_client.address().prefix;
    S3Call call;
    call.query = {{"list-type", "2"}, {"prefix", (root + prefix).toUtf8()}, {"max-keys", QByteArray::number(m_limits.listPage)}};
    if (!from.isEmpty())
        call.query.append({"continuation-token", from.toUtf8()});
    const auto reply = m_client.send(call, cancel);
    if (!reply)
        return std::unexpected(reply.error());
    auto page = s3List(reply->body);
    if (!page)
        return std::unexpected(noS3());
    page->assets.removeIf([&](const AssetInfo &asset) { return !asset.key.startsWith(root + prefix); });
    for (AssetInfo &asset : page->assets)
        asset.key.remove(0, root.size());
    return *page;
}

Result<QStringList> S3AssetStore::folders(const QString &prefix, const CancelToken &cancel)
{
    const QString whole = m_client.address().prefix + prefix;
    QStringList names;
    QString from;
    do {
        S3Call call;
        call.query = {{"list-type", "2"}, {"prefix", whole.toUtf8()}, {"delimiter", "/"}, {"max-keys", QByteArray::number(m_limits.listPage)}};
        if (!from.isEmpty())
            call.query.append({"continuation-token", from.toUtf8()});
        const auto reply = m_client.send(call, cancel);
        if (!reply)
            return std::unexpected(reply.error());
        const auto page = s3List(reply->body);
        if (!page)
            return std::unexpected(noS3());
        for (const QString &folder : s3Folders(reply->body)) {
            if (folder.startsWith(whole))
                names.append(folder.sliced(whole.size()).chopped(1));
        }
        from = page->next == from ? QString() : page->next;
    } while (!from.isEmpty());
    return names;
}

Error S3AssetStore::noS3() const
{
    return {ErrorKind::ProviderRefused, Sentence::tr("“%1” did not answer as an S3 service does. Check AWS_ENDPOINT_URL.").arg(m_client.address().service()), {}, std::nullopt};
}

Result<void> S3AssetStore::copy(const QString &from, const QString &to, const CancelToken &cancel)
{
    for (const QString &key : {from, to}) {
        if (const auto good = checkAssetKey(key); !good)
            return good;
    }
    const S3Address address = m_client.address();
    S3Call call{"PUT", to};
    call.headers = {{"x-amz-copy-source", '/' + s3EncodedPath((address.bucket + u'/' + address.prefix + from).toUtf8())}};
    const auto copied = m_client.send(call, cancel);
    return copied ? Result<void>() : std::unexpected(copied.error());
}

Result<void> S3AssetStore::remove(const QString &key, const CancelToken &cancel)
{
    if (const auto good = checkAssetKey(key); !good)
        return good;
    S3Call call{"DELETE", key};
    call.alsoTaken = 404;
    const auto removed = m_client.send(call, cancel);
    return removed ? Result<void>() : std::unexpected(removed.error());
}

Result<QUrl> S3AssetStore::link(const QString &key, std::chrono::seconds expires) const
{
    if (const auto good = checkAssetKey(key); !good)
        return std::unexpected(good.error());
    return m_client.link(key, expires);
}

QString S3AssetStore::urlOf(const QString &key) const
{
    const S3Address address = m_client.address();
    return QStringLiteral("s3://%1/%2%3").arg(address.bucket, address.prefix, key);
}

Result<void> S3AssetStore::check(const CancelToken &cancel)
{
    S3Call call;
    call.query = {{"list-type", "2"}, {"prefix", m_client.address().prefix.toUtf8()}, {"max-keys", "1"}};
    const auto reply = m_client.send(call, cancel);
    if (!reply)
        return std::unexpected(reply.error());
    if (!s3List(reply->body))
        return std::unexpected(noS3());
    return {};
}

} // namespace beatreel
