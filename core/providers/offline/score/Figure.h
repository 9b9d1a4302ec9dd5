// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace beatreel::score {

/// A note of a rhythmic figure (Manner.h tells the notation).
struct Step
{
    double at = 0;     ///< fraction of the figure, 0 to 1
    double length = 0; ///< fraction of the figure, with what it is held on for
    QChar mark;        ///< the character that began it

    /// How loud: the digit, or 8 for an upper and 6 for a lower case letter.
    [[nodiscard]] int strength() const;
};

[[nodiscard]] std::vector<Step> parseFigure(QStringView figure);

} // namespace beatreel::score
