// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Preferences.h"

#include "core/base/Json.h"
#include "core/base/Language.h"

#include <QCoreApplication>

#include <array>

namespace beatreel {

namespace {

constexpr double kMostUsd = 1e6;
constexpr double kMostCacheBytes = 1e15;

/// The words that stand in the file, in the order of the values.
const QStringList kThemes{QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("system")};
const QStringList kContrasts{QStringLiteral("normal"), QStringLiteral("high")};
const QStringList kMotions{QStringLiteral("full"), QStringLiteral("reduced")};
const QStringList kRenderPlaces{QStringLiteral("this_computer"), QStringLiteral("farm")};

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kContrast = QStringLiteral("contrast");
const QString kMotion = QStringLiteral("motion");
const QString kTextSize = QStringLiteral("text_size");
const QString kSoundfont = QStringLiteral("soundfont");
const QString kPictureProgram = QStringLiteral("picture_program");
const QString kCacheBytes = QStringLiteral("cache_bytes");
const QString kNoAskBelow = QStringLiteral("no_ask_below_usd");
const QString kNotify = QStringLiteral("notify_when_done");
const QString kCreativity = QStringLiteral("creativity");
const QString kModels = QStringLiteral("models");
const QString kBudget = QStringLiteral("budget_usd");
const QString kOpenaiBaseUrl = QStringLiteral("openai_base_url");
const QString kOpenaiModel = QStringLiteral("openai_model");
const QString kReplicateBaseUrl = QStringLiteral("replicate_base_url");
const QString kRequestsAtOnce = QStringLiteral("requests_at_once");
const QString kCreatesAMinute = QStringLiteral("creates_a_minute");
const QString kFarmUrl = QStringLiteral("farm_url");
const QString kRenderOn = QStringLiteral("render_on");
const QString kKeys = QStringLiteral("keys");
const QString kShowTips = QStringLiteral("show_tips");
const QString kShownTips = QStringLiteral("shown_tips");
const QString kLastVersion = QStringLiteral("last_version");
const QString kRecentProjects = QStringLiteral("recent_projects");
const QString kSampleProject = QStringLiteral("sample_project");
const QString kExportFolder = QStringLiteral("export_folder");
const QString kRecentActions = QStringLiteral("recent_actions");

class PreferencesWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Preferences)

public:
    [[nodiscard]] static QString oneOf(const QString &member, const QStringList &words)
    {
        return tr("“%1” in the settings is none of: %2. What comes with Beatreel is used; choose it again in the settings.").arg(member, words.join(QStringLiteral(", ")));
    }
    [[nodiscard]] static QString outOfRange(const QString &member, double least, double most)
    {
        return tr("“%1” in the settings is not a number from %2 to %3. What comes with Beatreel is used; choose it again in the settings.")
            .arg(member)
            .arg(least, 0, 'f', 0)
            .arg(most, 0, 'f', 0);
    }
};

class Reader : public JsonReader
{
public:
    using JsonReader::JsonReader;

    template <class Choice>
    void choice(const QString &name, const QStringList &words, Choice &value)
    {
        if (!has(name))
            return;
        const QString word = string(name, kOptional);
        const qsizetype at = words.indexOf(word);
        if (at >= 0)
            value = static_cast<Choice>(at);
        else if (!word.isEmpty())
            report(name, QStringLiteral("bad_value"), PreferencesWords::oneOf(name, words));
    }

    /// Stays where the member is left out or is none that the program speaks.
    void language(const QString &name, QString &value)
    {
        const QString code = string(name, kOptional);
        QStringList known;
        for (const Language &language : languages())
            known.append(QString::fromLatin1(language.code));
        if (known.contains(code))
            value = code;
        else if (!code.isEmpty())
            report(name, QStringLiteral("bad_value"), PreferencesWords::oneOf(name, known));
    }

    /// Nothing where the member is left out or is not a number from `least` to `most`.
    std::optional<double> amount(const QString &name, double least, double most)
    {
        if (!has(name))
            return std::nullopt;
        const double value = number(name, kOptional, std::nan(""));
        if (value >= least && value <= most)
            return value;
        if (!std::isnan(value))
            report(name, QStringLiteral("bad_value"), PreferencesWords::outOfRange(name, least, most));
        return std::nullopt;
    }
};

/// What a member of it is called, and its place.
constexpr std::array<std::pair<const char *, QString NewProjectModels::*>, 4> kSteps{{{"planner", &NewProjectModels::planner},
                                                                                      {"frames", &NewProjectModels::frames},
                                                                                      {"clips", &NewProjectModels::clips},
                                                                                      {"music", &NewProjectModels::music}}};

QJsonObject toJson(const NewProjectModels &models)
{
    static const NewProjectModels defaults;
    QJsonObject object;
    for (const auto &[name, step] : kSteps) {
        if (models.*step != defaults.*step)
            object.insert(QString::fromLatin1(name), models.*step);
    }
    return object;
}

NewProjectModels modelsFrom(const QJsonObject &object, Findings &findings)
{
    NewProjectModels models;
    Reader reader(object, kModels, findings);
    for (const auto &[name, step] : kSteps)
        models.*step = reader.string(QString::fromLatin1(name), kOptional, models.*step);
    return models;
}

} // namespace

void Preferences::addRecentProject(const QString &folder)
{
    recentProjects.removeAll(folder);
    recentProjects.prepend(folder);
    recentProjects = recentProjects.first(std::min<qsizetype>(recentProjects.size(), kMostRecentProjects));
}

Appearance Preferences::appearance(const DesktopWishes &desktop) const
{
    return {.theme = Theme::of(theme, std::max(contrast, desktop.contrast), desktop.palette), .type = TypeScale(textPercent), .motion = std::max(motion, desktop.motion)};
}

QJsonObject toJson(const Preferences &preferences)
{
    static const Preferences defaults;
    QJsonObject object;
    const auto put = [&object](const QString &name, bool differs, const QJsonValue &value) {
        if (differs)
            object.insert(name, value);
    };
    const Preferences &p = preferences;
    put(kLanguage, !p.language.isEmpty(), p.language);
    put(kTheme, p.theme != defaults.theme, kThemes.at(static_cast<int>(p.theme)));
    put(kContrast, p.contrast != defaults.contrast, kContrasts.at(static_cast<int>(p.contrast)));
    put(kMotion, p.motion != defaults.motion, kMotions.at(static_cast<int>(p.motion)));
    put(kTextSize, p.textPercent != defaults.textPercent, p.textPercent);
    put(kSoundfont, p.soundfont != defaults.soundfont, p.soundfont);
    put(kPictureProgram, p.pictureProgram != defaults.pictureProgram, p.pictureProgram);
    put(kCacheBytes, p.cacheBytes != defaults.cacheBytes, p.cacheBytes);
    put(kNoAskBelow, p.noAskBelowUsd != defaults.noAskBelowUsd, p.noAskBelowUsd);
    put(kNotify, p.notifiesWhenDone != defaults.notifiesWhenDone, p.notifiesWhenDone);
    put(kCreativity, p.creativity.has_value(), p.creativity.value_or(0));
    put(kModels, p.models != defaults.models, toJson(p.models));
    put(kBudget, p.budgetUsd.has_value(), p.budgetUsd.value_or(0));
    put(kOpenaiBaseUrl, p.openaiBaseUrl != defaults.openaiBaseUrl, p.openaiBaseUrl);
    put(kOpenaiModel, p.openaiModel != defaults.openaiModel, p.openaiModel);
    put(kReplicateBaseUrl, p.replicateBaseUrl != defaults.replicateBaseUrl, p.replicateBaseUrl);
    put(kRequestsAtOnce, p.requestsAtOnce != defaults.requestsAtOnce, p.requestsAtOnce);
    put(kCreatesAMinute, p.createsAMinute != defaults.createsAMinute, p.createsAMinute);
    put(kFarmUrl, p.farmUrl != defaults.farmUrl, p.farmUrl);
    put(kRenderOn, p.renderOn != defaults.renderOn, kRenderPlaces.at(static_cast<int>(p.renderOn)));
    put(kKeys, p.keys != defaults.keys, p.keys.toJson());
    put(kRecentProjects, !p.recentProjects.isEmpty(), QJsonArray::fromStringList(p.recentProjects));
    put(kSampleProject, !p.sampleProject.isEmpty(), p.sampleProject);
    put(kExportFolder, !p.exportFolder.isEmpty(), p.exportFolder);
    put(kShowTips, p.showsTips != defaults.showsTips, p.showsTips);
    put(kShownTips, !p.shownTips.isEmpty(), QJsonArray::fromStringList(p.shownTips));
    put(kLastVersion, !p.lastVersion.isEmpty(), p.lastVersion);
    put(kRecentActions, !p.recentActions.isEmpty(), QJsonArray::fromStringList(p.recentActions));
    return withRest(object, p.rest);
}

PreferencesReading preferencesFromJson(const QJsonObject &object)
{
    PreferencesReading reading;
    Preferences &p = reading.preferences;
    Reader reader(object, {}, reading.findings);
    reader.language(kLanguage, p.language);
    reader.choice(kTheme, kThemes, p.theme);
    reader.choice(kContrast, kContrasts, p.contrast);
    reader.choice(kMotion, kMotions, p.motion);
    p.textPercent = qRound(
        reader.amount(kTextSize, TypeScale::kLeastPercent, TypeScale::kMostPercent).value_or(p.textPercent));
    p.soundfont = reader.string(kSoundfont, kOptional);
    p.pictureProgram = reader.string(kPictureProgram, kOptional);
    p.cacheBytes = std::llround(reader.amount(kCacheBytes, Preferences::kLeastCacheBytes, kMostCacheBytes)
                                    .value_or(static_cast<double>(p.cacheBytes)));
    p.noAskBelowUsd = reader.amount(kNoAskBelow, 0, kMostUsd).value_or(p.noAskBelowUsd);
    p.notifiesWhenDone = reader.boolean(kNotify, kOptional, p.notifiesWhenDone);
    p.creativity = reader.amount(kCreativity, 0, 1);
    p.models = modelsFrom(reader.object(kModels, kOptional), reading.findings);
    p.budgetUsd = reader.amount(kBudget, 0, kMostUsd);
    p.openaiBaseUrl = reader.string(kOpenaiBaseUrl, kOptional);
    p.openaiModel = reader.string(kOpenaiModel, kOptional);
    p.replicateBaseUrl = reader.string(kReplicateBaseUrl, kOptional);
    p.requestsAtOnce = qRound(reader.amount(kRequestsAtOnce, 1, Preferences::kMostAtOnce).value_or(p.requestsAtOnce));
    p.createsAMinute = qRound(reader.amount(kCreatesAMinute, 1, Preferences::kMostAMinute).value_or(p.createsAMinute));
    p.farmUrl = reader.string(kFarmUrl, kOptional);
    reader.choice(kRenderOn, kRenderPlaces, p.renderOn);
    p.keys = KeyMap::fromJson(reader.object(kKeys, kOptional), reading.findings);
    p.recentProjects = reader.strings(kRecentProjects, kOptional);
    p.recentProjects = p.recentProjects.first(
        std::min<qsizetype>(p.recentProjects.size(), Preferences::kMostRecentProjects));
    p.sampleProject = reader.string(kSampleProject, kOptional);
    p.exportFolder = reader.string(kExportFolder, kOptional);
    p.showsTips = reader.boolean(kShowTips, kOptional, p.showsTips);
    p.shownTips = reader.strings(kShownTips, kOptional);
    p.lastVersion = reader.string(kLastVersion, kOptional);
    p.recentActions = reader.strings(kRecentActions, kOptional);
    p.rest = reader.rest();
    return reading;
}

} // namespace beatreel
