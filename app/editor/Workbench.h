// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/Studio.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/ServiceAccess.h"
#include "ui/workspace/Parts.h"
#include "ui/workspace/TemplateShelf.h"

namespace beatreel {

/// The editor's parts, put together: what every window works with. Lives longer than the windows.
class Workbench
{
public:
    /// `projectsFolder` is where new projects go; it is made with the first one. `keychain` outlives it; nullptr: there is none.
    Workbench(const Settings &settings, const QString &projectsFolder, KeyStore *keychain = nullptr);
    Workbench(const Workbench &) = delete;
    Workbench &operator=(const Workbench &) = delete;

    [[nodiscard]] const Parts &parts() const { return m_parts; }
    [[nodiscard]] PreferencesStore &preferences() { return m_preferences; }
    [[nodiscard]] ServiceAccess &services() { return m_services; }
    /// Asks the keychain for what the settings have a use for.
    void loadKeys();
    /// Where windows remember how they were arranged.
    [[nodiscard]] QString windowStateFile() const;

private:
    void useServices();
    [[nodiscard]] Result<std::shared_ptr<Farm>> farm();

    Settings m_settings;
    Studio m_studio;
    VideoRecorder m_recorder;
    TemplateShelf m_templates;
    PreferencesStore m_preferences;
    ServiceAccess m_services;
    std::shared_ptr<Farm> m_farm;
    RedisUrl m_farmUrl; ///< of that
    Clock m_clock;
    Parts m_parts;
};

} // namespace beatreel
