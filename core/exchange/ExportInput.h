// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/project/BuiltChunk.h"
#include "core/project/SlotState.h"

#include <QHash>

#include <chrono>

namespace beatreel {

/// A file that a slot shows.
struct ExportFile
{
    QString path;         ///< absolute; empty: there is none
    bool isStale = false; ///< a build would make another

    [[nodiscard]] bool isMissing() const { return path.isEmpty(); }
    [[nodiscard]] bool isPresent() const { return !path.isEmpty() && !isStale; }
};

/// What the exports show of one beat.
struct ExportBeat
{
    ExportFile frame;         ///< its picture, in whatever size and format it came
    QList<ExportFile> chunks; ///< one for each 5 s
};

/// The track under the film.
struct ExportMusic
{
    ExportFile file;
    std::chrono::milliseconds inPoint{0}; ///< where in the file the film begins
    double seconds = 0;                   ///< of the whole file
};

/// Everything that is exported of a project, as a value: the document, and the files that its slots show.
struct ExportInput
{
    Project project;
    QList<ExportBeat> beats; ///< those of the project, in order
    std::optional<ExportMusic> music;
};

/// What the slots of a project show. `chunks` are those that exist, by their clips' slots. Looks at files'
/// sizes and at the music's header; safe on any thread.
[[nodiscard]] ExportInput exportInput(const Project &project, const TakeCatalogue &takes,
                                      const SlotStates &states, const QHash<Slot, BuiltChunk> &chunks);

/// What an export does about files that are missing or stale.
enum class Incomplete {
    Refuse, ///< BadInput, with a sentence that offers both ways out
    AsIs    ///< takes what is there
};

/// What was written.
struct Exported
{
    int count = 0;       ///< of cuts, cues, pages or pictures
    QStringList notices; ///< what the file does not hold, a sentence each
};

} // namespace beatreel
