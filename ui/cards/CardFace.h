// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icons.h"
#include "ui/common/Plate.h"
#include "ui/workspace/OpenProject.h"
#include "ui/workspace/TimeText.h"

namespace beatreel {

/// How a beat's frame stands.
enum class CardState {
    Ready,
    Stale,
    Kept,    ///< stale, and to stay as it is
    Queued,  ///< its frame will be made
    Making,  ///< its frame is being made
    Failed,
    Lost,    ///< its picture's file is gone, and only the user can say what now
    NoFrame,
};

/// Everything that a card shows of a beat. A plain value, so that cards can be painted without a project.
struct CardFace
{
    BeatId beat;
    int number = 0; ///< in the film, from 1
    Seconds start{0};
    Seconds duration{5};
    QString name;
    QString shot;     ///< in words, as the movement
    QString movement;
    EnergyLevel energy = EnergyLevel::Medium;
    Approval approval = Approval::Open;
    bool isLocked = false;
    bool isFrameLocked = false; ///< by itself, or with its beat
    QString prompt;   ///< filled
    QString voiceOver;
    QString onScreenWords;
    QString notes;

    QString picture;  ///< file; empty: there is none
    Rung rung = Rung::None;
    CardState state = CardState::Ready;
    QString reason;   ///< of Stale and Failed: a few words
    QStringList sentences; ///< the same at length, for tips and for the screen reader
    Price price;      ///< of what the card offers: refresh, retry, make
    double fraction = 0; ///< of Making
    bool isRemakeable = false; ///< of Lost: not the user's own

    /// A clip of the beat that runs, failed or is stale while the frame is well: "4.1 63 %".
    QString clipNote;
    std::optional<Icon> clipIcon;
    bool isClipFailed = false;

    /// Whether the card offers to make something: the verb is offerVerb.
    [[nodiscard]] bool hasOffer() const;
    /// "Refresh", "Retry", "Sketch it", "Make frame", "Make again".
    [[nodiscard]] QString offerVerb() const;
    /// What the screen reader says: "Beat 2, action_montage, 5 seconds from 0:05, clip, stale: lighting changed,
    /// refresh costs 20 cents."
    [[nodiscard]] QString spoken() const;
    /// Its name, and what there is to say at length.
    [[nodiscard]] QString tip() const;

    bool isSketch = true; ///< its frame would be made by the built-in artist

    [[nodiscard]] bool operator==(const CardFace &) const = default;
};

/// The face of the beat at `index` of the project; `start` is where it begins.
[[nodiscard]] CardFace cardFace(OpenProject &open, qsizetype index, Seconds start);

/// What taking a card's offer makes.
[[nodiscard]] QList<Slot> offeredSlots(const OpenProject &open, const CardFace &face);

} // namespace beatreel
