// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/StoryLibrary.h"

#include <QPixmap>

class QPainter;

namespace beatreel {

struct Appearance;

/// What a tile shows of a template. A plain value.
struct TileFace
{
    TemplateId id;
    Seconds duration{5};
    QString shot;     ///< in words, as the movement
    QString movement;
    EnergyLevel energy = EnergyLevel::Medium;
    Position position = Position::Middle;
    bool isOwn = false;

    [[nodiscard]] static TileFace of(const BeatTemplate &entry, bool isOwn);
    /// What the screen reader says: "hero_shot, opening, 5 seconds, close-up, slow dolly in, medium energy".
    [[nodiscard]] QString spoken() const;
};

struct TileLook
{
    bool isHovered = false;
    bool isCurrent = false;
    bool hasRing = false;
    bool namesMovement = false; ///< on a plate over the picture
};

/// `picture` may be null: it is still being drawn, or cannot be.
void paintTile(QPainter &painter, const QRect &tile, const TileFace &face, const TileLook &look, const QPixmap &picture,
               const Appearance &appearance);

} // namespace beatreel
