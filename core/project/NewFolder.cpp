// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/NewFolder.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/project/FolderLock.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <stdio.h>

namespace beatreel {

namespace {

const QString kPrefix = QStringLiteral(".beatreel-new-");
constexpr qint64 kOldSeconds = 3600;

std::unexpected<Error> existsAlready(const QString &target)
{
    return fail(ErrorKind::Exists,
                Sentence::tr("“%1” exists already. Go on with it by “build”, or plan it anew with --force.").arg(target));
}

/// One that is being filled is young, or its lock is held.
void sweepUnfinished(const QString &parent)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto leftovers = QDir(parent).entryInfoList({kPrefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &leftover : leftovers) {
        if (leftover.lastModified().secsTo(now) < kOldSeconds)
            continue;
        if (const auto lock = FolderLock::acquire(leftover.filePath()))
            QDir(leftover.filePath()).removeRecursively();
    }
}

} // namespace

NewFolder::NewFolder(QString target) : m_target(std::move(target)) {}

NewFolder::NewFolder(NewFolder &&other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {})),
      m_parents(std::exchange(other.m_parents, {})), m_isCommitted(other.m_isCommitted)
{
}

NewFolder::~NewFolder()
{
    if (m_isCommitted)
        return;
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
    while (!m_parents.isEmpty())
        QDir().rmdir(m_parents.takeLast());
}

Result<NewFolder> NewFolder::at(const QString &target)
{
    const QFileInfo info(QDir::cleanPath(target));
    if (info.exists() || info.isSymLink())
        return existsAlready(target);
    NewFolder folder(info.absoluteFilePath());
    if (const auto made = folder.makeParents(); !made)
        return std::unexpected(made.error());
    const QString parent = info.absolutePath();
    sweepUnfinished(parent);
    const QString path = parent + u'/' + kPrefix + QUuid::createUuid().toString(QUuid::Id128);
    if (!QDir().mkdir(path)) {
        return fail(ErrorKind::Storage,
                    Sentence::tr("Cannot write in “%1”. Check its permissions and free space, or choose another folder.").arg(parent));
    }
    folder.m_path = path;
    return folder;
}

Result<void> NewFolder::makeParents()
{
    QStringList missing;
    for (QString parent = QFileInfo(m_target).absolutePath(); !QFileInfo::exists(parent); parent = QFileInfo(parent).absolutePath())
        missing.prepend(parent);
    for (const QString &parent : missing) {
        if (!QDir().mkdir(parent) && !QFileInfo(parent).isDir())
            return fail(ErrorKind::Storage, Sentence::tr("Cannot make the folder “%1”. Choose another place.").arg(parent));
        m_parents.append(parent);
        if (const auto synced = syncFolder(QFileInfo(parent).absolutePath()); !synced)
            return synced;
    }
    return {};
}

Result<void> NewFolder::commit()
{
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0) {
        // Somebody else made one here meanwhile.
        if (errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR)
            return existsAlready(m_target);
        return fail(ErrorKind::Storage, Sentence::tr("Cannot make the project “%1”: %2. Choose another place.")
                                            .arg(m_target, QString::fromLocal8Bit(std::strerror(errno))));
    }
    m_path = m_target;
    if (const auto synced = syncFolder(QFileInfo(m_target).absolutePath()); !synced)
        return synced;
    m_isCommitted = true;
    return {};
}

} // namespace beatreel
