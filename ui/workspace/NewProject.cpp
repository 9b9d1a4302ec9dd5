// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/NewProject.h"

namespace beatreel {

ModelChoice modelsOfNewProjects(const Preferences &preferences, const ModelCatalogue &catalogue)
{
    ModelChoice models;
    const auto take = [&](QString &model, PipelineStep step, const QString &wanted) {
        if (catalogue.find(step, wanted))
            model = wanted;
    };
    take(models.planner, PipelineStep::Plan, preferences.models.planner);
    take(models.frames, PipelineStep::Frame, preferences.models.frames);
    take(models.clips, PipelineStep::Clip, preferences.models.clips);
    take(models.music, PipelineStep::Music, preferences.models.music);
    if (preferences.models.music == QStringLiteral("none"))
        models.music = preferences.models.music;
    return models;
}

} // namespace beatreel
