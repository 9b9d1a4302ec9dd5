// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/VideoProject.h"

#include "core/base/Sentence.h"
#include "core/project/ProjectFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace beatreel {

namespace {

/// The folder holds this video's project: Exists where it is another's, BadInput where it is damaged.
Result<void> verifyProject(const VideoEntry &entry)
{
    const QString &folder = entry.place->folder;
    const auto reading = ProjectFolder::open(folder, ProjectFolder::Access::Read);
    if (!reading)
        return std::unexpected(reading.error());
    if (reading->project().videoId != entry.record.id)
        return fail(ErrorKind::Exists, Sentence::tr("“%1” holds another video now. Open that folder itself, or delete this video without its folder.").arg(folder));
    return {};
}

Result<void> moveToTrash(const VideoEntry &entry)
{
    // Nothing to do where it is gone, and nothing is touched on another computer.
    const bool isOnThisComputer = entry.place && entry.place->host == QSysInfo::machineHostName();
    if (!isOnThisComputer || !QFileInfo::exists(entry.place->folder))
        return {};
    const QString &folder = entry.place->folder;
    const auto verified = verifyProject(entry);
    if (!verified && verified.error().kind != ErrorKind::BadInput)
        return verified;
    if (!verified) {
        return fail(ErrorKind::BadInput, Sentence::tr("The project in “%1” cannot be read, so it is not sure that it is this video's. Open it to mend it, or "
                                                      "delete the video without its folder.").arg(folder));
    }
    const auto lock = FolderLock::acquire(folder);
    if (!lock && lock.error().kind == ErrorKind::Busy)
        return fail(ErrorKind::Busy, Sentence::tr("“%1” is open in a Beatreel. Close it there first, then delete it.").arg(folder));
    if (!lock)
        return std::unexpected(lock.error());
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)); // Qt makes the trash in it, but not this
    if (!QFile::moveToTrash(folder)) {
        return fail(ErrorKind::Storage, Sentence::tr("“%1” cannot be moved to the trash; its disk may have none. Delete the video without its folder, "
                                                     "and remove that yourself.").arg(folder));
    }
    return {};
}

} // namespace

Result<QString> projectOf(const VideoEntry &entry)
{
    if (!entry.place)
        return fail(ErrorKind::NotFound, Sentence::tr("Where its project is is not known: another program wrote its row. Open the project's folder by itself."));
    const QString &folder = entry.place->folder;
    if (!entry.isHere())
        return fail(ErrorKind::NotFound, Sentence::tr("Its project is on “%1”, in “%2”. Open it there, or publish it there and open it here from the storage.")
                                             .arg(entry.place->host, folder));
    if (!QFileInfo::exists(folder)) {
        if (entry.record.spec.isEmpty())
            return fail(ErrorKind::NotFound, Sentence::tr("It has no project, since its brief could not be planned. Plan the brief again."));
        return fail(ErrorKind::NotFound, Sentence::tr("Its project “%1” is not there any more. Put it back, or delete the video.").arg(folder));
    }
    const auto verified = verifyProject(entry);
    if (!verified && verified.error().kind != ErrorKind::BadInput) // what is damaged is mended by who opens it
        return std::unexpected(verified.error());
    return folder;
}

Result<void> removeVideo(VideoDatabase &database, const QString &id, ProjectFate fate)
{
    const auto entry = findVideo(database, id);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return {};
    // A builder may have begun before its row says so: the folder must not go first.
    const bool isHeld = (*entry)->builder && (*entry)->builder->isAlive;
    if ((*entry)->isBeingBuilt() || isHeld)
        return fail(ErrorKind::Busy, Sentence::tr("It is being built now. Stop that first, then delete it."));
    if (fate == ProjectFate::ToTrash) {
        if (const auto trashed = moveToTrash(**entry); !trashed)
            return trashed;
    }
    return database.remove(id);
}

} // namespace beatreel
