// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/providers/offline/planner/WordList.h"

namespace beatreel {

/// The built-in planner: reads the brief, chooses an archetype by score, and searches for the best sequence
/// of beats whose sum is exact, round those that are kept. Deterministic by seed. BadInput for a blank
/// prompt, a creativity outside 0 to 1, a duration outside 1 to 120 s, whose words are quoted, and kept beats
/// that do not fit it.
class OfflinePlanner final : public Planner
{
public:
    /// `words` is the vocabulary of `resources/words.json`.
    explicit OfflinePlanner(WordList words) : m_words(std::move(words)) {}

    [[nodiscard]] GeneratorIdentity identity() const override;
    [[nodiscard]] Result<Plan> plan(const PlanRequest &request, const StoryLibrary &library,
                                    const TaskContext &context) const override;

private:
    WordList m_words;
};

/// The length that a brief asks for as it would be planned, without planning it. BadInput outside 1 to 120 s,
/// the brief's words quoted.
[[nodiscard]] Result<Seconds> requestedDuration(const Brief &brief, const WordList &words);

} // namespace beatreel
