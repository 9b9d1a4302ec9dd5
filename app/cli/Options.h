// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/Studio.h"
#include "app/cli/Arguments.h"
#include "app/cli/Terminal.h"
#include "core/base/TaskContext.h"
#include "core/net/RedisUrl.h"
#include "core/project/Project.h"

namespace beatreel::cli {

/// Options that several commands share.
[[nodiscard]] Option jsonOption();
[[nodiscard]] Option outOption();
[[nodiscard]] Option forceOption();
[[nodiscard]] QList<Option> briefOptions();  ///< --prompt-file --duration --creativity --seed
[[nodiscard]] QList<Option> modelOptions();  ///< --planner --frames --clips --music --music-words --set --budget --soundfont

/// A brief as the arguments give it. BadInput with `isArgumentsFault` where the arguments alone are wrong.
struct OptionError
{
    Error error;
    bool isArgumentsFault = true;
};
template <class T> using OptionResult = std::expected<T, OptionError>;
/// Ends a command whose options were refused.
[[nodiscard]] Exit refuse(Terminal &terminal, const OptionError &refused);

struct BriefReading
{
    Brief brief;
    QStringList notices;
};
/// With --spec the prompt may be missing: it is empty then.
[[nodiscard]] OptionResult<BriefReading> briefFrom(const Arguments &arguments, const Settings &settings, const CancelToken &cancel);

struct ModelsReading
{
    ModelChoice models;
    QString musicFile; ///< the user's own track; empty unless `models.music` is "file"
    std::optional<double> budgetUsd;
    QString soundfont; ///< empty: as the settings say
};
/// `otherwise`: the models where the arguments say nothing.
[[nodiscard]] OptionResult<ModelsReading> modelsFrom(const Arguments &arguments, Studio &studio, const ModelChoice &otherwise = {});

/// The farm that --farm names, without an address that of the settings; nothing where it is not given.
[[nodiscard]] Result<std::optional<RedisUrl>> farmFrom(const Arguments &arguments, Studio &studio);
[[nodiscard]] Option farmOption();

/// The catalogue's short name that --planner means; nothing where it is not given.
[[nodiscard]] Result<std::optional<QString>> plannerFrom(const Arguments &arguments, Studio &studio);

/// Refuses a file that cannot be written as a result: one that exists (without --force), a folder, or one
/// whose folder does not exist or cannot be written.
[[nodiscard]] Result<void> checkOutput(const QString &file, bool mayReplace);

} // namespace beatreel::cli
