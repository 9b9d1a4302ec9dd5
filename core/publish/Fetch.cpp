// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/Fetch.h"

#include "core/base/AtomicFile.h"
#include "core/base/Fingerprint.h"
#include "core/base/Sentence.h"
#include "core/project/FolderLock.h"
#include "core/project/Names.h"
#include "core/project/ProjectFolder.h"
#include "core/publish/Publish.h"
#include "core/publish/Transfers.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>

#include <QSet>

#include <mutex>
#include <stdio.h>

namespace beatreel {

namespace {

const QString kUnder = QStringLiteral(".beatreel-fetch-");

bool isRight(const QString &file, qint64 bytes, const QString &sha256)
{
    const QFileInfo info(file);
    const auto hash = info.isFile() && info.size() == bytes ? fingerprintOfFile(file) : Result<Fingerprint>();
    return hash && hash->hex() == sha256;
}

class Fetching
{
public:
    Fetching(AssetStore &store, QString videoId, const QString &target, const TaskContext &context)
        : m_store(store), m_id(std::move(videoId)), m_target(QDir::cleanPath(QFileInfo(target).absoluteFilePath())),
          m_under(QFileInfo(m_target).absolutePath() + u'/' + kUnder + m_id), m_context(context)
    {
    }

    [[nodiscard]] Result<FetchReport> run()
    {
        if (!isPlainName(m_id))
            return fail(ErrorKind::BadInput, Sentence::tr("“%1” is no video id. `fetch --list` shows those that the storage has.").arg(m_id.left(80)));
        const QFileInfo there(m_target);
        if (there.exists() || there.isSymLink())
            return fail(ErrorKind::Exists, Sentence::tr("“%1” exists already. Choose another place.").arg(m_target));
        if (const auto reached = m_store.check(m_context.cancel); !reached)
            return std::unexpected(reached.error());
        if (const auto read = readManifest(); !read)
            return std::unexpected(read.error());
        if (const auto room = makeRoom(); !room)
            return std::unexpected(room.error());
        const auto lock = FolderLock::acquire(m_under);
        if (!lock)
            return std::unexpected(lock.error());
        const auto got = fetchAll();
        if (!got)
            return std::unexpected(got.error());
        if (const auto whole = checkProject(); !whole)
            return std::unexpected(whole.error());
        rememberPublished(m_under, m_store.urlOf(videoKey(m_id, QStringLiteral("project"))), {m_hash});
        if (const auto placed = place(); !placed)
            return std::unexpected(placed.error());
        return FetchReport{m_target, m_manifest.name, m_manifest.files.size() + m_products, m_manifest.bytes(), *got, m_notices};
    }

private:
    [[nodiscard]] Result<void> readManifest()
    {
        const auto bytes = m_store.getBytes(manifestKey(m_id), 0, kMostManifestBytes, m_context.cancel);
        if (!bytes && bytes.error().kind == ErrorKind::NotFound)
            return fail(ErrorKind::NotFound, Sentence::tr("The storage has no project “%1”. `fetch --list` shows those that it has.").arg(m_id));
        if (!bytes)
            return std::unexpected(bytes.error());
        auto manifest = manifestFromJson(*bytes, m_id);
        if (!manifest)
            return std::unexpected(manifest.error());
        m_manifest = std::move(*manifest);
        m_hash = QString::fromLatin1(s3PayloadHash(*bytes));
        return {};
    }

    [[nodiscard]] Result<void> makeRoom() const
    {
        if (!QDir().mkpath(m_under))
            return fail(ErrorKind::Storage, Sentence::tr("Cannot write in “%1”. Check its permissions and free space, or choose another folder.").arg(QFileInfo(m_under).absolutePath()));
        qint64 has = 0;
        QDirIterator it(m_under, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (it.hasNext())
            has += QFileInfo(it.next()).size();
        const qint64 needed = m_manifest.bytes() - has;
        const qint64 room = QStorageInfo(m_under).bytesAvailable();
        if (needed > room) {
            return fail(ErrorKind::Storage, Sentence::tr("“%1” needs %2 MB more than there is room for. Make room or choose another disk.")
                                                .arg(m_manifest.name).arg((needed - room) / 1'000'000 + 1));
        }
        return {};
    }

    [[nodiscard]] Result<qint64> fetchAll()
    {
        QList<Transfer> transfers;
        for (const PublishedFile &file : m_manifest.files) {
            const QString key = contentKey(m_id, file.sha256);
            transfers.append({file.bytes, [this, file, key](const CancelToken &cancel, const AssetStore::Moved &moved) { return fetchOne(key, file, cancel, moved); }});
        }
        for (const PublishedProduct &product : m_manifest.products) {
            if (product.path.isEmpty())
                continue;
            ++m_products;
            const PublishedFile file{product.path, product.sha256, product.bytes};
            transfers.append({file.bytes, [this, file, key = product.key](const CancelToken &cancel, const AssetStore::Moved &moved) {
                                  auto got = fetchOne(key, file, cancel, moved);
                                  const bool isLost = !got && (got.error().kind == ErrorKind::NotFound || got.error().kind == ErrorKind::BadInput || got.error().kind == ErrorKind::ProviderRefused);
                                  if (isLost)
                                      noteLost(file.path);
                                  return isLost ? Result<void>() : got;
                              }});
        }
        return runTransfers(transfers, m_context);
    }

    [[nodiscard]] Result<void> fetchOne(const QString &key, const PublishedFile &file, const CancelToken &cancel, const AssetStore::Moved &moved) const
    {
        const QString path = m_under + u'/' + file.path;
        if (isRight(path, file.bytes, file.sha256))
            return {};
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return fail(ErrorKind::Storage, Sentence::tr("Cannot make the folder “%1”. Check its permissions and free space, or choose another place.").arg(QFileInfo(path).absolutePath()));
        const QString part = path + QStringLiteral(".part");
        if (const auto got = m_store.get(key, part, file.bytes, cancel, moved); !got)
            return got;
        if (!isRight(part, file.bytes, file.sha256)) {
            QFile::remove(part);
            return fail(ErrorKind::BadInput,
                        Sentence::tr("“%1” in the storage is not what was published: it is damaged. Publish the project again from the computer that has it.").arg(file.path));
        }
        return commitFile(part, path);
    }

    void noteLost(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_notices.append(Sentence::tr("“%1” was not in the storage as it was published; a build makes it again.").arg(path));
        QFile::remove(m_under + u'/' + path + QStringLiteral(".part"));
    }

    /// Before it appears: the document can be read and is the one that was asked for.
    [[nodiscard]] Result<void> checkProject()
    {
        sweepOthers();
        const auto folder = ProjectFolder::open(m_under, ProjectFolder::Access::Read);
        if (!folder)
            return std::unexpected(folder.error());
        if (folder->project().videoId != m_id)
            return fail(ErrorKind::BadInput, Sentence::tr("What the storage has under “%1” is another project. Publish it again from the computer that has it.").arg(m_id));
        return {};
    }

    /// An earlier try may have been of an earlier state.
    void sweepOthers() const
    {
        QSet<QString> wanted{QStringLiteral("lock")};
        for (const PublishedFile &file : m_manifest.files)
            wanted.insert(file.path);
        for (const PublishedProduct &product : m_manifest.products)
            wanted.insert(product.path);
        QDirIterator it(m_under, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!wanted.contains(path.sliced(m_under.size() + 1)))
                QFile::remove(path);
        }
    }

    [[nodiscard]] Result<void> place() const
    {
        QFile::remove(m_under + QStringLiteral("/lock"));
        // Not QDir::rename, which would go over an empty folder.
        if (QFileInfo::exists(m_target) || ::rename(QFile::encodeName(m_under).constData(), QFile::encodeName(m_target).constData()) != 0)
            return fail(ErrorKind::Exists, Sentence::tr("“%1” exists already. Choose another place.").arg(m_target));
        return syncFolder(QFileInfo(m_target).absolutePath());
    }

    AssetStore &m_store;
    QString m_id;
    QString m_target;
    QString m_under; ///< where it is put together
    const TaskContext &m_context;
    Manifest m_manifest;
    QString m_hash;
    qsizetype m_products = 0;
    std::mutex m_mutex;
    QStringList m_notices;
};

} // namespace

Result<FetchReport> fetchProject(AssetStore &store, const QString &videoId, const QString &target, const TaskContext &context)
{
    return Fetching(store, videoId, target, context).run();
}

} // namespace beatreel
