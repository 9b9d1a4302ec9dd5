// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// How a clip's slot stands, as its cell shows it.
enum class ChunkState {
    Missing,
    Waiting, ///< for what it is made from
    Queued,
    Running,
    Ready,
    Stale,
    Kept,
    Failed,
    Lost,
};

/// Everything that a cell shows of a 5 s chunk. A plain value.
struct ChunkFace
{
    Slot slot;
    QString label; ///< "4.2"
    ChunkState state = ChunkState::Missing;
    bool isLocked = false;
    bool isRemakeable = false; ///< of Lost: not the user's own
    QString words;         ///< "Waits for 4.1", "Queued, 2nd", "Refused"; empty: the state's own word
    QString after;         ///< second, quieter: "0:19 left"
    QStringList sentences; ///< for tips and for the screen reader
    Price price;           ///< of what the cell offers
    double fraction = 0;   ///< of Running
    int take = 0;          ///< number of the one that it shows among the slot's, from 1; 0: none
    QString clip;          ///< file of what it shows; empty: nothing
    std::chrono::milliseconds slip{0};
    Crop crop = {};

    [[nodiscard]] bool operator==(const ChunkFace &) const = default;
    [[nodiscard]] bool hasOffer() const;
    /// "Make clip", "Refresh", "Retry", "Make again".
    [[nodiscard]] QString offerVerb() const;
    /// "Clip 4.1, running, 63 percent, 19 seconds left."
    [[nodiscard]] QString spoken() const;
    /// Its name, and what there is to say at length.
    [[nodiscard]] QString tip() const;
};

/// The face of a beat's clip; `number` is the beat's in the film, from 1.
[[nodiscard]] ChunkFace chunkFace(OpenProject &open, const Beat &beat, int number, int index);

} // namespace beatreel
