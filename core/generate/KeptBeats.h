// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/story/Spec.h"

namespace beatreel {

/// A beat that a new plan holds as it is, at its start and with its duration.
struct KeptBeat
{
    SpecBeat beat;  ///< with its id, start and duration
    int number = 1; ///< as the user counts the beats of the plan it comes from, from 1

    [[nodiscard]] Seconds end() const { return beat.start + beat.duration; }

    bool operator==(const KeptBeat &) const = default;
};

/// Whether a plan of this duration can hold these beats, which stand in order. BadInput, naming the beat and
/// its place, where one does not last 5, 10 or 15 s, begins off the grid of 5 s or before the one ahead of it
/// has ended, or ends after `duration`.
[[nodiscard]] Result<void> checkKept(const QList<KeptBeat> &kept, Seconds duration);

} // namespace beatreel
