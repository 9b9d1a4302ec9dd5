// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

#include <QDialog>
#include <QStringList>
#include <QThreadPool>

class QListWidget;
class QPushButton;

namespace beatreel {

/// The earlier versions of a project, the newest first, to go back to one of them: each with its time, how much of the
/// film there was, and what was changed then. They are read on a thread of its own. Going back is an edit like any
/// other and can be undone.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `files` are the versions' documents, `present` is what became of the newest.
    VersionsDialog(const QStringList &files, const Project &present, QWidget *parent);
    /// Waits for what is being read.
    ~VersionsDialog() override;

signals:
    void chosen(const QString &file);

private:
    void accept() override;
    void read(const QStringList &files, const Project &present);

    QListWidget *m_list;
    QPushButton *m_goBack;
    QThreadPool m_pool;
};

} // namespace beatreel
