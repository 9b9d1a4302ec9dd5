// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Leftovers.h"

#include "core/base/Sentence.h"
#include "core/build/TakeMaker.h"

namespace beatreel {

namespace {

/// Whether a build goes on with this request, now or once it knows what its slot is to be made from.
bool isWanted(const SlotStates &states, const Slot &slot, const RequestRow &row)
{
    const SlotState *state = states.find(slot);
    if (!state)
        return false;
    if (slot.kind == Slot::Kind::Clip) {
        const SlotState *before = states.find(slot.index == 0 ? Slot::frame(slot.beat) : Slot::clip(slot.beat, slot.index - 1));
        if (state->wanted.isEmpty() || !before || before->willChange)
            return true;
    }
    return state->needsMaking && state->wanted == row.key.input && state->number + 1 == row.key.take;
}

} // namespace

void concludeLeftovers(const BuildSite &site, const Project &project, const BuildOptions &options, const TaskContext &context)
{
    const auto rows = site.journal.leftOver();
    if (!rows || rows->isEmpty())
        return;
    const SlotStates states(project, site.folder.takes(), site.generators.identities());
    TakeMaker maker(site, project, options);
    for (const RequestRow &row : *rows) {
        const RequestSettler *settler = site.generators.settlers.value(row.provider);
        const auto slot = Slot::fromText(row.key.slot);
        if (!settler || !slot || isWanted(states, *slot, row) || context.isCancelled())
            continue;
        context.note(Sentence::tr("An earlier request for %1 is not needed any more.").arg(row.key.slot));
        if (const auto concluded = maker.conclude(row, *settler, context); !concluded)
            context.note(concluded.error().sentence);
    }
}

} // namespace beatreel
