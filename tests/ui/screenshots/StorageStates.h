// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// The storage: its entries in the menu, what it has, a transfer, and what was published.
[[nodiscard]] QList<Gallery::State> storageStates();

} // namespace beatreel::test
