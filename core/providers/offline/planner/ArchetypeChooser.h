// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/planner/BriefReader.h"
#include "core/story/StoryLibrary.h"

namespace beatreel {

/// The archetype that a brief speaks for, and why.
struct ArchetypeChoice
{
    Archetype archetype;
    bool isByProduct = false;  ///< the product speaks for it
    QStringList words;         ///< the words of the brief that speak for it, the weightiest first
    bool isByDuration = false; ///< the duration lies in its typical range
};

/// Scores every archetype of the library by product, style words, its own hints and the duration, and takes
/// the best; of equals the first. The library has at least one.
[[nodiscard]] ArchetypeChoice chooseArchetype(const BriefReading &reading, Seconds duration,
                                              const StoryLibrary &library, const WordList &words);

} // namespace beatreel
