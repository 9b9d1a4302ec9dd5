// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/FolderAssetStore.h"

#include "core/base/AtomicFile.h"
#include "core/base/Fingerprint.h"
#include "core/base/Sentence.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QUuid>

namespace beatreel {

namespace {

constexpr qint64 kPiece = 1 << 20;
const QString kPart = QStringLiteral(".part-"); ///< begins the name of what is being written

std::unexpected<Error> cannotWrite(const QFile &file)
{
    return fail(ErrorKind::Storage, Sentence::tr("Cannot write “%1”: %2. Make room there or choose another folder.").arg(file.fileName(), file.errorString()));
}

/// From where both stand to the end of `from`.
Result<void> pour(QFile &from, QFile &to, const CancelToken &cancel, const AssetStore::Moved &moved)
{
    qint64 done = 0;
    while (!from.atEnd()) {
        if (cancel.stop_requested())
            return cancelled();
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            return fail(ErrorKind::Storage, Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.").arg(from.fileName(), from.errorString()));
        if (to.write(piece) != piece.size())
            return cannotWrite(to);
        done += piece.size();
        if (moved)
            moved(done);
    }
    return to.flush() ? Result<void>() : cannotWrite(to);
}

} // namespace

Result<std::unique_ptr<AssetStore>> FolderAssetStore::open(const QUrl &url, const StorageLimits &limits)
{
    const QString folder = QDir::cleanPath(url.toLocalFile());
    if (!url.isLocalFile() || !url.host().isEmpty() || !folder.startsWith(u'/') || folder == QStringLiteral("/"))
        return fail(ErrorKind::BadInput, Sentence::tr("A folder as storage is written file:/// and its whole path: file:///srv/films."));
    return std::unique_ptr<AssetStore>(new FolderAssetStore(folder, limits.listPage));
}

Result<void> FolderAssetStore::makeFolderFor(const QString &key) const
{
    if (const auto good = checkAssetKey(key); !good)
        return good;
    const QString parent = QFileInfo(path(key)).absolutePath();
    if (!QDir().mkpath(parent))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot make the folder “%1”. Check that the storage is there and can be written.").arg(parent));
    return {};
}

Result<QString> FolderAssetStore::existing(const QString &key) const
{
    if (const auto good = checkAssetKey(key); !good)
        return std::unexpected(good.error());
    const QFileInfo info(path(key));
    if (!info.isFile())
        return fail(ErrorKind::NotFound, Sentence::tr("There is no “%1” in the storage. Check the name, or publish it first.").arg(key));
    if (!info.canonicalFilePath().startsWith(QFileInfo(m_folder).canonicalFilePath() + u'/'))
        return fail(ErrorKind::BadInput, Sentence::tr("“%1” in the storage leads out of its folder and is not read. Put the file itself there.").arg(key));
    return info.filePath();
}

Result<void> FolderAssetStore::put(const QString &file, const QString &key, const AssetFacts &, const CancelToken &cancel, const Moved &moved)
{
    if (const auto made = makeFolderFor(key); !made)
        return made;
    QFile from(file);
    QFile part(QFileInfo(path(key)).absolutePath() + u'/' + kPart + QUuid::createUuid().toString(QUuid::Id128).left(12));
    if (!from.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.").arg(file, from.errorString()));
    if (!part.open(QIODevice::WriteOnly))
        return cannotWrite(part);
    auto done = pour(from, part, cancel, moved);
    part.close();
    if (done)
        done = commitFile(part.fileName(), path(key));
    if (!done)
        part.remove();
    return done;
}

Result<void> FolderAssetStore::putBytes(const QByteArray &bytes, const QString &key, const CancelToken &cancel)
{
    if (cancel.stop_requested())
        return cancelled();
    if (const auto made = makeFolderFor(key); !made)
        return made;
    return writeFileAtomically(path(key), bytes);
}

Result<void> FolderAssetStore::get(const QString &key, const QString &file, qint64 mostBytes, const CancelToken &cancel, const Moved &moved)
{
    const auto source = existing(key);
    if (!source)
        return std::unexpected(source.error());
    QFile from(*source);
    QFile to(file);
    if (!from.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.").arg(*source, from.errorString()));
    if (from.size() > mostBytes)
        return fail(ErrorKind::ProviderRefused, Sentence::tr("“%1” in the storage is bigger than it should be. Publish the project again.").arg(key));
    if (!to.open(QIODevice::ReadWrite))
        return cannotWrite(to);
    const qint64 has = to.size() > from.size() ? 0 : to.size();
    if (!to.resize(has) || !to.seek(has) || !from.seek(has))
        return cannotWrite(to);
    return pour(from, to, cancel, moved);
}

Result<QByteArray> FolderAssetStore::getBytes(const QString &key, qint64 from, qint64 count, const CancelToken &cancel)
{
    if (cancel.stop_requested())
        return cancelled();
    const auto source = existing(key);
    if (!source)
        return std::unexpected(source.error());
    QFile file(*source);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.").arg(*source, file.errorString()));
    return file.read(std::min(count, std::max<qint64>(0, file.size() - from)));
}

Result<std::optional<AssetInfo>> FolderAssetStore::head(const QString &key, const CancelToken &)
{
    const auto file = existing(key);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!file)
        return std::unexpected(file.error());
    const auto hash = fingerprintOfFile(*file);
    if (!hash)
        return std::unexpected(hash.error());
    const QFileInfo info(*file);
    return AssetInfo{key, info.size(), info.lastModified().toUTC(), hash->hex()};
}

Result<AssetPage> FolderAssetStore::list(const QString &prefix, const QString &from, const CancelToken &cancel)
{
    // Only the folder that the prefix names is looked through.
    const QString parent = prefix.contains(u'/') ? prefix.section(u'/', 0, -2) : QString();
    if (!parent.isEmpty()) {
        if (const auto good = checkAssetKey(parent); !good)
            return std::unexpected(good.error());
    }
    QStringList keys;
    QDirIterator it(parent.isEmpty() ? m_folder : path(parent), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        if (cancel.stop_requested())
            return cancelled();
        const QString key = it.next().sliced(m_folder.size() + 1);
        if (key.startsWith(prefix) && key > from && !it.fileName().startsWith(kPart))
            keys.append(key);
    }
    keys.sort();
    AssetPage page;
    for (const QString &key : keys.first(std::min<qsizetype>(keys.size(), m_listPage))) {
        const QFileInfo info(path(key));
        page.assets.append({key, info.size(), info.lastModified().toUTC()});
    }
    if (keys.size() > m_listPage)
        page.next = page.assets.last().key;
    return page;
}

Result<QStringList> FolderAssetStore::folders(const QString &prefix, const CancelToken &)
{
    if (!prefix.isEmpty()) {
        if (const auto good = checkAssetKey(prefix.chopped(1)); !good)
            return std::unexpected(good.error());
    }
    return QDir(path(prefix)).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
}

Result<void> FolderAssetStore::copy(const QString &from, const QString &to, const CancelToken &cancel)
{
    if (const auto good = checkAssetKey(to); !good)
        return good;
    const auto source = existing(from);
    if (!source)
        return std::unexpected(source.error());
    return put(*source, to, {}, cancel, {});
}

Result<void> FolderAssetStore::remove(const QString &key, const CancelToken &)
{
    const auto file = existing(key);
    if (!file)
        return file.error().kind == ErrorKind::NotFound ? Result<void>() : std::unexpected(file.error());
    if (!QFile::remove(*file))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot remove “%1”. Check the permissions of the storage.").arg(*file));
    return {};
}

Result<QUrl> FolderAssetStore::link(const QString &key, std::chrono::seconds) const
{
    if (const auto good = checkAssetKey(key); !good)
        return std::unexpected(good.error());
    return QUrl::fromLocalFile(path(key));
}

QString FolderAssetStore::urlOf(const QString &key) const
{
    return QUrl::fromLocalFile(path(key)).toString(QUrl::FullyEncoded);
}

Result<void> FolderAssetStore::check(const CancelToken &)
{
    const QFileInfo folder(m_folder);
    if (!folder.isDir())
        return fail(ErrorKind::Storage, Sentence::tr("The storage “%1” is not there. Make the folder, or connect its disk.").arg(m_folder));
    if (!folder.isWritable())
        return fail(ErrorKind::Storage, Sentence::tr("The storage “%1” cannot be written. Check its permissions.").arg(m_folder));
    return {};
}

} // namespace beatreel
