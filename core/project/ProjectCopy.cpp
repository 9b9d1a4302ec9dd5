// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProjectCopy.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/project/DocumentFile.h"
#include "core/project/FolderLock.h"
#include "core/project/NewFolder.h"
#include "core/project/ProjectFolder.h"

#include <QDateTime>
#include <QDirIterator>
#include <QUuid>

#include <thread>
#include <unistd.h>

namespace beatreel {

namespace {

constexpr int kLedgerTries = 100;
constexpr std::chrono::milliseconds kBetweenTries{20};
const QString kLedger = QStringLiteral("ledger.sqlite");

/// Files that are never written to again, only replaced or removed.
bool isImmutable(const QString &relative)
{
    const QStringList folders = {QStringLiteral("takes/"), QStringLiteral("versions/"),
                                 QStringLiteral("build/chunks/")};
    return std::ranges::any_of(folders, [&](const QString &folder) { return relative.startsWith(folder); });
}

/// The lock, the document, the master and its builds belong to the original; the ledger is copied with more care.
bool isLeftOut(const QString &relative, const QString &name)
{
    const bool isInRoot = !relative.contains(u'/');
    return relative.startsWith(kMakingFolder + u'/') || relative == QStringLiteral("build/unfinished") || relative.startsWith(kLedger) ||
           (isInRoot && (relative == QStringLiteral("lock") || relative.contains(kDocumentSuffix) ||
                         relative == name + QStringLiteral(".mp4")));
}

/// Relative paths, sorted. Links are left out: they could lead out of the project.
QStringList filesOf(const QString &folder, const QString &name)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString relative = it.next().sliced(folder.size() + 1);
        if (!isLeftOut(relative, name))
            files.append(relative);
    }
    files.sort();
    return files;
}

Result<void> copyDurably(const QString &from, const QString &to)
{
    const QString part = to + QStringLiteral(".part");
    QFile source(from);
    if (!source.copy(part)) {
        return fail(ErrorKind::Storage,
                    Sentence::tr("Cannot copy “%1” to “%2”: %3. Make room there or choose another place.")
                        .arg(from, to, source.errorString()));
    }
    // A copy of a read-only file is one too; the copied project is to be worked in.
    QFile::setPermissions(part, QFile::permissions(part) | QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return commitFile(part, to);
}

Result<void> linkOrCopy(const QString &from, const QString &to)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return copyDurably(from, to);
}

Result<void> copyFiles(const QString &folder, const QString &to, const QStringList &files,
                       const TaskContext &context)
{
    QStringList folders;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (context.isCancelled())
            return cancelled();
        const QString target = to + u'/' + files[i];
        const QString parent = QFileInfo(target).absolutePath();
        if (!folders.contains(parent)) {
            if (!QDir().mkpath(parent))
                return fail(ErrorKind::Storage,
                            Sentence::tr("Cannot make the folder “%1”. Choose another place.").arg(parent));
            folders.append(parent);
        }
        const QString source = folder + u'/' + files[i];
        const auto done = isImmutable(files[i]) ? linkOrCopy(source, target) : copyDurably(source, target);
        // What a job has removed meanwhile is nothing to miss.
        if (!done && QFileInfo::exists(source))
            return done;
        context.report(static_cast<double>(i + 1) / static_cast<double>(files.size()));
    }
    for (const QString &parent : folders) {
        if (const auto synced = syncFolder(parent); !synced)
            return synced;
    }
    return {};
}

Result<void> checkTarget(const QString &folder, const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return fail(ErrorKind::Exists,
                    Sentence::tr("“%1” exists already. Give the copy another name.").arg(target));
    if (target.startsWith(folder + u'/'))
        return fail(ErrorKind::BadInput,
                    Sentence::tr("A copy cannot lie inside the project itself. Choose another place."));
    return {};
}

} // namespace

Result<void> copyLedger(const QString &from, const QString &to, const TaskContext &context)
{
    const QString journal = from + QStringLiteral("-journal");
    const auto facts = [&] {
        const QFileInfo info(from);
        return std::pair(info.size(), info.lastModified());
    };
    for (int i = 0; i < kLedgerTries && !context.isCancelled(); ++i) {
        if (!QFileInfo::exists(from))
            return {};
        const auto before = facts();
        if (!QFileInfo::exists(journal)) {
            QFile::remove(to);
            if (const auto copied = copyDurably(from, to); !copied)
                return copied;
            if (!QFileInfo::exists(journal) && facts() == before)
                return {};
        }
        std::this_thread::sleep_for(kBetweenTries);
    }
    if (context.isCancelled())
        return cancelled();
    return fail(
        ErrorKind::Busy,
        Sentence::tr("Jobs keep writing to the project's ledger. Try again when they are done."));
}

Result<QString> copyProject(const QString &folder, Project project, const QString &target,
                            const TaskContext &context)
{
    const QString from = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString to = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    if (const auto fits = checkTarget(from, to); !fits)
        return std::unexpected(fits.error());
    auto made = NewFolder::at(to);
    if (!made)
        return std::unexpected(made.error());
    const auto lock = FolderLock::acquire(made->path());
    if (!lock)
        return std::unexpected(lock.error());
    if (const auto copied = copyFiles(from, made->path(), filesOf(from, project.name), context); !copied)
        return std::unexpected(copied.error());
    if (const auto copied = copyLedger(from + u'/' + kLedger, made->path() + u'/' + kLedger, context);
        !copied)
        return std::unexpected(copied.error());
    project.name = QFileInfo(to).fileName();
    project.videoId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString document = project.name + kDocumentSuffix;
    if (const auto written = writeDocument(made->path() + u'/' + document, project); !written)
        return std::unexpected(written.error());
    if (const auto committed = made->commit(); !committed)
        return std::unexpected(committed.error());
    return to + u'/' + document;
}

} // namespace beatreel
