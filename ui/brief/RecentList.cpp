// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/RecentList.h"

#include "ui/brief/RecentRow.h"
#include "ui/common/PreferencesStore.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beatreel {

RecentList::RecentList(const Parts &parts, Pictures &pictures, PreferencesStore &preferences, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_preferences(preferences), m_reader(parts), m_column(new QVBoxLayout(this)), m_empty(new QLabel(tr("The projects that you make or open stand here."), this))
{
    setObjectName(QStringLiteral("recentProjects"));
    setAccessibleName(tr("Recent projects"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_empty->setObjectName(QStringLiteral("noRecentProjects"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(RecentRow::kPadding, 0, RecentRow::kPadding, 0);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(m_empty);
    connect(&m_reader, &RecentReader::arrived, this, [this](const RecentProject &project) {
        for (RecentRow *row : std::as_const(m_rows)) {
            if (row->project().folder == project.folder)
                row->setProject(project);
        }
    });
    connect(&preferences, &PreferencesStore::changed, this, &RecentList::showFolders);
    showFolders();
}

void RecentList::showFolders()
{
    const QStringList folders = m_preferences.value().recentProjects;
    m_empty->setVisible(folders.isEmpty());
    if (folders == m_folders)
        return;
    m_folders = folders;
    for (RecentRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater(); // it may be what asked to be removed
    }
    for (const QString &folder : folders) {
        auto *row = new RecentRow(folder, m_pictures, this);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(row, &RecentRow::clicked, this, [this, row] {
            if (row->project().state != RecentProject::State::Missing)
                emit openWanted(row->project().folder);
        });
        connect(row, &RecentRow::removeWanted, this, &RecentList::remove);
        m_reader.read(folder);
    }
}

void RecentList::refresh()
{
    for (const QString &folder : std::as_const(m_folders))
        m_reader.read(folder);
}

void RecentList::remove(const QString &folder)
{
    Preferences preferences = m_preferences.value();
    preferences.recentProjects.removeAll(folder);
    m_preferences.set(preferences);
}

} // namespace beatreel
