// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <algorithm>
#include <vector>

namespace beatreel::camera {

/// Pixels of a line, from `first` to before `end`.
struct Columns
{
    int first = 0;
    int end = 0;

    [[nodiscard]] int count() const { return end - first; }
    [[nodiscard]] bool isEmpty() const { return end <= first; }
    bool operator==(const Columns &) const = default;
};

[[nodiscard]] inline Columns common(Columns a, Columns b)
{
    return {std::max(a.first, b.first), std::min(a.end, b.end)};
}

/// All from the first of both to the last.
[[nodiscard]] inline Columns united(Columns a, Columns b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return {std::min(a.first, b.first), std::max(a.end, b.end)};
}

/// What a line of a transparent picture shows.
struct LineParts
{
    Columns seen;  ///< all beside it is transparent
    Columns solid; ///< one part of it, as long as any, in which nothing shines through

    bool operator==(const LineParts &) const = default;
};

/// Of each line of a picture, ARGB32_Premultiplied.
[[nodiscard]] std::vector<LineParts> linePartsOf(const QImage &picture);

} // namespace beatreel::camera
