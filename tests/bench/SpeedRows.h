// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// The scheduler over a real build's graph, with timers in the place of providers and media.
void schedulerRows(const QString &folder);
/// `program`, beatreel-cli, against services on loopback addresses; empty where it is not built.
void wholeBuildRows(const QString &folder, const QString &program);

} // namespace beatreel::bench
