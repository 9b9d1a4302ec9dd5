// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

namespace beatreel {

/// The look that all beats share, and what the whole plan is measured by.

[[nodiscard]] Project withProductName(Project project, const QString &name);
[[nodiscard]] Project withProductCategory(Project project, const QString &category);
[[nodiscard]] Project withAesthetic(Project project, const QString &aesthetic);
[[nodiscard]] Project withMood(Project project, const QString &mood);
[[nodiscard]] Project withLighting(Project project, const QString &lighting);
[[nodiscard]] Project withPalette(Project project, const QStringList &palette);
/// Changes no beat: only what the plan is held against.
[[nodiscard]] Project withArchetype(Project project, const ArchetypeId &archetype);
[[nodiscard]] Project withRequestedDuration(Project project, Seconds duration);
[[nodiscard]] Project withFormat(Project project, const VideoFormat &format);

[[nodiscard]] Project withBrief(Project project, const Brief &brief);
[[nodiscard]] Project withModels(Project project, const ModelChoice &models);
[[nodiscard]] Project withBudget(Project project, std::optional<double> usd);

} // namespace beatreel
