// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/Workbench.h"

#include <QDir>

#include <thread>

namespace beatreel {

namespace {

constexpr int kWaitingTasks = 8;

Scheduler::Limits limits()
{
    return {std::max(1, static_cast<int>(std::thread::hardware_concurrency())), kWaitingTasks};
}

/// The database's file lies in a folder that may not be there yet.
QString prepared(const Settings &settings)
{
    QDir().mkpath(settings.dataFolder);
    return settings.databaseUrl;
}

} // namespace

Workbench::Workbench(const Settings &settings, const QString &projectsFolder)
    : m_settings(settings), m_studio(settings), m_recorder(prepared(settings), [](const Error &) {}),
      m_templates(Studio::shippedLibrary(), settings.configFolder),
      m_preferences(settings.configFolder + QStringLiteral("/settings.json")),
      m_parts{m_templates, m_studio.models(), m_studio.planner(),
              [this](const ModelChoice &models) { return m_studio.generators(models); },
              m_recorder, m_clock, projectsFolder, settings.dataFolder + QStringLiteral("/cache"), limits()}
{
    const auto useSoundfont = [this](const Preferences &preferences) {
        m_studio.useSoundfont(preferences.soundfont.isEmpty() ? m_settings.soundfont : preferences.soundfont);
    };
    useSoundfont(m_preferences.value());
    QObject::connect(&m_preferences, &PreferencesStore::changed, &m_preferences, useSoundfont);
}

QString Workbench::windowStateFile() const
{
    return m_settings.configFolder + QStringLiteral("/window.json");
}

} // namespace beatreel
