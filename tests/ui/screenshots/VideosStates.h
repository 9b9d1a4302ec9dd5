// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// The window of all videos: full, searched, empty, without its database, and what it asks before it deletes.
[[nodiscard]] QList<Gallery::State> videosStates();

} // namespace beatreel::test
