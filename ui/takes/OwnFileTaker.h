// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "ui/workspace/OpenProject.h"
#include "ui/workspace/OwnFileTarget.h"

#include <QThreadPool>

class QImage;

namespace beatreel {

class Dialogs;

/// Brings files of the user's own into the project: looks what one is, asks where it is large, copies it, and lets the
/// film show it, which is one entry of the history. Lives in the UI thread; the work is on another.
class OwnFileTaker : public QObject
{
    Q_OBJECT

public:
    /// The dialogs outlive it; `over` is what they stand over.
    OwnFileTaker(Dialogs &dialogs, QWidget *over, QObject *parent = nullptr);
    /// Stops what is being copied and waits for it.
    ~OwnFileTaker() override;

    void setProject(OpenProject *open);
    /// As what it is.
    void take(const OwnFileTarget &target, const QString &file);
    /// One after another: filesFrom().
    void takeAll(const OwnFileTarget &target, const QStringList &files);
    /// For this slot and no other.
    void takeFor(const Slot &slot, const QString &file);
    /// A picture without a file, from the clipboard.
    void takePicture(const BeatId &beat, const QImage &picture);
    /// Asks for a file first.
    void browse(OwnFileKind kind, const OwnFileTarget &target);
    void browseFor(const Slot &slot);
    /// For tests: from how many bytes on it asks.
    void setLargeFrom(qint64 bytes) { m_largeFrom = bytes; }

signals:
    /// What went wrong, or came of it.
    void announced(const QString &sentence);

private:
    void stop();
    void place(const OwnFileTarget &target, OwnFileKind kind, const QString &file);
    void askAndAdd(const QList<Slot> &places, const QString &file);
    void add(const OwnFileOrder &order);
    void show(const QString &name, const QList<Take> &takes);

    Dialogs &m_dialogs;
    QWidget *m_over;
    OpenProject *m_open = nullptr;
    qint64 m_largeFrom = kLargeOwnFile;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
