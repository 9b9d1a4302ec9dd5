// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// Files of the user's own over timeline and board, and music that was moved and faded.
[[nodiscard]] QList<Gallery::State> ownFileStates();

} // namespace beatreel::test
