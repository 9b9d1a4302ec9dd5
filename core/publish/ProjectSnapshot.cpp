// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ProjectSnapshot.h"

#include "core/base/Fingerprint.h"
#include "core/build/ChunkFiles.h"
#include "core/build/Products.h"
#include "core/build/Soundtrack.h"
#include "core/project/DocumentFile.h"
#include "core/project/ProjectCopy.h"
#include "core/story/ChunkPlan.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace beatreel {

namespace {

const QString kLedgerFile = QStringLiteral("ledger.sqlite");
const QString kHandOns = QStringLiteral("build/hand-on/");

/// What may be replaced or removed while it travels, and is small: it is copied first.
bool isLive(const QString &path)
{
    return path.endsWith(kDocumentSuffix) || path == kProductRecords;
}

/// The lock, the master and what can be made again stay; hand-on pictures are fixed when they are first used.
bool stays(const QString &path, const QString &name)
{
    if (path.startsWith(QStringLiteral("build/")))
        return !path.startsWith(kHandOns) && path != kProductRecords && path != kSoundProduct;
    // What is just being written has such a name until it is whole.
    static const QRegularExpression temporary(QStringLiteral("\\.[0-9a-f]{12}$"));
    return temporary.match(path).hasMatch() || !mayBePublished(path) || path.startsWith(kLedgerFile) || path == name + QStringLiteral(".mp4");
}

/// Relative, sorted. Links are left out: they could lead out of the project; hidden files are of other programs.
QStringList filesToPublish(const QString &folder, const QString &name)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next().sliced(folder.size() + 1);
        if (!stays(path, name))
            files.append(path);
    }
    files.sort();
    return files;
}

} // namespace

ProjectSnapshot::ProjectSnapshot(const ProjectFolder &folder)
    : m_folder(folder.path()), m_videoId(folder.project().videoId), m_copies(std::make_shared<QTemporaryDir>())
{
}

QString ProjectSnapshot::source(const QString &path) const
{
    const QString copy = m_copies->filePath(path);
    return QFileInfo::exists(copy) ? copy : m_folder + u'/' + path;
}

Result<ProjectSnapshot> ProjectSnapshot::of(const ProjectFolder &folder, const SlotStates &states, const TaskContext &context)
{
    ProjectSnapshot files(folder);
    for (const QString &name : {QStringLiteral("build"), QStringLiteral("versions")})
        QDir(files.m_copies->path()).mkpath(name);
    for (const QString &path : filesToPublish(folder.path(), folder.project().name)) {
        if (isLive(path))
            QFile::copy(folder.path(path), files.m_copies->filePath(path));
        if (const auto added = files.addFile(path, context); !added)
            return std::unexpected(added.error());
    }
    const QString ledger = files.m_copies->filePath(kLedgerFile);
    if (const auto copied = copyLedger(folder.path(kLedgerFile), ledger, context); !copied)
        return std::unexpected(copied.error());
    if (QFileInfo::exists(ledger)) {
        if (const auto added = files.addFile(kLedgerFile, context); !added)
            return std::unexpected(added.error());
    }
    if (const auto added = files.addProducts(folder, states); !added)
        return std::unexpected(added.error());
    return files;
}

Result<void> ProjectSnapshot::addFile(const QString &path, const TaskContext &context)
{
    if (context.isCancelled())
        return cancelled();
    const auto hash = fingerprintOfFile(source(path));
    // A version may be thinned away, a take's files removed, while the others are looked at.
    if (!hash)
        return QFileInfo::exists(source(path)) ? std::unexpected(hash.error()) : Result<void>();
    m_files.append({path, hash->hex(), QFileInfo(source(path)).size()});
    return {};
}

Result<void> ProjectSnapshot::addProduct(const QString &key, const QString &path)
{
    if (!QFileInfo(m_folder + u'/' + path).isFile())
        return {};
    const auto hash = fingerprintOfFile(m_folder + u'/' + path);
    if (!hash)
        return std::unexpected(hash.error());
    m_products.append({videoKey(m_videoId, key), path, hash->hex(), QFileInfo(m_folder + u'/' + path).size()});
    return {};
}

/// A take that is shown lies in the storage already, under its hash.
Result<void> ProjectSnapshot::addTake(const QString &name, const SlotState *state, const ProjectFolder &folder)
{
    if (!state || !state->shown || !folder.takes().isIntact(*state->shown))
        return {};
    const QString path = QStringLiteral("takes/") + state->shown->file;
    const auto found = std::ranges::find(m_files, path, &PublishedFile::path);
    if (found == m_files.end())
        return {};
    m_products.append({videoKey(m_videoId, name + u'.' + state->shown->file.section(u'.', -1)), {}, found->sha256, found->bytes});
    return {};
}

Result<void> ProjectSnapshot::addProducts(const ProjectFolder &folder, const SlotStates &states)
{
    const Project &project = folder.project();
    Result<void> added;
    for (const Beat &beat : project.beats) {
        if (added)
            added = addTake(QStringLiteral("storyboard/") + beat.id().text(), states.find(Slot::frame(beat.id())), folder);
    }
    for (const PlannedChunk &chunk : planChunks(project.spec().beats)) {
        if (added)
            added = addProduct(QStringLiteral("chunks/chunk_%1.mp4").arg(chunk.index, 2, 10, QChar(u'0')), chunkProduct(Slot::clip(chunk.beat, chunk.indexInBeat)));
    }
    if (added)
        added = addTake(QStringLiteral("music"), states.find(Slot::music()), folder);
    if (added)
        added = addProduct(QStringLiteral("stitched.mp4"), kStitchedProduct);
    if (added)
        added = addProduct(kMasterName, project.name + QStringLiteral(".mp4"));
    return added;
}

} // namespace beatreel
