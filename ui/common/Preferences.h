// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "ui/common/Appearance.h"
#include "ui/common/KeyMap.h"

#include <QJsonObject>

namespace beatreel {

/// The models that new projects begin with, by their short names; `music` may be "none".
struct NewProjectModels
{
    QString planner = QStringLiteral("offline");
    QString frames = QStringLiteral("sketch");
    QString clips = QStringLiteral("camera");
    QString music = QStringLiteral("score");

    [[nodiscard]] bool operator==(const NewProjectModels &) const = default;
};

/// What the desktop asks of every program. Its palette tells by the lightness of its window colour whether it is dark.
struct DesktopWishes
{
    QPalette palette;
    ThemeContrast contrast = ThemeContrast::Normal;
    Motion motion = Motion::Full;
};

/// Where builds are done.
enum class RenderOn { ThisComputer, Farm };

/// What the user sets in the editor, and what it remembers from one start to the next. A plain value; stands
/// in `settings.json` in the configuration folder, which the command line reads too.
struct Preferences
{
    static constexpr int kMostRecentProjects = 20;
    static constexpr qint64 kLeastCacheBytes = 100'000'000;
    static constexpr int kMostAtOnce = 64;
    static constexpr int kMostAMinute = 6000;

    QString language; ///< a code of languages(); empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    ThemeContrast contrast = ThemeContrast::Normal;
    Motion motion = Motion::Full;
    int textPercent = 100; ///< TypeScale::kLeastPercent to kMostPercent
    QString soundfont;     ///< a file; empty: one that is installed
    QString pictureProgram; ///< in which pictures are edited; empty: the desktop's
    qint64 cacheBytes = 2'000'000'000;
    double noAskBelowUsd = 0;         ///< what costs less runs without asking; 0: always ask
    bool notifiesWhenDone = true;     ///< tells the desktop that a build ended, where the window is not in front
    bool showsTips = true;            ///< while the editor is learned
    std::optional<double> creativity; ///< 0 to 1; nothing: the program's default
    NewProjectModels models;
    std::optional<double> budgetUsd; ///< of a new project; nothing: none
    // Of the services; the command line reads them too. An address that is empty is the service's own.
    QString openaiBaseUrl;
    QString openaiModel;
    QString replicateBaseUrl;
    int requestsAtOnce = 8;    ///< 1 to kMostAtOnce
    int createsAMinute = 600;  ///< 1 to kMostAMinute
    QString farmUrl;           ///< of the farm's Redis, without its password; empty: none
    RenderOn renderOn = RenderOn::ThisComputer; ///< where there is a farm
    KeyMap keys;
    QStringList recentProjects; ///< folders, the newest first
    QString sampleProject;      ///< the folder of the one that the start page made; empty: none yet
    QString exportFolder;       ///< where the last film was exported to; empty: nowhere yet
    QStringList recentActions;  ///< ids of what "Find an action" ran last, the newest first
    QStringList shownTips;      ///< ids of those that were shown
    QString lastVersion;        ///< of the editor that ran last; empty: none yet
    QJsonObject rest;           ///< members that this program does not know

    /// Puts a project at the head of the recent ones.
    void addRecentProject(const QString &folder);

    /// High contrast and reduced motion where the user or the desktop wants them; the desktop's theme for ThemeChoice::System.
    [[nodiscard]] Appearance appearance(const DesktopWishes &desktop) const;

    [[nodiscard]] bool operator==(const Preferences &) const = default;
};

/// What differs from the defaults, and the rest.
[[nodiscard]] QJsonObject toJson(const Preferences &preferences);

/// What could be read, and a finding for each member whose value cannot be: that one keeps its default.
struct PreferencesReading
{
    Preferences preferences;
    Findings findings;
};
[[nodiscard]] PreferencesReading preferencesFromJson(const QJsonObject &object);

} // namespace beatreel
