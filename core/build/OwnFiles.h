// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/project/ProjectFolder.h"

namespace beatreel {

/// What a file of the user's own can become.
enum class OwnFileKind { Picture, Video, Sound };

/// What a file really is, whatever its name says, found by reading its head. Media with a sentence that names what can
/// be read; NotFound; Storage.
[[nodiscard]] Result<OwnFileKind> kindOfOwnFile(const QString &file);

/// Whether such a file can be shown there. A video in a frame's place and the other way round cannot.
[[nodiscard]] bool fits(OwnFileKind kind, Slot::Kind slot);

/// From so many bytes on, whoever asks is asked whether all of the file is to be copied.
inline constexpr qint64 kLargeOwnFile = 500'000'000;

enum class OwnPart {
    Whole,
    UsedRange ///< what the film shows of it, with some seconds more for slipping; nothing is encoded again
};

/// Seconds beyond what is used that a cut file keeps.
inline constexpr Seconds kSlipRoom{5};

struct OwnFileOrder
{
    QList<Slot> places; ///< where it is to show: one frame, the music, or clips of one beat that get consecutive windows
    QString file;
    OwnPart part = OwnPart::Whole;
    Seconds musicLength{0}; ///< of the film; for the used range of a track
};

/// Checks that the file is what its places show, decoding its beginning, and copies it into the project as a take of
/// each of them, once on disk. They show where the document chooses them. Media where the file is something else;
/// nothing is added then. Any thread.
[[nodiscard]] Result<QList<Take>> addOwnFile(const ProjectFolder &folder, const OwnFileOrder &order, const TaskContext &context);

/// The whole of it for one slot.
[[nodiscard]] Result<Take> addOwnFile(const ProjectFolder &folder, const Slot &slot, const QString &file, const TaskContext &context);

/// The project showing these takes of one file in their slots: clips show windows of 5 s that follow each other, the
/// last of them where the video ends; music starts at its beginning, in a film that
/// was to have none too.
[[nodiscard]] Project withOwnTakes(Project project, const QList<Take> &takes);

} // namespace beatreel
