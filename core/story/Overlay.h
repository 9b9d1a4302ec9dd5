// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QString>

#include <chrono>

namespace beatreel {

/// Where an overlay's words come from.
enum class OverlayWords { Own, OnScreen, ProductName };

/// Something laid over the pictures of a beat: words, a picture (a logo), or a shade that makes words stand out. Sizes and
/// places are fractions of the frame, so that they hold in every format.
struct Overlay
{
    /// Other: of a newer program; kept, and not painted.
    enum class Kind { Text, Picture, Shade, Other };
    using Time = std::chrono::milliseconds;

    Kind kind = Kind::Text;
    OverlayWords words = OverlayWords::Own;
    QString text;             ///< the own words, in one or several lines
    QString file;             ///< of a picture, relative to the project's folder
    double aspect = 1;        ///< of a picture: width / height, as it was when it was chosen
    QPointF anchor{0.5, 0.5}; ///< which point of the overlay is placed: 0 left or top, 0.5 middle, 1 right or bottom
    QPointF place{0.5, 0.5};  ///< where it is placed: 0, 0 is the frame's top left
    /// Of the frame's shorter side: the size of the type, the height of a picture. Of a shade, the share of the frame's
    /// height that it covers from the side that it is anchored to; anchored to the middle it covers all.
    double size = 0.1;
    QString family = QStringLiteral("Inter");
    int weight = 600;       ///< 100 to 900
    double tracking = 0;    ///< between letters, of the size of the type
    QString colour = QStringLiteral("#ffffff");
    double opacity = 1;     ///< 0 to 1
    double shadow = 0;      ///< 0 to 1
    Time in{0};             ///< within the beat
    Time out{0};            ///< 0: with the beat's end
    Time fadeIn{0};         ///< from `in` on
    Time fadeOut{0};        ///< up to `out`
    QJsonObject rest;       ///< unknown members, kept

    bool operator==(const Overlay &) const = default;
};
using Overlays = QList<Overlay>;

/// The film comes from black and goes to black; zero: it does not.
struct FilmFades
{
    std::chrono::milliseconds fromBlack{0};
    std::chrono::milliseconds toBlack{0};
    QJsonObject rest; ///< unknown members, kept

    bool operator==(const FilmFades &) const = default;
};

} // namespace beatreel
