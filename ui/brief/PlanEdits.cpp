// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanEdits.h"

#include "core/project/BeatEdits.h"
#include "core/project/Edits.h"
#include "core/project/Names.h"

namespace beatreel {

Plan withBeatInserted(Plan plan, qsizetype place, SpecBeat beat)
{
    NewBeatIds ids;
    beat.id = ids.next(withPlan({}, plan.spec, {}, 0));
    plan.spec.beats.insert(std::clamp<qsizetype>(place, 0, plan.spec.beats.size()), std::move(beat));
    plan.spec.layOut();
    return plan;
}

Plan withBeatMoved(Plan plan, qsizetype from, qsizetype place)
{
    plan.spec.beats.move(from, place > from ? place - 1 : place);
    plan.spec.layOut();
    return plan;
}

Plan withoutBeat(Plan plan, qsizetype index)
{
    plan.spec.beats.removeAt(index);
    plan.spec.layOut();
    return plan;
}

Project projectOf(const PlannedBrief &planned, const ModelChoice &models)
{
    Project project;
    project.name = folderNameFor(planned.plan.spec.product.name);
    project.brief = planned.brief;
    project.models = models;
    return withPlan(project, planned.plan.spec, planned.plan.notices, planned.plan.costUsd.value_or(0));
}

} // namespace beatreel
