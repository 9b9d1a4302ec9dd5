// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Brief.h"

#include <QList>

namespace beatreel {

/// In what three plans of one brief differ.
enum class PlanSpread { Creativity, Seeds };

/// Three briefs to plan side by side, and which of them is the user's own, unchanged.
struct PlanBriefs
{
    QList<Brief> briefs;
    qsizetype own = 0;
};

/// By creativity: strict, balanced and free, the nearest of them being the user's own figure. By seeds: the user's
/// own, and two that follow from it.
[[nodiscard]] PlanBriefs spread(const Brief &brief, PlanSpread by);

} // namespace beatreel
