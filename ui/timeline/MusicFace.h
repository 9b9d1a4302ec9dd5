// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ButtonFace.h"
#include "ui/common/Icons.h"
#include "ui/workspace/OpenProject.h"

namespace beatreel {

enum class MusicState {
    None, ///< the film is to have no music
    Missing,
    Making, ///< or queued
    Ready,
    Stale,
    Kept,
    Failed,
    Lost,
};

/// Everything that the music lane says. A plain value.
struct MusicFace
{
    MusicState state = MusicState::None;
    QString words;         ///< "Score, 96 bpm free", "Making the music", "Lighting changed"
    QStringList sentences; ///< at length, for the tip and the screen reader
    QString sound;         ///< file; empty: there is none
    double bpm = 0;        ///< 0: not known
    double fraction = 0;
    Price price;           ///< of what the lane offers
    bool isLocked = false;
    bool isRemakeable = false; ///< of Lost: not the user's own
    bool isMuted = false;

    [[nodiscard]] bool hasOffer() const;
    /// There is music whose in point and fades can be set.
    [[nodiscard]] bool isAdjustable() const { return !sound.isEmpty() && !isLocked; }
    [[nodiscard]] QString offerVerb() const;
    [[nodiscard]] Icon icon() const;
    [[nodiscard]] QColor iconColour() const;
    [[nodiscard]] QString spoken() const;
};

[[nodiscard]] MusicFace musicFace(OpenProject &open);
/// How long the music fades at its end, as it is heard.
[[nodiscard]] std::chrono::milliseconds fadeOutOf(const OpenProject &open);

/// Where plate and offer lie in the lane's area; they stay in sight while the film is scrolled.
struct MusicParts
{
    QRect plate;
    QRect offer; ///< empty: there is none
};
[[nodiscard]] MusicParts musicParts(const QRect &area, int viewWidth, const MusicFace &face, const Appearance &appearance);
[[nodiscard]] ButtonFace musicOfferFace(const MusicFace &face);

} // namespace beatreel
