// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/PictureEditing.h"

#include "core/build/OwnFiles.h"
#include "ui/common/Background.h"
#include "ui/common/Dialogs.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TakeCommands.h"

#include <QDir>
#include <QFileInfo>

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kSettling{300};
const QString kFolder = QStringLiteral("build/edited");

/// Empty where it could not be copied.
QString copyInto(const QString &folder, const QString &file, const QString &name)
{
    QDir().mkpath(folder);
    const QString copy = folder + u'/' + name + u'.' + QFileInfo(file).suffix();
    QFile::remove(copy);
    return QFile::copy(file, copy) && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner) ? copy : QString();
}

} // namespace

PictureEditing::PictureEditing(Dialogs &dialogs, QObject *parent) : QObject(parent), m_dialogs(dialogs)
{
    m_pool.setMaxThreadCount(1);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettling);
    connect(&m_settling, &QTimer::timeout, this, &PictureEditing::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &PictureEditing::onChanged);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PictureEditing::onChanged);
}

PictureEditing::~PictureEditing()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureEditing::setProject(OpenProject *open)
{
    // What is being copied is into the folder of the project before.
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
    m_cancel = {};
    m_settling.stop();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_edited.clear();
    m_lastSeen.clear();
    m_open = open;
}

void PictureEditing::edit(const Slot &frame, const TakeId &id, const QString &program)
{
    const auto take = m_open->takes().find(id);
    if (!take)
        return;
    const QString folder = m_open->folder().path(kFolder);
    const QString file = m_open->takes().path(*take);
    const QString name = id.text();
    OpenProject *asked = m_open;
    runInBackground(
        this, m_pool, 0, [folder, file, name] { return copyInto(folder, file, name); },
        [this, asked, frame, program](const QString &copy) {
            if (asked != m_open)
                return;
            if (copy.isEmpty())
                emit announced(tr("The picture could not be copied. Make room on the disk and try again."));
            else
                open(frame, copy, program);
        });
}

void PictureEditing::open(const Slot &frame, const QString &copy, const QString &program)
{
    m_edited.insert(copy, frame);
    m_lastSeen.insert(copy, QFileInfo(copy).lastModified());
    // Programs that save by renaming take the watched file away: the folder tells of the new one.
    m_watcher.addPath(copy);
    m_watcher.addPath(QFileInfo(copy).absolutePath());
    if (const auto opened = m_dialogs.openInProgram(copy, program); !opened)
        emit announced(opened.error().sentence);
    else
        emit announced(tr("Save the picture there: it becomes a take of %1.", "slot").arg(slotTitle(m_open->project(), frame)));
}

void PictureEditing::onChanged()
{
    m_settling.start();
}

void PictureEditing::look()
{
    for (auto it = m_edited.begin(); it != m_edited.end(); ++it) {
        const QFileInfo info(it.key());
        if (!info.exists())
            continue;
        if (!m_watcher.files().contains(it.key()))
            m_watcher.addPath(it.key());
        if (std::exchange(m_lastSeen[it.key()], info.lastModified()) != info.lastModified())
            add(it.value(), it.key());
    }
}

void PictureEditing::add(const Slot &slot, const QString &file)
{
    OpenProject *asked = m_open;
    const TaskContext context{m_cancel.get_token(), {}, {}};
    runInBackground(
        this, m_pool, 0, [asked, slot, file, context] { return addOwnFile(asked->folder(), slot, file, context); },
        [this, asked, slot](const Result<Take> &take) {
            if (asked != m_open)
                return;
            if (!take) {
                // A picture that is half written is told of again when it is whole.
                if (take.error().kind != ErrorKind::Cancelled && take.error().kind != ErrorKind::Media)
                    emit announced(take.error().sentence);
                return;
            }
            asked->tellTakeAdded(slot);
            if (takeInUse(*asked, slot) == take->id)
                return;
            chooseTake(*asked, slot, take->id);
            emit announced(tr("Take %1 of %2 is yours, and in use.", "number, slot").arg(numberOf(*asked, slot, take->id)).arg(slotTitle(asked->project(), slot)));
        });
}

} // namespace beatreel
