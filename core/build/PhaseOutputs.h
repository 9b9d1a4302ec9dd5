// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"
#include "core/project/Project.h"

#include <QJsonObject>

#include <functional>

namespace beatreel {

/// Writes a path as the URL that a phase's output shows: absolute `file://`, or relative to the project.
using UrlOf = std::function<QString(const QString &path)>;
[[nodiscard]] QString fileUrl(const QString &path);

/// The frame of a phase's output (TDD 5.3 ff.): status is "success" without an error, else "failed".
struct PhaseFacts
{
    QString videoId;
    Phase phase = Phase::Planning;
    double costUsd = 0;   ///< what was really spent
    double seconds = 0;
    QString errorMessage; ///< empty: it succeeded
};
[[nodiscard]] QJsonObject phaseOutput(const PhaseFacts &facts, const QJsonObject &outputData);

/// The output of a phase after a build. A failed phase lists what was finished.
[[nodiscard]] QJsonObject phaseOutput(Phase phase, const Project &project, const BuildReport &report,
                                      const TakeCatalogue &takes, const UrlOf &urlOf);

} // namespace beatreel
