// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/LookEdits.h"

namespace beatreel {

Project withProductName(Project project, const QString &name)
{
    project.product.name = name;
    return project;
}

Project withProductCategory(Project project, const QString &category)
{
    project.product.category = category;
    return project;
}

Project withAesthetic(Project project, const QString &aesthetic)
{
    project.style.aesthetic = aesthetic;
    return project;
}

Project withMood(Project project, const QString &mood)
{
    project.style.mood = mood;
    return project;
}

Project withLighting(Project project, const QString &lighting)
{
    project.style.lighting = lighting;
    return project;
}

Project withPalette(Project project, const QStringList &palette)
{
    project.style.palette = palette;
    return project;
}

Project withArchetype(Project project, const ArchetypeId &archetype)
{
    project.archetype = archetype;
    return project;
}

Project withRequestedDuration(Project project, Seconds duration)
{
    project.requestedDuration = duration;
    return project;
}

Project withFormat(Project project, const VideoFormat &format)
{
    project.format = format;
    return project;
}

Project withBrief(Project project, const Brief &brief)
{
    project.brief = brief;
    return project;
}

Project withModels(Project project, const ModelChoice &models)
{
    project.models = models;
    return project;
}

Project withBudget(Project project, std::optional<double> usd)
{
    project.budgetUsd = usd;
    return project;
}

} // namespace beatreel
