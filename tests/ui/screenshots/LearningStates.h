// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// What the program tells by itself while it is learned, and its sample project.
[[nodiscard]] QList<Gallery::State> learningStates();

} // namespace beatreel::test
