// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/providers/openai/ChatApi.h"

namespace beatreel::openai {

/// What an answer cost by the words that it tells of, else by those that are typical; with what was lost before it, which
/// may be billed.
[[nodiscard]] double costOf(const Model &model, const Answer &answer);

} // namespace beatreel::openai
