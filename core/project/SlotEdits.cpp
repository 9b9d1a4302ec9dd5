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

Project withSlip(Project project, const Slot &clip, std::chrono::milliseconds slip)
{
    Q_ASSERT(clip.kind == Slot::Kind::Clip);
    return withSettings(std::move(project), clip, [&](SlotSettings &settings) {
        settings.slip = std::max(slip, std::chrono::milliseconds(0));
    });
}

} // namespace beatreel
