// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// What the Help menu opens.
[[nodiscard]] QList<Gallery::State> helpStates();

} // namespace beatreel::test
