// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/S3Upload.h"

#include "core/base/Sentence.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace beatreel {

namespace {

constexpr int kMostParts = 10'000;
constexpr qint64 kMiB = 1 << 20;

qint64 partSize(qint64 bytes, qint64 least)
{
    const qint64 needed = (bytes + kMostParts - 1) / kMostParts;
    return needed <= least ? least : (needed + kMiB - 1) / kMiB * kMiB;
}

Result<QByteArray> hashOf(const FilePiece &piece, QCryptographicHash::Algorithm algorithm)
{
    QFile file(piece.path);
    QCryptographicHash hash(algorithm);
    qint64 left = piece.bytes;
    bool isGood = file.open(QIODevice::ReadOnly) && file.seek(piece.from);
    while (isGood && left > 0) {
        const QByteArray bytes = file.read(std::min(left, kMiB));
        isGood = !bytes.isEmpty();
        hash.addData(bytes);
        left -= bytes.size();
    }
    if (!isGood)
        return fail(ErrorKind::Storage, Sentence::tr("Cannot read “%1” to send it: %2. Check that it is still there, then try again.").arg(piece.path, file.errorString()));
    return hash.result().toHex();
}

QByteArray bare(QByteArray tag)
{
    return tag.replace('"', "");
}

} // namespace

S3Upload::S3Upload(const S3Client &client, QString file, QString key, AssetFacts facts, qint64 partBytes)
    : m_client(client), m_file(std::move(file)), m_key(std::move(key)), m_facts(std::move(facts)), m_bytes(QFileInfo(m_file).size()),
      m_partBytes(partSize(m_bytes, partBytes)), m_count(static_cast<int>((m_bytes + m_partBytes - 1) / m_partBytes))
{
}

FilePiece S3Upload::piece(int number) const
{
    const qint64 from = (number - 1) * m_partBytes;
    return {m_file, from, std::min(m_partBytes, m_bytes - from)};
}

Result<void> S3Upload::run(const CancelToken &cancel, const AssetStore::Moved &moved)
{
    if (const auto found = findEarlier(cancel); !found)
        return found;
    if (m_id.isEmpty()) {
        if (const auto begun = begin(cancel); !begun)
            return begun;
    }
    for (int number = 1; number <= m_count; ++number) {
        if (m_sent.contains(number))
            continue;
        if (const auto sent = sendPart(number, cancel, moved); !sent)
            return sent;
    }
    return complete(cancel);
}

Result<void> S3Upload::findEarlier(const CancelToken &cancel)
{
    const QString whole = m_client.address().prefix + m_key;
    S3Call list;
    list.query = {{"uploads", ""}, {"prefix", whole.toUtf8()}};
    const auto open = m_client.send(list, cancel);
    // Keys may lack the right to look; then everything is sent.
    if (!open)
        return open.error().kind == ErrorKind::Cancelled || open.error().kind == ErrorKind::Unavailable ? std::unexpected(open.error()) : Result<void>();
    const QString id = s3OpenUpload(open->body, whole);
    if (id.isEmpty())
        return {};
    const auto parts = partsOf(id, cancel);
    if (!parts)
        return parts.error().kind == ErrorKind::Cancelled ? std::unexpected(parts.error()) : Result<void>();
    if (std::ranges::all_of(*parts, [this](const S3Part &part) { return isOurs(part); })) {
        m_id = id;
        for (const S3Part &part : *parts)
            m_sent.insert(part.number, part);
        return {};
    }
    // It was of another file: its parts are in nobody's way but cost money.
    const auto aborted = m_client.send({"DELETE", m_key, {{"uploadId", id.toUtf8()}}}, cancel);
    return !aborted && aborted.error().kind == ErrorKind::Cancelled ? std::unexpected(aborted.error()) : Result<void>();
}

Result<QList<S3Part>> S3Upload::partsOf(const QString &upload, const CancelToken &cancel) const
{
    QList<S3Part> all;
    int from = 0;
    do {
        S3Call call{"GET", m_key, {{"uploadId", upload.toUtf8()}}};
        if (from > 0)
            call.query.append({"part-number-marker", QByteArray::number(from)});
        const auto reply = m_client.send(call, cancel);
        if (!reply)
            return std::unexpected(reply.error());
        const S3Parts page = s3Parts(reply->body);
        all += page.parts;
        from = page.next > from ? page.next : 0;
    } while (from > 0);
    return all;
}

bool S3Upload::isOurs(const S3Part &part) const
{
    if (part.number < 1 || part.number > m_count || part.bytes != piece(part.number).bytes)
        return false;
    const auto md5 = hashOf(piece(part.number), QCryptographicHash::Md5);
    return md5 && *md5 == bare(part.tag);
}

Result<void> S3Upload::begin(const CancelToken &cancel)
{
    S3Call call{"POST", m_key, {{"uploads", ""}}};
    call.headers = {{"x-amz-meta-sha256", m_facts.sha256.toLatin1()}};
    call.contentType = m_facts.contentType;
    const auto begun = m_client.send(call, cancel);
    if (!begun)
        return std::unexpected(begun.error());
    m_id = s3Text(begun->body, QStringLiteral("UploadId"));
    if (m_id.isEmpty())
        return fail(ErrorKind::ProviderRefused, Sentence::tr("“%1” did not begin an upload in parts. Check that it is an S3 service.").arg(m_client.address().service()));
    return {};
}

Result<void> S3Upload::sendPart(int number, const CancelToken &cancel, const AssetStore::Moved &moved)
{
    const FilePiece part = piece(number);
    const auto hash = hashOf(part, QCryptographicHash::Sha256);
    if (!hash)
        return std::unexpected(hash.error());
    S3Call call{"PUT", m_key, {{"partNumber", QByteArray::number(number)}, {"uploadId", m_id.toUtf8()}}};
    call.fromFile = part;
    call.payloadHash = *hash;
    if (moved)
        call.moved = [moved, before = m_moved](qint64 sent) { moved(before + sent); };
    const auto sent = m_client.send(call, cancel);
    if (!sent)
        return std::unexpected(sent.error());
    m_moved += part.bytes;
    m_sent.insert(number, {number, part.bytes, sent->header("etag")});
    return {};
}

Result<void> S3Upload::complete(const CancelToken &cancel)
{
    S3Call call{"POST", m_key, {{"uploadId", m_id.toUtf8()}}};
    call.body = s3Completion(m_sent.values());
    call.contentType = "application/xml";
    const auto done = m_client.send(call, cancel);
    if (done)
        return {};
    if (done.error().kind != ErrorKind::NotFound)
        return std::unexpected(done.error());
    // Its answer was lost, and when it was asked again the upload was over.
    const auto there = m_client.send({"HEAD", m_key}, cancel);
    const bool isThere = there && there->header("content-length").toLongLong() == m_bytes && there->header("x-amz-meta-sha256") == m_facts.sha256.toLatin1();
    return isThere ? Result<void>() : std::unexpected(done.error());
}

} // namespace beatreel
