// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Settings.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Language.h"
#include "core/base/Sentence.h"
#include "core/providers/offline/score/Soundfonts.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace beatreel {

namespace {

constexpr auto kOpenaiBaseUrl = "OPENAI_BASE_URL";
constexpr auto kOpenaiModel = "OPENAI_MODEL";
constexpr auto kReplicateBaseUrl = "REPLICATE_API_BASE_URL";
constexpr std::array kServiceVariables{kOpenaiBaseUrl, kOpenaiModel, kReplicateBaseUrl};

QJsonObject settingsFile(const QString &path, QStringList &notices)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto bytes = readFile(path, 1 << 20);
    const auto object = bytes ? parseJsonObject(*bytes, Sentence::tr("The settings file “%1”").arg(path))
                              : std::unexpected(bytes.error());
    if (!object) {
        notices.append(Sentence::tr("%1 The defaults are used.").arg(object.error().sentence));
        return {};
    }
    return *object;
}

/// What AWS's own programs read too; the keys stand in no file.
StorageSettings storageSettings(const Settings::Environment &environment, const QJsonObject &file)
{
    const auto first = [&](std::initializer_list<const char *> variables, const QString &name) {
        for (const char *variable : variables) {
            const QString given = environment(QString::fromLatin1(variable)).value_or(QString()).trimmed();
            if (!given.isEmpty())
                return given;
        }
        return file.value(name).toString().trimmed();
    };
    StorageSettings storage;
    storage.url = first({"BEATREEL_STORAGE_URL"}, QStringLiteral("storage_url"));
    storage.endpoint = first({"AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"}, QStringLiteral("storage_endpoint"));
    storage.region = first({"AWS_REGION", "AWS_DEFAULT_REGION"}, QStringLiteral("storage_region")).toLatin1();
    storage.credentials = {first({"AWS_ACCESS_KEY_ID"}, {}).toLatin1(), first({"AWS_SECRET_ACCESS_KEY"}, {}).toLatin1(), first({"AWS_SESSION_TOKEN"}, {}).toLatin1()};
    return storage;
}

/// The best one of all in the usual places, the user's own before the system's.
QString installedSoundfont()
{
    QStringList folders;
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)
                                   + QStringList{QStringLiteral("/usr/local/share"), QStringLiteral("/usr/share"),
                                                 QStringLiteral("/run/host/usr/share")}) // the last: of the computer, where this runs in a Flatpak
        folders += soundfontFolders(data);
    folders.removeDuplicates();
    return bestSoundfont(folders);
}

QString configFolderFrom(const Settings::Environment &environment)
{
    return environment(QStringLiteral("BEATREEL_CONFIG_DIR")).value_or(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/beatreel"));
}

QString settingsFileIn(const QString &configFolder)
{
    return configFolder + QStringLiteral("/settings.json");
}

} // namespace

QString chosenLanguage(const Settings::Environment &environment)
{
    const QString wanted = environment(QStringLiteral("BEATREEL_LANGUAGE")).value_or(QString()).trimmed();
    if (!wanted.isEmpty())
        return languageFor({wanted});
    QStringList told; // later, by Settings::read
    return settingsFile(settingsFileIn(configFolderFrom(environment)), told).value(QStringLiteral("language")).toString().trimmed();
}

std::optional<QString> processEnvironment(const QString &name)
{
    const QByteArray key = name.toLatin1();
    if (!qEnvironmentVariableIsSet(key.constData()))
        return std::nullopt;
    return qEnvironmentVariable(key.constData());
}

void forgetKeysInEnvironment()
{
    for (const char *name : {"OPENAI_API_KEY", "REPLICATE_API_TOKEN", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "BEATREEL_FARM_URL"})
        qunsetenv(name);
}

Settings Settings::read(const Environment &environment)
{
    Settings settings;
    settings.configFolder = configFolderFrom(environment);
    settings.dataFolder = environment(QStringLiteral("BEATREEL_DATA_DIR"))
                              .value_or(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/beatreel"));
    const QJsonObject file = settingsFile(settingsFileIn(settings.configFolder), settings.notices);

    const auto useCreativity = [&](const QString &text, const QString &where) {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (isNumber && value >= 0 && value <= 1)
            settings.creativity = value;
        else
            settings.notices.append(
                Sentence::tr("%1 is “%2”, not a number from 0 to 1; %3 is used.").arg(where, text, QString::number(settings.creativity)));
    };
    if (const QJsonValue value = file.value(QStringLiteral("creativity")); !value.isUndefined())
        useCreativity(value.toVariant().toString(), Sentence::tr("“creativity” in settings.json"));
    if (const auto value = environment(QStringLiteral("BEAT_COMPOSITION_CREATIVITY")))
        useCreativity(*value, QStringLiteral("BEAT_COMPOSITION_CREATIVITY"));

    const auto text = [&](const QString &variable, const QString &name, const QString &fallback) {
        return environment(variable).value_or(file.value(name).toString(fallback));
    };
    settings.soundfont = text(QStringLiteral("BEATREEL_SOUNDFONT"), QStringLiteral("soundfont"), installedSoundfont());
    settings.databaseUrl = text(QStringLiteral("BEATREEL_DATABASE_URL"), QStringLiteral("database_url"),
                                QStringLiteral("sqlite:///") + settings.dataFolder + QStringLiteral("/videos.sqlite"));
    settings.storage = storageSettings(environment, file);
    settings.farmGiven = environment(QStringLiteral("BEATREEL_FARM_URL")).value_or(QString()).trimmed();
    settings.farmAuthorities = environment(QStringLiteral("BEATREEL_FARM_AUTHORITIES")).value_or(QString());
    // Keys stand in no file.
    settings.openaiKey = environment(QStringLiteral("OPENAI_API_KEY")).value_or(QString()).trimmed();
    settings.replicateToken = environment(QStringLiteral("REPLICATE_API_TOKEN")).value_or(QString()).trimmed();
    for (const char *variable : kServiceVariables) {
        const QString name = QString::fromLatin1(variable);
        if (const auto value = environment(name))
            settings.m_environment.insert(name, *value);
    }
    settings.takeServices(file);
    return settings;
}

void Settings::takeServices(const QJsonObject &file)
{
    static const Settings defaults;
    const auto text = [&](const char *variable, const QString &name, const QString &fallback) {
        const QString given = fromEnvironment(QString::fromLatin1(variable)).trimmed();
        const QString set = file.value(name).toString().trimmed();
        return given.isEmpty() ? (set.isEmpty() ? fallback : set) : given;
    };
    openaiBaseUrl = text(kOpenaiBaseUrl, QStringLiteral("openai_base_url"), QStringLiteral("https://api.openai.com/v1"));
    openaiModel = text(kOpenaiModel, QStringLiteral("openai_model"), {});
    replicateBaseUrl = text(kReplicateBaseUrl, QStringLiteral("replicate_base_url"), QStringLiteral("https://api.replicate.com/v1"));
    requestsAtOnce = std::clamp(file.value(QStringLiteral("requests_at_once")).toInt(defaults.requestsAtOnce), 1, 64);
    createsAMinute = std::clamp(file.value(QStringLiteral("creates_a_minute")).toInt(defaults.createsAMinute), 1, 6000);
    farmUrl = file.value(QStringLiteral("farm_url")).toString().trimmed();
    const QJsonValue budget = file.value(QStringLiteral("budget_usd"));
    budgetUsd = budget.isDouble() && budget.toDouble() >= 0 ? std::optional(budget.toDouble()) : std::nullopt;
}

Result<RedisUrl> Settings::farm() const
{
    if (!farmGiven.isEmpty())
        return RedisUrl::parse(farmGiven);
    if (farmUrl.isEmpty())
        return fail(ErrorKind::NotFound, Sentence::tr("No farm is set. Give its address in the editor's settings, or with BEATREEL_FARM_URL."));
    return RedisUrl::parse(farmUrl, farmPassword);
}

} // namespace beatreel
