// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Command.h"
#include "core/net/RedisUrl.h"
#include "core/project/ProjectFolder.h"

namespace beatreel::cli {

struct RunOptions
{
    QString out;             ///< empty: the master in the project's folder
    bool remakeLost = false;
    bool repeatUnknown = false;
    std::optional<double> budgetUsd = {}; ///< of this run alone, beside the project's
    QStringList notices;     ///< of the arguments, for the result
    std::optional<RedisUrl> farm = {};  ///< where the steps are done; nothing: here
    bool isNew = false;      ///< the folder is of this run: it goes again where it could not be planned and nothing was spent
};

/// Plans a project where it has no plan, builds it, keeps its row in the video database, and tells the
/// result. What generate, build, resume and regenerate have in common.
[[nodiscard]] Exit runProject(Session &session, ProjectFolder &folder, const RunOptions &options);

} // namespace beatreel::cli
