// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeptBeats.h"
#include "core/story/StoryLibrary.h"

#include <QJsonObject>

namespace beatreel::openai {

/// The system prompt of TDD 5.4 with this library in it.
[[nodiscard]] QString systemPrompt(const StoryLibrary &library);

/// What the user wants, with the length that is counted with and the beats that stay where they are.
[[nodiscard]] QString userPrompt(const QString &brief, Seconds duration, const QList<KeptBeat> &kept = {});

/// What was wrong with the last reply, for another try.
[[nodiscard]] QString correctionPrompt(const QStringList &findings, Seconds duration);

/// The output of TDD 5.4 as a schema of the strict kind.
[[nodiscard]] QJsonObject planSchema(const StoryLibrary &library);

} // namespace beatreel::openai
