// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Look.h"

#include "core/project/LookEdits.h"

#include <tuple>

namespace beatreel {

Look lookOf(const Project &project)
{
    return {project.product.name, project.product.category, project.archetype, project.style.aesthetic,
            project.style.mood,   project.style.lighting,   project.style.palette};
}

Project withLook(Project project, const Look &look)
{
    project = withProductName(std::move(project), look.product);
    project = withProductCategory(std::move(project), look.category);
    project = withArchetype(std::move(project), look.archetype);
    project = withAesthetic(std::move(project), look.aesthetic);
    project = withMood(std::move(project), look.mood);
    project = withLighting(std::move(project), look.lighting);
    return withPalette(std::move(project), look.palette);
}

EditKind editBetween(const Look &before, const Look &after)
{
    QList<EditKind> kinds;
    if (std::tie(before.product, before.category) != std::tie(after.product, after.category))
        kinds.append(EditKind::EditProduct);
    if (before.archetype != after.archetype)
        kinds.append(EditKind::ChangeArchetype);
    if (std::tie(before.aesthetic, before.mood, before.lighting) != std::tie(after.aesthetic, after.mood, after.lighting))
        kinds.append(EditKind::EditStyle);
    if (before.palette != after.palette)
        kinds.append(EditKind::EditPalette);
    return kinds.size() == 1 ? kinds.first() : EditKind::EditLook;
}

void LookDraft::follow(const Look &document)
{
    const auto take = [&](auto field) {
        if (m_look.*field == m_base.*field)
            m_look.*field = document.*field;
    };
    take(&Look::product);
    take(&Look::category);
    take(&Look::archetype);
    take(&Look::aesthetic);
    take(&Look::mood);
    take(&Look::lighting);
    take(&Look::palette);
    m_base = document;
}

} // namespace beatreel
