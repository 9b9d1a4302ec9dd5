// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace beatreel {

/// Pictures of the film from `first` to `last`.
struct PictureRange
{
    int first = 0;
    int last = 0;

    bool operator==(const PictureRange &) const = default;
};

} // namespace beatreel
