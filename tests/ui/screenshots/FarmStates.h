// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// Builds that are done on a farm, and its settings.
[[nodiscard]] QList<Gallery::State> farmStates();

} // namespace beatreel::test
