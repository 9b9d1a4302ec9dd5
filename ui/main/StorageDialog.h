// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/PublishedProjects.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace beatreel {

/// The projects that a storage has, the newest first, to open one of them on this computer. They are asked for on a thread of
/// its own.
class StorageDialog : public QDialog
{
    Q_OBJECT

public:
    StorageDialog(std::shared_ptr<AssetStore> store, QWidget *parent);
    /// Stops what is being asked.
    ~StorageDialog() override;

signals:
    void chosen(const beatreel::PublishedProject &project);

private:
    void accept() override;
    void ask(const std::shared_ptr<AssetStore> &store);
    void showProjects(const Result<QList<PublishedProject>> &projects);

    QLabel *m_lead;
    QListWidget *m_list;
    QPushButton *m_open;
    QList<PublishedProject> m_projects;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
