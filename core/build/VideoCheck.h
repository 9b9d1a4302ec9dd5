// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/storage/VideoDatabase.h"

namespace beatreel {

/// A row of the video database and what is known beside it.
struct VideoEntry
{
    VideoRecord record;
    std::optional<VideoPlace> place; ///< nothing: another program wrote the row
    std::optional<VideoBuilder> builder; ///< of a shared database

    /// Its project's folder can be looked at from here.
    [[nodiscard]] bool isHere() const;
    /// A program builds it, or at least may: on a shared database by its builder's signs of life, else by the folder's lock.
    [[nodiscard]] bool isBeingBuilt() const;
};

/// All rows, or those with this status, the newest first.
[[nodiscard]] Result<QList<VideoEntry>> listVideos(const VideoDatabase &database, std::optional<VideoStatus> status = {});
/// One of them; nothing where there is no such row.
[[nodiscard]] Result<std::optional<VideoEntry>> findVideo(const VideoDatabase &database, const QString &id);

/// Compares a row with itself, its project, its files and its ledger (in the database of `databaseUrl` where that is
/// shared). What is being built changes meanwhile and is left alone. Findings are errors, with the codes `interrupted`,
/// `status`, `counts`, `no_place`, `no_project`, `other_video`, `no_file`, `cost` and `ledger`; that a project is on another
/// computer and was not looked at is a warning, `elsewhere`.
[[nodiscard]] Findings checkVideo(const VideoEntry &entry, const QString &databaseUrl);

} // namespace beatreel
