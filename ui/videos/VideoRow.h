// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/VideoCheck.h"

#include <QMetaType>

namespace beatreel {

/// What a video is to who looks for it.
enum class VideoGroup { Active, Finished, Failed };

/// A video as the list shows it: what is looked up of its row, its folder and its builder. A plain value.
struct VideoRow
{
    QString id;
    QString name; ///< of its project, or else of its product; empty: it has none
    QString brief;
    VideoStatus status = VideoStatus::Queued;
    bool isBeingBuilt = false;
    QString builder; ///< the other computer that builds it; empty: none
    double progress = 0;
    QString error;
    double costUsd = 0;
    std::optional<int> seconds; ///< of the film
    QDateTime created;
    QDateTime completed;
    QString folder; ///< with `host` empty: it is not known where the project is
    QString host;
    bool isHere = false;   ///< its project can be looked at from here
    bool canBeTrashed = false; ///< its folder is on this computer

    [[nodiscard]] VideoGroup group() const;
    /// A program began to build it, and does so no more.
    [[nodiscard]] bool isInterrupted() const;
    [[nodiscard]] bool operator==(const VideoRow &) const = default;
};

/// Looks at the folder: not for the UI thread.
[[nodiscard]] VideoRow rowOf(const VideoEntry &entry);

} // namespace beatreel

Q_DECLARE_METATYPE(beatreel::VideoRow)
