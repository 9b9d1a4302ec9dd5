// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Random.h"
#include "core/project/Project.h"

#include <functional>

namespace beatreel {

/// Ids for beats made by hand: 16 hex digits, random, or from a seed.
class NewBeatIds
{
public:
    NewBeatIds(); ///< random
    explicit NewBeatIds(quint64 seed) : m_random(seed) {}

    /// One that no beat of the project has.
    [[nodiscard]] BeatId next(const Project &project);

private:
    Random m_random;
};

/// Which beats stand where. A place is a gap of the present order: 0 is before the first beat, `beats.size()`
/// after the last; what lies outside means the nearest. Ids that the project does not have are left out.
/// Several beats keep their order among each other.

/// With a beat of this template at a place, in the template's length.
[[nodiscard]] Project withBeatInserted(Project project, qsizetype place, const BeatTemplate &beatTemplate,
                                       NewBeatIds &ids);
/// With copies of beats at a place, from this project or another: with ids of their own, the seeds that
/// `from` gave them, and the originals' takes to show where they are there. Nobody has approved a copy yet.
[[nodiscard]] Project withBeatsCopied(Project project, qsizetype place, const QList<Beat> &beats,
                                      const Project &from, NewBeatIds &ids);
/// With a copy of each of these beats, behind the last of them.
[[nodiscard]] Project withBeatsDuplicated(Project project, const QList<BeatId> &beats, NewBeatIds &ids);
[[nodiscard]] Project withoutBeats(Project project, const QList<BeatId> &beats);
[[nodiscard]] Project withBeatsMoved(Project project, const QList<BeatId> &beats, qsizetype place);
[[nodiscard]] Project withBeatsSwapped(Project project, const BeatId &a, const BeatId &b);

/// With `change` applied to these beats. A beat that it leaves as it is stays the same object.
[[nodiscard]] Project withBeats(Project project, const QList<BeatId> &beats,
                                const std::function<void(BeatContent &)> &change);

/// 5, 10 or 15 s. What was chosen for clips beyond a shorter length comes back with a longer one.
[[nodiscard]] Project withDuration(Project project, const QList<BeatId> &beats, Seconds duration);
/// With another template: id, length, words, locks and choices stay. The prompt and the name stay where they
/// are the user's own, which is where they are not those of the former template in `library`.
[[nodiscard]] Project withTemplate(Project project, const QList<BeatId> &beats,
                                   const BeatTemplate &beatTemplate, const StoryLibrary &library);

} // namespace beatreel
