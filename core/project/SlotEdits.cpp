// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/SlotEdits.h"

#include "core/project/Edits.h"
#include "core/project/TakeEdits.h"

namespace beatreel {

Project withLock(Project project, const Slot &slot, Lock lock)
{
    return withSettings(std::move(project), slot,
                        [&](SlotSettings &settings) { settings.isLocked = lock == Lock::Locked; });
}

Project withChoice(Project project, const Slot &slot, const TakeId &take)
{
    project = withRestored(std::move(project), take);
    return withSettings(std::move(project), slot, [&](SlotSettings &settings) { settings.choice = take; });
}

Project withKept(Project project, const Slot &slot, const Fingerprint &wanted)
{
    return withSettings(std::move(project), slot, [&](SlotSettings &settings) { settings.keptFor = wanted; });
}

Project withSlip(Project project, const Slot &slot, std::chrono::milliseconds slip)
{
    Q_ASSERT(slot.kind != Slot::Kind::Frame);
    return withSettings(std::move(project), slot, [&](SlotSettings &settings) {
        settings.slip = std::max(slip, std::chrono::milliseconds(0));
    });
}

Project withCrop(Project project, const Slot &clip, const Crop &crop)
{
    Q_ASSERT(clip.kind == Slot::Kind::Clip);
    return withSettings(std::move(project), clip, [&](SlotSettings &settings) { settings.crop = crop.normalized(); });
}

Project withMusicGain(Project project, double gainDb)
{
    project.music.levels.gainDb = std::clamp(gainDb, -kMostGainDb, kMostGainDb);
    return project;
}

Project withMusicFadeIn(Project project, std::chrono::milliseconds length)
{
    project.music.levels.fadeIn = std::max(length, std::chrono::milliseconds(0));
    return project;
}

Project withMusicFadeOut(Project project, std::optional<std::chrono::milliseconds> length)
{
    if (length)
        length = std::max(*length, std::chrono::milliseconds(0));
    project.music.levels.fadeOut = length;
    return project;
}

Project withMusicMuted(Project project, Muting muting)
{
    project.music.levels.isMuted = muting == Muting::Muted;
    return project;
}

} // namespace beatreel
