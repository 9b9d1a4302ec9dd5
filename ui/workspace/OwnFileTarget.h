// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/OwnFiles.h"

class QMimeData;

namespace beatreel {

/// Where on the film a file of the user's own was brought. What becomes of it there depends on what it is.
struct OwnFileTarget
{
    BeatId beat = {};  ///< empty: the film itself, which has room for music alone
    int clip = -1;     ///< of the beat; -1: the beat as a whole

    bool operator==(const OwnFileTarget &) const = default;
};

/// The slots that such a file would fill there: a picture the beat's frame, a video its clip or all of them, a track the
/// music. Empty where it cannot be; `whyNot` then says why.
[[nodiscard]] QList<Slot> placesFor(const Project &project, const OwnFileTarget &target, OwnFileKind kind);
[[nodiscard]] QString whyNot(const Project &project, const OwnFileTarget &target, OwnFileKind kind);
/// What it becomes there, or why it cannot: "Picture for beat 3", "Video for 2 chunks", "Music".
[[nodiscard]] QString becomesWords(const Project &project, const OwnFileTarget &target, OwnFileKind kind);

/// A file and where it goes; nullopt: the film ends before it.
struct OwnFilePlace
{
    QString file;
    std::optional<OwnFileTarget> target;
};

/// Where each of several files goes that were brought to one place: the pictures to the beats from there on, one each; so
/// the videos, or to the clips where the place is one; a track to the music. By their names alone.
[[nodiscard]] QList<OwnFilePlace> filesFrom(const Project &project, const OwnFileTarget &target, const QStringList &files);

/// The local files that are dragged or on the clipboard.
[[nodiscard]] QStringList localFilesIn(const QMimeData &data);
/// What a file is by its name alone, which is enough to say while it is dragged; nullopt: nothing of use.
[[nodiscard]] std::optional<OwnFileKind> kindByName(const QString &file);

} // namespace beatreel
