// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/film/FilmPieces.h"

namespace beatreel {

/// What a build would still change about a project's film.
struct FilmGaps
{
    QList<int> missing; ///< beats that have no video, by their numbers from 1
    QList<int> stale;   ///< beats whose video a build would make anew
    bool isMusicMissing = false;
    bool isMusicStale = false;

    [[nodiscard]] bool isEmpty() const { return missing.isEmpty() && stale.isEmpty() && !isMusicMissing && !isMusicStale; }
    bool operator==(const FilmGaps &) const = default;
};

[[nodiscard]] FilmGaps filmGaps(const Project &project, const SlotStates &states);

/// What is missing and stale, in whole sentences; empty where nothing is.
[[nodiscard]] QString sentence(const FilmGaps &gaps);

} // namespace beatreel
