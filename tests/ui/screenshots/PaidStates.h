// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// What costs money: models with their prices, a paid plan, a build that waits to go on.
[[nodiscard]] QList<Gallery::State> paidStates();

} // namespace beatreel::test
