// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// The settings: their first page, services with and without keys, and models.
[[nodiscard]] QList<Gallery::State> settingsStates();

} // namespace beatreel::test
