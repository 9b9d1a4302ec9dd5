// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/Publish.h"

#include "core/base/AtomicFile.h"
#include "core/base/Fingerprint.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/publish/PublishedProjects.h"
#include "core/publish/Transfers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

namespace beatreel {

namespace {

const QString kRecord = QStringLiteral("build/published.json");

/// The hashes of the manifests that this folder has put there or was made from.
QStringList knownManifests(const QString &folder, const QString &storage)
{
    const auto bytes = readFile(folder + u'/' + kRecord, 1 << 20);
    const auto object = bytes ? parseJsonObject(*bytes, kRecord) : std::unexpected(bytes.error());
    QStringList known;
    if (object && object->value(QStringLiteral("storage")).toString() == storage) {
        for (const QJsonValue &value : object->value(QStringLiteral("manifests")).toArray())
            known.append(value.toString());
    }
    return known;
}

/// What the storage has, before anything is sent.
struct Former
{
    std::optional<Manifest> manifest;
    QString hash;
    QHash<QString, qint64> contents; ///< bytes, by hash
};

class Publishing
{
public:
    Publishing(const ProjectFolder &folder, AssetStore &store, const TaskContext &context)
        : m_folder(folder), m_id(folder.project().videoId), m_store(store), m_context(context)
    {
    }

    [[nodiscard]] Result<PublishReport> run(const SlotStates &states, PublishConflict conflict)
    {
        const QString storage = m_store.urlOf(videoKey(m_id, QStringLiteral("project")));
        if (const auto reached = m_store.check(m_context.cancel); !reached)
            return std::unexpected(reached.error());
        if (const auto read = readFormer(); !read)
            return std::unexpected(read.error());
        QStringList known = knownManifests(m_folder.path(), storage);
        if (conflict == PublishConflict::Refuse && !m_former.hash.isEmpty() && !known.contains(m_former.hash))
            return std::unexpected(publishedElsewhere());
        const auto files = ProjectSnapshot::of(m_folder, states, m_context);
        if (!files)
            return std::unexpected(files.error());
        if (const auto planned = plan(*files); !planned)
            return std::unexpected(planned.error());
        const auto sent = runTransfers(m_transfers, m_context);
        if (!sent)
            return std::unexpected(sent.error());
        const Manifest manifest{m_id, m_folder.project().name, QDateTime::currentDateTimeUtc(), files->files(), files->products()};
        const QByteArray bytes = toJson(manifest);
        const QString hash = QString::fromLatin1(s3PayloadHash(bytes));
        // Both may be there if this ends in the middle.
        rememberPublished(m_folder.path(), storage, {m_former.hash, hash});
        auto written = finishResults(*files);
        if (written)
            written = m_store.putBytes(aboutJson(manifest, m_folder.project()), aboutKey(m_id), m_context.cancel);
        if (written)
            written = m_store.putBytes(bytes, manifestKey(m_id), m_context.cancel);
        if (!written)
            return std::unexpected(written.error());
        rememberPublished(m_folder.path(), storage, {hash});
        sweep(manifest);
        return report(manifest, *sent);
    }

private:
    [[nodiscard]] Result<void> readFormer()
    {
        const auto bytes = m_store.getBytes(manifestKey(m_id), 0, kMostManifestBytes, m_context.cancel);
        if (!bytes && bytes.error().kind != ErrorKind::NotFound)
            return std::unexpected(bytes.error());
        if (bytes) {
            m_former.hash = QString::fromLatin1(s3PayloadHash(*bytes));
            if (auto manifest = manifestFromJson(*bytes, m_id))
                m_former.manifest = std::move(*manifest);
        }
        const QString prefix = contentKey(m_id, {});
        const auto contents = allAssets(m_store, prefix, m_context.cancel);
        if (!contents)
            return std::unexpected(contents.error());
        for (const AssetInfo &asset : *contents)
            m_former.contents.insert(asset.key.sliced(prefix.size()), asset.bytes);
        return {};
    }

    [[nodiscard]] Error publishedElsewhere() const
    {
        const QString when = m_former.manifest ? QLocale().toString(m_former.manifest->published.toLocalTime(), Sentence::tr("d MMMM yyyy, HH:mm", "date and time of publishing")) : QString();
        return {ErrorKind::Exists,
                Sentence::tr("“%1” was published from elsewhere meanwhile%2. Open that one from the storage, or replace it with --force.")
                    .arg(m_folder.project().name, when.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(when)),
                {}, std::nullopt};
    }

    /// What is missing: files by their hash; chunks, stitched video and master by the hash that was put with them.
    [[nodiscard]] Result<void> plan(const ProjectSnapshot &files)
    {
        QSet<QString> planned;
        for (const PublishedFile &file : files.files()) {
            if (m_former.contents.value(file.sha256, -1) != file.bytes && !planned.contains(file.sha256)) {
                planned.insert(file.sha256);
                send(files.source(file.path), contentKey(m_id, file.sha256), {file.sha256, contentTypeOf(file.path)}, file.bytes);
            }
        }
        for (const PublishedProduct &product : files.products()) {
            if (product.path.isEmpty())
                continue;
            const auto there = isThere(product);
            if (!there)
                return std::unexpected(there.error());
            if (!*there)
                send(files.source(product.path), product.key, {product.sha256, {}}, product.bytes);
        }
        return {};
    }

    [[nodiscard]] Result<bool> isThere(const PublishedProduct &product)
    {
        const auto info = m_store.head(product.key, m_context.cancel);
        if (!info)
            return std::unexpected(info.error());
        return *info && (*info)->bytes == product.bytes && (*info)->sha256 == product.sha256;
    }

    void send(const QString &file, const QString &key, const AssetFacts &facts, qint64 bytes)
    {
        m_transfers.append({bytes, [this, file, key, facts](const CancelToken &cancel, const AssetStore::Moved &moved) {
                                return m_store.put(file, key, facts, cancel, moved);
                            }});
    }

    /// Frames and music get their names by a copy inside the storage.
    [[nodiscard]] Result<void> finishResults(const ProjectSnapshot &files)
    {
        for (const PublishedProduct &product : files.products()) {
            if (!product.path.isEmpty())
                continue;
            const auto there = isThere(product);
            const auto copied = there && !*there ? m_store.copy(contentKey(m_id, product.sha256), product.key, m_context.cancel) : Result<void>();
            if (!there || !copied)
                return std::unexpected(there ? copied.error() : there.error());
        }
        return {};
    }

    /// What only the state before had goes. What cannot be removed is no failure: the next time will try it again.
    void sweep(const Manifest &now)
    {
        if (!m_former.manifest)
            return;
        QSet<QString> kept;
        for (const PublishedFile &file : now.files)
            kept.insert(contentKey(m_id, file.sha256));
        for (const PublishedProduct &product : now.products)
            kept.insert(product.key);
        QSet<QString> former;
        for (const PublishedFile &file : m_former.manifest->files)
            former.insert(contentKey(m_id, file.sha256));
        for (const PublishedProduct &product : m_former.manifest->products)
            former.insert(product.key);
        for (const QString &key : former - kept)
            (void)m_store.remove(key, m_context.cancel);
    }

    [[nodiscard]] PublishReport report(const Manifest &manifest, qint64 sentBytes) const
    {
        PublishReport report;
        report.url = m_store.urlOf(videoKey(m_id, {}).chopped(1));
        for (const PublishedProduct &product : manifest.products)
            report.results.insert(product.key.sliced(videoKey(m_id, {}).size()), m_store.urlOf(product.key));
        report.masterUrl = report.results.value(kMasterName);
        report.files = manifest.files.size() + manifest.products.size();
        report.bytes = manifest.bytes();
        report.sentFiles = m_transfers.size();
        report.sentBytes = sentBytes;
        return report;
    }

    const ProjectFolder &m_folder;
    QString m_id;
    AssetStore &m_store;
    const TaskContext &m_context;
    Former m_former;
    QList<Transfer> m_transfers;
};

} // namespace

void rememberPublished(const QString &folder, const QString &storage, const QStringList &manifests)
{
    const QJsonObject record{{QStringLiteral("storage"), storage}, {QStringLiteral("manifests"), QJsonArray::fromStringList(manifests)}};
    // A folder that cannot be written is asked again whether it may replace what is there.
    (void)writeFileAtomically(folder + u'/' + kRecord, toJsonText(record));
}

Result<PublishReport> publishProject(const ProjectFolder &folder, const SlotStates &states, AssetStore &store, PublishConflict conflict, const TaskContext &context)
{
    return Publishing(folder, store, context).run(states, conflict);
}

Result<MasterLink> linkToMaster(const ProjectFolder &folder, AssetStore &store, std::chrono::seconds expires, const CancelToken &cancel)
{
    const QString key = videoKey(folder.project().videoId, kMasterName);
    const auto there = store.head(key, cancel);
    if (!there)
        return std::unexpected(there.error());
    // A bucket that is not there has no master either.
    if (const auto reached = *there ? Result<void>() : store.check(cancel); !reached)
        return std::unexpected(reached.error());
    if (!*there)
        return fail(ErrorKind::NotFound, Sentence::tr("The storage has no master of “%1”. Build it, then publish it.").arg(folder.project().name));
    const auto url = store.link(key, expires);
    if (!url)
        return std::unexpected(url.error());
    const QString master = folder.path(folder.project().name + QStringLiteral(".mp4"));
    const auto hash = QFileInfo::exists(master) ? fingerprintOfFile(master) : Result<Fingerprint>();
    return MasterLink{*url, hash && !hash->isEmpty() && !(*there)->sha256.isEmpty() && hash->hex() != (*there)->sha256};
}

} // namespace beatreel
