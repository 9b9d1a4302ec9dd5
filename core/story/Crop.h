// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include <optional>

namespace beatreel {

/// Which part of a picture or video the film shows. Its window has the film's shape and lies within the picture: at zoom
/// 1 it is as large as it can be, at 2 half as wide. Places are counted in the room that is left, 0 at the left or
/// top, 1 at the right or bottom, as the picture is seen upright.
struct Crop
{
    static constexpr double kMostZoom = 4;

    double x = 0.5;
    double y = 0.5;
    double zoom = 1;

    /// Within its ranges, and as exact as `text` is.
    [[nodiscard]] Crop normalized() const;
    /// The window in a picture of that size, for a film of that shape. Both as large as pixels are square.
    [[nodiscard]] QRectF window(QSizeF picture, QSizeF shape) const;

    /// "0.5000,0.2500,1.2000", for keys and fingerprints.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<Crop> fromText(const QString &text);

    /// All that fits, about the middle.
    [[nodiscard]] bool isDefault() const { return *this == Crop(); }
    bool operator==(const Crop &) const = default;
};

} // namespace beatreel
