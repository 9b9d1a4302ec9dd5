// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/FolderLock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace beatreel {

Result<FolderLock> FolderLock::acquire(const QString &folder)
{
    const QString path = folder + QStringLiteral("/lock");
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        return fail(ErrorKind::Storage,
                    QStringLiteral("Cannot write in “%1”: %2. Check the folder's permissions and free space.")
                        .arg(folder, QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(descriptor);
        if (reason != EWOULDBLOCK) {
            return fail(ErrorKind::Storage,
                        QStringLiteral("Cannot lock “%1”: %2. Move the project to a file system that has locks.")
                            .arg(folder, QString::fromLocal8Bit(std::strerror(reason))));
        }
        return fail(ErrorKind::Busy,
                    QStringLiteral("“%1” is being changed by another Beatreel. Wait until it is done or close it there; "
                                   "status, estimate and export work beside it.")
                        .arg(folder));
    }
    return FolderLock(descriptor);
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace beatreel
