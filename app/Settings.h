// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/RedisUrl.h"
#include "core/storage/AssetStore.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace beatreel {

/// What the user set outside of a command: from the environment, else from `settings.json` in the
/// configuration folder, else the default. The only place that reads the environment.
struct Settings
{
    QString configFolder;      ///< own beats and archetypes, settings.json
    QString dataFolder;        ///< the video database by default
    double creativity = 0.5;
    QString soundfont;         ///< empty: none was found
    QString databaseUrl;
    QString farmGiven;         ///< the farm's address in the environment, perhaps with its password: as openaiKey; goes before the next two
    QString farmUrl;           ///< in the settings file, without its password; empty: none
    QString farmPassword;      ///< as openaiKey
    QString farmAuthorities;   ///< a PEM file that vouches for the farm's Redis; empty: the system's

    QString openaiKey;         ///< never shown, written or handed on; empty: none
    QString openaiBaseUrl;     ///< of any compatible server, with its /v1
    QString openaiModel;       ///< for `--planner openai`; empty: the catalogue's
    QString replicateToken;    ///< as openaiKey
    QString replicateBaseUrl;
    StorageSettings storage;   ///< its keys as openaiKey; no `url`: none is set
    int requestsAtOnce = 8;    ///< per provider
    int createsAMinute = 600;
    std::optional<double> budgetUsd; ///< of a new project; nothing: none
    QStringList notices;       ///< a sentence for each value that could not be used

    /// `environment` gives a variable's value or nullopt.
    using Environment = std::function<std::optional<QString>(const QString &name)>;
    [[nodiscard]] static Settings read(const Environment &environment);

    /// What the settings file says of the services and of new projects, where the environment does not say otherwise. Again when the
    /// file has become another.
    void takeServices(const QJsonObject &file);
    /// The farm that they name. NotFound where there is none, BadInput where its address cannot be used.
    [[nodiscard]] Result<RedisUrl> farm() const;
    /// What the environment says by that name, keys left out; empty: nothing.
    [[nodiscard]] QString fromEnvironment(const QString &variable) const { return m_environment.value(variable); }

private:
    QHash<QString, QString> m_environment; ///< without the keys
};

/// The code of the language to speak: of BEATREEL_LANGUAGE, English where the program does not speak that one; else as the settings file
/// says; empty: the system's. Apart from the rest, since whatever the rest has to say is said in it.
[[nodiscard]] QString chosenLanguage(const Settings::Environment &environment);

/// The process's own environment.
[[nodiscard]] std::optional<QString> processEnvironment(const QString &name);

/// Takes the keys out of the process's environment once they are read, so that no child inherits them.
void forgetKeysInEnvironment();

} // namespace beatreel
