// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/StoryLibrary.h"

#include <optional>

namespace beatreel {

/// One entry of the library as it stands in its file (TDD 3.1, 4.1). `place` is where it stands there
/// ("beats[2]"); nullopt where anything is wrong with it, each thing a finding.
[[nodiscard]] std::optional<BeatTemplate> beatTemplateFromJson(const QJsonObject &object,
                                                               const QString &place, Findings &findings);
/// The beats that an archetype suggests are not looked up here: the library does that once all are read.
[[nodiscard]] std::optional<Archetype> archetypeFromJson(const QJsonObject &object, const QString &place,
                                                         Findings &findings);

[[nodiscard]] QJsonObject toJson(const BeatTemplate &beatTemplate);
[[nodiscard]] QJsonObject toJson(const Archetype &archetype);

/// 5, 10 and 15 s: what a beat may last (TDD 5.4).
[[nodiscard]] bool isBeatDuration(Seconds duration);

} // namespace beatreel
