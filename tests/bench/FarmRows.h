// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel::bench {

/// A real step made by a worker, against the same made here.
void farmStepRow(const QString &folder, const QString &cli);
/// A hundred videos on 1, 2, 4 and 8 places, with timers in the place of the steps' work.
void farmPlacesRows(const QString &folder);
/// Ten thousand steps on the queue.
void farmQueueRows();
/// The same for one program of its own: puts them on the queue of that address, and waits for none. Status.
[[nodiscard]] int fillQueue(const QString &url);
/// Ten real videos of the farm, against the same made here.
void farmFilmRows(const QString &folder, const QString &cli);
/// A hundred real videos with paid clips and shared records, while workers are killed.
void farmKillRows(const QString &folder, const QString &cli);

} // namespace beatreel::bench
