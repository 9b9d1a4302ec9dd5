// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace beatreel {

/// The earlier versions of a project, the newest first, to go back to one of them. Going back is an edit like any
/// other and can be undone.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `files` are the versions' documents.
    VersionsDialog(const QStringList &files, QWidget *parent);

signals:
    void chosen(const QString &file);

private:
    void accept() override;

    QListWidget *m_list;
    QPushButton *m_goBack;
};

} // namespace beatreel
