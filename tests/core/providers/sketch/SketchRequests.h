// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/providers/offline/sketch/SketchArtist.h"
#include "core/story/StoryLibrary.h"

namespace beatreel::test {

/// The shipped templates and the artist with the source tree's drawings.
[[nodiscard]] const StoryLibrary &shippedLibrary();
[[nodiscard]] const SketchArtist &shippedArtist();

/// A look as the planner would give it for that mood.
[[nodiscard]] Style styleOf(const QString &mood);
[[nodiscard]] QStringList moods();

/// A request for a shipped template, a product and a mood; no folder.
[[nodiscard]] FrameRequest frameRequest(const QString &beat, const Product &product, const Style &style,
                                        quint64 seed = 1);

} // namespace beatreel::test
