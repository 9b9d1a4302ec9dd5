// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// What a new plan would do to a project, said before it is applied.
struct PlanChange
{
    int gone = 0;
    int stays = 0;          ///< beats that keep what was chosen for them
    int fresh = 0;
    QList<int> lockedStays; ///< those of them that are locked, as they are numbered now
    QStringList look;       ///< the fields of the look that become others, as they are called
    EditEffect effect;

    /// The beats and their order are the same, and nothing else of the plan differs.
    bool isNothing = false;

    /// Whole translated sentences, for the panel and for the plans side by side.
    [[nodiscard]] QStringList sentences() const;
};

/// `after` is the open project with another plan.
[[nodiscard]] PlanChange planChange(OpenProject &open, const Project &after);

/// The open project with this brief and its plan.
[[nodiscard]] Project withNewPlan(const OpenProject &open, const Brief &brief, const Plan &plan);

} // namespace beatreel
