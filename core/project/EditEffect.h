// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/generate/Price.h"
#include "core/project/SlotState.h"

#include <QStringList>

namespace beatreel {

/// What an edit would make stale or leave to be made, said before it is applied.
struct EditEffect
{
    /// The slots of one kind that a build would make after the edit and not without it.
    struct Part
    {
        int count = 0;
        Price price; ///< of all of them
        bool operator==(const Part &) const = default;
    };

    Part frames;
    Part clips;
    Part music;     ///< count 0 or 1
    int held = 0;   ///< slots that become stale and stay as they are: locked, kept, or chosen by hand
    QList<BeatId> beats;     ///< whose frame or clips a build would make, in the order of the video
    QList<BeatId> heldBeats; ///< with a frame or clip among the held
    bool isMusicHeld = false;
    QList<Slot> heldSlots;   ///< the held, in the order of the video
    QList<Slot> due;         ///< those that a build would make, in the order of the video
    int spared = 0; ///< slots that a build would have made and that need nothing after the edit, or are gone

    [[nodiscard]] Price price() const { return frames.price + clips.price + music.price; }
    [[nodiscard]] bool isNothing() const { return *this == EditEffect(); }
    /// Whole translated sentences, for a plate or a tooltip: "2 frames to make.", "Costs $0.38." None where
    /// the edit has no effect.
    [[nodiscard]] QStringList sentences() const;

    bool operator==(const EditEffect &) const = default;
};

/// The effect of going from a project with the states `before` to one with `after`. A slot that needed making before
/// and still does is none.
[[nodiscard]] EditEffect effectOf(const SlotStates &before, const SlotStates &after, const ModelCatalogue &catalogue);

} // namespace beatreel
