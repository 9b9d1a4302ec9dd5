// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/providers/openai/ChatApi.h"

namespace beatreel::openai {

/// What the answers to one request cost together; 0 where the model's price is not known.
struct Bill
{
    int answers = 0;     ///< that are billed, or may be
    double usd = 0;
    double wasteUsd = 0; ///< the part of it that was lost on the way
};

/// Puts an answer on the bill: by the words that it tells of, else by those that are typical; what was lost before it may be
/// billed. One that says no is its error then.
[[nodiscard]] Result<Answer> billed(Result<Answer> answer, const Model &model, Bill &bill);

} // namespace beatreel::openai
