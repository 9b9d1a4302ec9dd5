// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "ui/workspace/OpenProject.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QThreadPool>
#include <QTimer>

namespace beatreel {

class Dialogs;

/// Brings pictures that are edited in another program into the project as takes that the film shows. They are copies in
/// the project's folder `build/edited`; each time one is saved, it becomes a take.
class PictureEditing : public QObject
{
    Q_OBJECT

public:
    /// The dialogs outlive it.
    explicit PictureEditing(Dialogs &dialogs, QObject *parent = nullptr);
    /// Waits for what is being copied.
    ~PictureEditing() override;

    void setProject(OpenProject *open);

    /// Opens a copy of a frame's take; `program` empty: the desktop's.
    void edit(const Slot &frame, const TakeId &take, const QString &program);

signals:
    /// What went wrong, or came of it.
    void announced(const QString &sentence);

private:
    void open(const Slot &frame, const QString &copy, const QString &program);
    void onChanged();
    void look();
    void add(const Slot &slot, const QString &file);

    Dialogs &m_dialogs;
    OpenProject *m_open = nullptr;
    QHash<QString, Slot> m_edited;          ///< copies that are being edited
    QHash<QString, QDateTime> m_lastSeen;   ///< as of which they were last made takes
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< programs write in several steps
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
