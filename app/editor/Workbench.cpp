// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/Workbench.h"

#include <QDir>


namespace beatreel {

namespace {

/// The password apart from the address, which is shown; of an address that cannot be read nothing is shown.
ServiceEnvironment farmEnvironment(const Settings &settings)
{
    if (settings.farmGiven.isEmpty())
        return {};
    const auto url = settings.farm();
    return {url ? url->password : QString(), url ? url->withoutPassword() : QStringLiteral("redis://…"), {}};
}

std::map<Service, ServiceEnvironment> environmentOf(const Settings &settings)
{
    const auto address = [&](Service service) { return settings.fromEnvironment(addressVariable(service)); };
    return {{Service::Replicate, {settings.replicateToken, address(Service::Replicate), {}}},
            {Service::OpenAi, {settings.openaiKey, address(Service::OpenAi), settings.fromEnvironment(QStringLiteral("OPENAI_MODEL"))}},
            {Service::Farm, farmEnvironment(settings)}};
}

/// The database's file lies in a folder that may not be there yet.
QString prepared(const Settings &settings)
{
    QDir().mkpath(settings.dataFolder);
    return settings.databaseUrl;
}

} // namespace

Workbench::Workbench(const Settings &settings, const QString &projectsFolder, KeyStore *keychain)
    : m_settings(settings), m_studio(settings), m_recorder(prepared(settings), [](const Error &) {}),
      m_templates(Studio::shippedLibrary(), settings.configFolder),
      m_preferences(settings.configFolder + QStringLiteral("/settings.json")), m_services(keychain, environmentOf(settings)),
      m_parts{m_templates, m_studio.models(),
              [this](const ModelChoice &models) -> const Planner & { return m_studio.planner(models.planner); },
              [this](const ModelChoice &models) { return m_studio.generators(models); },
              m_recorder, m_clock, projectsFolder, settings.dataFolder + QStringLiteral("/cache"), m_studio.limits(), &m_studio.drawnFrames(),
              [this] { return m_studio.openStorage(); }, settings.databaseUrl, [this] { return farm(); }}
{
    const auto useSoundfont = [this](const Preferences &preferences) {
        m_studio.useSoundfont(preferences.soundfont.isEmpty() ? m_settings.soundfont : preferences.soundfont);
    };
    useSoundfont(m_preferences.value());
    QObject::connect(&m_preferences, &PreferencesStore::changed, &m_preferences, useSoundfont);
    QObject::connect(&m_preferences, &PreferencesStore::changed, &m_services, [this] { useServices(); });
    QObject::connect(&m_services, &ServiceAccess::changed, &m_services, [this] { useServices(); });
}

/// What is asked for from now on is asked with the present keys, addresses and limits.
void Workbench::useServices()
{
    m_settings.takeServices(toJson(m_preferences.value()));
    m_settings.replicateToken = m_services.key(Service::Replicate);
    m_settings.openaiKey = m_services.key(Service::OpenAi);
    m_settings.farmPassword = m_services.key(Service::Farm);
    m_studio.useServices(m_settings);
    m_parts.limits = m_studio.limits();
}

void Workbench::loadKeys()
{
    for (const Service service : kServices) {
        if (service != Service::Farm || !m_preferences.value().farmUrl.isEmpty())
            m_services.load(service);
    }
}

Result<std::shared_ptr<Farm>> Workbench::farm()
{
    const auto url = m_studio.farm();
    if (!url)
        return std::unexpected(url.error());
    if (!m_farm || m_farmUrl != *url) {
        auto opened = m_studio.openFarm(*url);
        if (!opened)
            return std::unexpected(opened.error());
        m_farm = std::move(*opened);
        m_farmUrl = *url;
    }
    return m_farm;
}

QString Workbench::windowStateFile() const
{
    return m_settings.configFolder + QStringLiteral("/window.json");
}

} // namespace beatreel
