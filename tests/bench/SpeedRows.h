// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Scheduler.h"
#include "core/project/Project.h"

#include <QList>
#include <QString>

namespace beatreel::bench {

/// Half a minute in so many beats of one length, and how long the services take for it (TDD 11.2): a plan 5 s, an image
/// 8 s, a clip 50 s, music 30 s.
struct SpeedShape
{
    int beats = 0;
    int seconds = 0; ///< of one

    [[nodiscard]] QString name() const;
    [[nodiscard]] int clips() const { return beats * seconds / 5; }
    /// Plan, image and the clips of one beat behind each other: the way that no parallelism shortens, unscaled.
    [[nodiscard]] double longestWay() const;
    /// What the specification's phases take one after the other, unscaled.
    [[nodiscard]] double oneAfterAnother() const;
};
inline constexpr double kPlanSeconds = 5, kImageSeconds = 8, kClipSeconds = 50, kMusicSeconds = 30;

[[nodiscard]] const QList<SpeedShape> &speedShapes();

/// A planned project of that shape.
[[nodiscard]] Project projectOf(const SpeedShape &shape);
/// The steps of its build behind its plan, which a project made in `folder` is needed for; empty where it cannot be made. What
/// each does is made from the seconds that it takes, at 1/50.
using WorkOf = std::function<std::function<Result<void>(StepContext &)>(double seconds)>;
[[nodiscard]] std::vector<Step> timedSteps(const SpeedShape &shape, const QString &folder, const WorkOf &planned, const WorkOf &made);
inline constexpr double kTimeScale = 50;
/// Work that only takes its time, here.
[[nodiscard]] std::function<Result<void>(StepContext &)> timer(double seconds);

/// The scheduler over a real build's graph, with timers in the place of providers and media.
void schedulerRows(const QString &folder);
/// `program`, beatreel-cli, against services on loopback addresses; empty where it is not built.
void wholeBuildRows(const QString &folder, const QString &program);

} // namespace beatreel::bench
