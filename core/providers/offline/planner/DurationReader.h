// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/planner/WordList.h"

#include <optional>

namespace beatreel {

/// A length that a brief asks for.
struct DurationMention
{
    double seconds = 0;
    QString words; ///< as written: "half a minute"
    qsizetype begin = 0;
    qsizetype end = 0; ///< both in BriefText::text()
};

/// Finds the length of the video in a brief, in any usual form, and tells it from the times that belong to
/// the product ("charges in 15 minutes"), from its model numbers and from decades. nullopt: it names none.
[[nodiscard]] std::optional<DurationMention> readDuration(const BriefText &text, const WordList &words);

} // namespace beatreel
