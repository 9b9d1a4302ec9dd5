// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/RecentProject.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beatreel {

class Pictures;
class PreferencesStore;
class RecentRow;

/// The projects that were open before, the newest first.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    RecentList(const Parts &parts, Pictures &pictures, PreferencesStore &preferences, QWidget *parent = nullptr);

    /// Reads them again: what waits in them may have changed.
    void refresh();
    [[nodiscard]] const QList<RecentRow *> &rows() const { return m_rows; }

signals:
    void openWanted(const QString &folder);

private:
    void showFolders();
    void remove(const QString &folder);

    Pictures &m_pictures;
    PreferencesStore &m_preferences;
    RecentReader m_reader;
    QVBoxLayout *m_column;
    QLabel *m_empty; ///< while there is none
    QList<RecentRow *> m_rows;
    QStringList m_folders;
};

} // namespace beatreel
