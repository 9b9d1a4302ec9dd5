// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Products.h"
#include "core/generate/DrawnFrames.h"
#include "core/media/FilmReader.h"
#include "core/media/SharedSources.h"
#include "core/project/Project.h"
#include "core/project/SlotState.h"

namespace beatreel {

/// What a project's film is made from; all of it but `under` outlives the call it is given to.
struct FilmSource
{
    const Project &project;
    const TakeCatalogue &takes;
    const SlotStates &states;
    const Products &products;
    QString folder = {}; ///< the project's
    const DrawnFrames *drawn = nullptr; ///< as the animator has them, so that a move looks as its clip will; outlives the film
    std::shared_ptr<SharedSources> under = {}; ///< what overlays lie over, open for the next film of the same reader
};

/// What is shown of 5 s of a beat.
struct FilmPiece
{
    enum class Kind {
        Chunk, ///< as it is built
        Clip,  ///< the clip as its chunk would be
        Move,  ///< the beat's frame with its camera movement
        Slate  ///< there is nothing to show: `segment.open` is empty
    };

    Slot clip;
    Kind kind = Kind::Slate;
    FilmSegment segment;
    QString chunk = {}; ///< the file of a Chunk
    QString clipFile = {}; ///< of a Clip that is shown from its start: it may be a chunk itself
};

/// Each 5 s of the film, or of one beat of it, from what is there now. Reads no pictures; what it gives depends on
/// `source` no more.
[[nodiscard]] std::vector<FilmPiece> filmPieces(const FilmSource &source);
[[nodiscard]] std::vector<FilmPiece> filmPiecesOf(const FilmSource &source, const BeatId &beat);

/// Whether a slot has something to show.
[[nodiscard]] bool canBeShown(const SlotState *state);

} // namespace beatreel
