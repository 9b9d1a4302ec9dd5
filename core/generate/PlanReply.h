// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeptBeats.h"
#include "core/story/StoryLibrary.h"

namespace beatreel {

/// What a model's reply comes to as a plan.
struct PlanReading
{
    enum class Worth {
        Good,     ///< a valid plan as it stands
        Repaired, ///< the rules left one answer for what was wrong
        Doubtful, ///< valid now, but by choices that the model did not make: better to ask again
        None,     ///< there is no plan in it
    };

    Worth worth = Worth::None;
    Spec spec;            ///< valid and of exactly the requested duration, unless `worth` is None
    QStringList findings; ///< what was wrong with the reply, for the model to read
};

/// Reads a reply to the planner's prompt. `basis` is a valid plan for the same brief: it says the duration, and stands in
/// where the reply says nothing that can be used (style, product). Beats that are kept stand in the plan as they are, whatever the
/// reply says of them; `basis` holds them too. No reply is an error.
[[nodiscard]] PlanReading readPlanReply(const QString &reply, const Spec &basis, const StoryLibrary &library, quint64 seed,
                                        const QList<KeptBeat> &kept = {});

/// Beats and lengths for exactly `total` seconds, as near to the wish as the rules allow: lengths are changed by as little as
/// possible, and only where that is not enough middle beats are left out, or some of `more` put in before the last one.
struct WishedBeat
{
    TemplateId beat;
    int seconds = 5; ///< any

    bool operator==(const WishedBeat &) const = default;
};
[[nodiscard]] QList<WishedBeat> nearestSequence(QList<WishedBeat> wish, int total, const QList<TemplateId> &more);

} // namespace beatreel
