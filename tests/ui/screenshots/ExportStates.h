// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// The export: its dialog, while it runs, and what it left.
[[nodiscard]] QList<Gallery::State> exportStates();

} // namespace beatreel::test
