// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/FolderLock.h"

#include "core/base/Sentence.h"

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
                    Sentence::tr("Cannot write in “%1”: %2. Check the folder's permissions and free space.")
                        .arg(folder, QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(descriptor);
        if (reason != EWOULDBLOCK) {
            return fail(ErrorKind::Storage,
                        Sentence::tr("Cannot lock “%1”: %2. Move the project to a file system that has locks.")
                            .arg(folder, QString::fromLocal8Bit(std::strerror(reason))));
        }
        return fail(ErrorKind::Busy,
                    Sentence::tr("“%1” is being changed by another Beatreel. Wait until it is done or close it there; "
                                 "status, estimate and export work beside it.")
                        .arg(folder));
    }
    char sign = 0;
    const bool wasLeft = ::pread(descriptor, &sign, 1, 0) == 1;
    // On a full disk it stays empty: then nobody learns that this writer died.
    static_cast<void>(::pwrite(descriptor, "w", 1, 0) == 1);
    return FolderLock(descriptor, wasLeft);
}

bool FolderLock::isHeld(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder + QStringLiteral("/lock")).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isHeld = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return isHeld;
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_wasLeft(other.m_wasLeft)
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_wasLeft, other.m_wasLeft);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor < 0)
        return;
    static_cast<void>(::ftruncate(m_descriptor, 0) == 0);
    ::close(m_descriptor);
}

} // namespace beatreel
