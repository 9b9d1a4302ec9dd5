// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Edits.h"

namespace beatreel {

Project withPlan(Project project, const Spec &spec, const QStringList &notices, double costUsd)
{
    QList<Beat> beats;
    beats.reserve(spec.beats.size());
    for (const SpecBeat &planned : spec.beats) {
        const Beat *known = project.find(planned.id);
        const bool isSame = known && (*known)->spec.templateId == planned.templateId;
        const Beat base = isSame ? *known : Beat();
        beats.append(base.with([&](BeatContent &content) {
            content.spec = planned;
            content.spec.start = Seconds(0);
        }));
    }
    project.isPlanned = true;
    project.archetype = spec.archetype;
    project.requestedDuration = spec.requestedDuration;
    project.format = spec.format;
    project.product = spec.product;
    project.style = spec.style;
    project.reasoning = spec.reasoning;
    project.specRest = spec.rest;
    project.beats = std::move(beats);
    project.planNotices = notices;
    project.planCostUsd = costUsd;
    return project;
}

Project withSettings(Project project, const Slot &slot, const std::function<void(SlotSettings &)> &change)
{
    if (slot.kind == Slot::Kind::Music) {
        change(project.music);
        return project;
    }
    for (Beat &beat : project.beats) {
        if (beat.id() != slot.beat)
            continue;
        beat = beat.with([&](BeatContent &content) {
            if (slot.kind == Slot::Kind::Frame) {
                change(content.frame);
                return;
            }
            change(content.clips[slot.index]);
            content.clips.removeIf([](const auto &clip) { return clip.value().isDefault(); });
        });
    }
    return project;
}

Project withAgain(Project project, const Slot &slot, int newestNumber, const Fingerprint &wanted)
{
    return withSettings(std::move(project), slot, [&](SlotSettings &settings) {
        settings.takeNumber = std::max(settings.takeNumber, newestNumber) + 1;
        settings.againFor = wanted;
        settings.choice = TakeId();
        settings.keptFor = Fingerprint();
    });
}

Project withoutLostChoices(Project project, const SlotStates &states)
{
    for (const SlotState &state : states.all()) {
        const bool isRemadeAsItWas = state.shown && state.shown->fingerprint == state.wanted;
        const bool isOwn = state.shown && state.shown->isUsersOwn();
        if (!state.waitsForUser || isRemadeAsItWas || isOwn || project.settings(state.slot).choice.isEmpty())
            continue;
        project = withSettings(std::move(project), state.slot, [](SlotSettings &settings) { settings.choice = TakeId(); });
    }
    return project;
}

} // namespace beatreel
