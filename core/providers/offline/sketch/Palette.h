// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace beatreel::sketch {

/// The colour that the words name: "#rrggbb", "teal", "neon green", "warm beige", "deep forest green". Words
/// that name none give a colour of their own that goes with others, always the same one.
[[nodiscard]] QColor colourNamed(const QString &words);

/// What the colours of a look are used for. A plain value.
struct Palette
{
    QColor accent; ///< the product
    QColor second; ///< clothes, signs, the other end of the sky
    QColor dark;
    QColor light;
    QColor metal;

    /// Gives the named colours their roles. `key` chooses the colours where there are none.
    [[nodiscard]] static Palette fromNames(const QStringList &names, const QString &key);
};

} // namespace beatreel::sketch
