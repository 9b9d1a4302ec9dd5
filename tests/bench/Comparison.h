// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace beatreel::bench {

/// What one run took.
struct Run
{
    double milliseconds = 0;
    double mebibytes = 0; ///< peak resident memory; 0 where it was not a program of its own
};

/// One run of something; empty where it failed.
using Runner = std::function<std::optional<Run>()>;

/// Runs another program, through beatreel-measured.
[[nodiscard]] Runner program(const QString &name, const QStringList &arguments);
/// Calls a function that says whether it worked, and takes its time.
[[nodiscard]] Runner call(std::function<bool()> function);
/// `runner` after `before`, which is not measured.
[[nodiscard]] Runner after(std::function<void()> before, Runner runner);

/// Runs both in turns, `times` each and once before that, and prints one line: the ratio of the medians, both
/// medians, and what the ratio may be at most.
void compare(const QString &what, const Runner &ours, const Runner &theirs, double atMost, int times = 7);
/// The median time of one thing against a limit in milliseconds.
void limitTime(const QString &what, const Runner &ours, double atMost, int times = 7);
/// The 99th percentile of `times` runs against a limit in milliseconds, in turns with a loop of fixed work, whose
/// median and percentile stand beside it: what they say of each other holds on a busy machine too.
void limitPercentile(const QString &what, const Runner &ours, double atMost, int times = 1000);
/// The median and the 95th percentile of `times` runs, each against a limit in milliseconds.
void limitSpread(const QString &what, const Runner &ours, double medianAtMost, double highAtMost, int times = 300);
/// The median time of one thing against a time in milliseconds that it cannot beat; `beside` stands behind it.
void limitRatio(const QString &what, const Runner &ours, double least, double atMost, const QString &beside, int times = 5);
/// A time in milliseconds that was taken already against a limit.
void limitValue(const QString &what, double milliseconds, double atMost, const QString &beside);
/// Any figure against the most that it may be; `unit` stands behind it.
void limitNumber(const QString &what, double value, double atMost, const QString &unit);
/// How much longer the median of one thing takes than that of the other, in turns, against a limit in milliseconds.
void limitDifference(const QString &what, const Runner &ours, const Runner &theirs, double atMost, int times = 15);
/// Any figure against the least that it has to be; `beside` stands behind it.
void reachNumber(const QString &what, double value, double atLeast, const QString &beside);
/// A number of things against the most that there may be of them.
void limitCount(const QString &what, int count, int atMost);
/// The difference of the median peak memories of two programs against a limit in MiB.
void limitMemory(const QString &what, const Runner &larger, const Runner &smaller, double atMost, int times = 3);
/// The median peak memory of a program against a limit in MiB.
void limitMemory(const QString &what, const Runner &ours, double atMost, int times = 3);
/// A yes or no.
void state(const QString &what, bool isTrue);
void notBuilt(const QString &what);

/// How many lines failed their limit or did not run.
[[nodiscard]] int misses();

} // namespace beatreel::bench
