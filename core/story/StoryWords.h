// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/StoryLibrary.h"

#include <QString>

namespace beatreel {

/// The library's terms as people read them, translated: "slow_dolly_in" is "Slow dolly in". Terms that the shipped
/// library does not have are only made legible.

[[nodiscard]] QString shotWord(const QString &shotType);
[[nodiscard]] QString movementWord(const QString &movement);
[[nodiscard]] QString actionWord(const QString &action);
[[nodiscard]] QString energyWord(EnergyLevel energy);
[[nodiscard]] QString positionWord(Position position);
/// "sportswear", "energy drinks".
[[nodiscard]] QString productsWord(const QString &category);
[[nodiscard]] QString moodWord(const QString &mood);
/// By its name, not its id: an archetype of the user's own may have the id of a shipped one.
[[nodiscard]] QString archetypeWord(const QString &name);

/// The shot types, movements and actions of the shipped library, in the order of their words.
[[nodiscard]] QStringList knownShots();
[[nodiscard]] QStringList knownMovementTerms();
[[nodiscard]] QStringList knownActions();

} // namespace beatreel
