// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Scene.h"

class QPainter;

namespace beatreel::sketch {

/// The ways in which a frame can be arranged.
enum class Layout {
    Hero,      ///< the product, close
    Pedestal,  ///< the product in a spot of light, the last impression
    Callouts,  ///< the product with leader lines to its details
    Macro,     ///< a part of the product fills the picture
    Teaser,    ///< the product in the dark, a rim of light
    Burst,     ///< a tilted world, rays
    Tracking,  ///< the product runs past
    Montage,   ///< three slanted panels
    Usage,     ///< a person with the product
    Lifestyle, ///< a person and the product in a room or landscape
    Benefit,   ///< the product in front, someone happy behind
    Split,     ///< before and after
    Establish, ///< the place, someone in it
    Mood,      ///< the place, the product small in it
    Vista,     ///< far horizon, a small figure with the product
};

/// The arrangement for a shot type and action: the action decides where it says how the picture is built,
/// else the shot. Unknown ones give Hero.
[[nodiscard]] Layout layoutFor(const QString &shotType, const QString &action);

/// Whether the product stands on nothing that belongs to the place behind it.
[[nodiscard]] bool isFloating(Layout layout);

/// Draws the whole picture over the canvas. What matters keeps clear of the outer 8 percent.
void paintScene(QPainter &painter, const Scene &scene);

/// The arrangements, by family.
void paintHero(QPainter &painter, const Scene &scene);
void paintPedestal(QPainter &painter, const Scene &scene);
void paintCallouts(QPainter &painter, const Scene &scene);
void paintMacro(QPainter &painter, const Scene &scene);
void paintTeaser(QPainter &painter, const Scene &scene);
void paintBurst(QPainter &painter, const Scene &scene);
void paintTracking(QPainter &painter, const Scene &scene);
void paintMontage(QPainter &painter, const Scene &scene);
void paintUsage(QPainter &painter, const Scene &scene);
void paintLifestyle(QPainter &painter, const Scene &scene);
void paintBenefit(QPainter &painter, const Scene &scene);
void paintSplit(QPainter &painter, const Scene &scene);
void paintEstablish(QPainter &painter, const Scene &scene);
void paintMood(QPainter &painter, const Scene &scene);
void paintVista(QPainter &painter, const Scene &scene);

} // namespace beatreel::sketch
