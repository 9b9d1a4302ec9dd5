// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmExport.h"

namespace beatreel {

/// Pictures of one piece that follow each other in the exported film, and what is done with them.
struct FilmPart
{
    const ExportPiece *piece;
    int first; ///< in the piece; a multiple of kGroupLength where it is copied
    int count;
    bool isCopied;
};

/// The pictures of the film that the job wants; within the film's.
[[nodiscard]] FilmRange rangeOf(const ExportJob &job);
/// The parts that the job's film is put together from, in order. Live as long as the job.
[[nodiscard]] std::vector<FilmPart> partsOf(const ExportJob &job);
/// Whether the film's own pictures are shown at their own size in the chunks' own codec.
[[nodiscard]] bool isAsChunks(const ExportJob &job);

} // namespace beatreel
