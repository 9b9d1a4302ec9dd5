// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/screenshots/Gallery.h"

namespace beatreel::test {

/// The pictures of docs/handbook/images: some of `states` under the names that the pages know, light and small enough to be
/// read beside a text.
[[nodiscard]] QList<Gallery::State> handbookPictures(const QList<Gallery::State> &states);

} // namespace beatreel::test
