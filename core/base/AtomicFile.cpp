// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"

#include "core/base/Sentence.h"
#include "core/base/WriteFailure.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace beatreel {

namespace {

class Descriptor
{
public:
    Descriptor(const QString &path, int flags) : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0666)) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] bool sync() const { return ::fsync(m_fd) == 0; }
    [[nodiscard]] bool setMode(mode_t mode) const { return ::fchmod(m_fd, mode) == 0; }
    [[nodiscard]] bool write(QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_fd, bytes.data(), static_cast<size_t>(bytes.size()));
            if (written < 0 && errno != EINTR)
                return false;
            bytes = bytes.sliced(std::max<ssize_t>(0, written));
        }
        return true;
    }

private:
    int m_fd;
};

std::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Storage, Sentence::tr("Cannot write “%1”: %2. Make room or choose another folder.")
                                        .arg(path, reason));
}

QString lastReason()
{
    return writeFailureWords(errno);
}

} // namespace

Result<void> syncFolder(const QString &folder)
{
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (!descriptor.isOpen() || !descriptor.sync())
        return cannotWrite(folder, lastReason());
    return {};
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    // Not QSaveFile: that of Qt 6.4 calls a write complete that a full disk cut off.
    const QFileInfo info(path);
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
    const QString temporary = target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const auto giveUp = [&] {
        const QString reason = lastReason();
        QFile::remove(temporary);
        return cannotWrite(path, reason);
    };
    {
        const Descriptor file(temporary, O_WRONLY | O_CREAT | O_EXCL);
        struct stat former = {};
        const bool isNew = ::stat(QFile::encodeName(target).constData(), &former) != 0;
        if (!file.isOpen() || !file.write(bytes) || !(isNew || file.setMode(former.st_mode & 0777)) || !file.sync())
            return giveUp();
    }
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        return giveUp();
    return syncFolder(QFileInfo(target).absolutePath());
}

Result<void> commitFile(const QString &from, const QString &to)
{
    const Descriptor descriptor(from, O_RDONLY);
    if (!descriptor.isOpen() || !descriptor.sync())
        return cannotWrite(from, lastReason());
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return cannotWrite(to, lastReason());
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, Sentence::tr("There is no file “%1”. Check the path.").arg(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage,
                    Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.").arg(path, file.errorString()));
    }
    // QIODevice::read() makes room for all that it might read, and keeps it: ask for the file's size and one, and go on where
    // there is more (it grows meanwhile, or is one of /proc and has none).
    constexpr qint64 kPiece = 64 << 10;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const qint64 expected = std::max(file.size() - bytes.size() + 1, kPiece);
        const QByteArray more = file.read(std::min(expected, limit + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > limit) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("“%1” is larger than %2 bytes and cannot be what is expected here. Choose another file.")
                        .arg(path)
                        .arg(limit));
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.").arg(path, file.errorString()));
    return bytes;
}

} // namespace beatreel
