// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/storage/VideoDatabase.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace beatreel {

/// Keeps one video's row up to date while it is built, from a thread of its own: the newest record wins, and
/// whatever ails the database never stops or slows a build. A record that could not be written is tried again
/// with the next one, after a pause and at `flush`.
class VideoRecorder
{
public:
    using Warn = std::function<void(const Error &)>;

    /// `warn` is called on the recorder's thread or by `flush`, once for each trouble and not for each write;
    /// the same trouble is told again only after a write that succeeded. A URL that cannot be used is such a
    /// trouble; a lock is one after `patience`.
    VideoRecorder(QString url, Warn warn, std::chrono::milliseconds patience = VideoDatabase::kPatience);
    /// Gives up what is not written yet: call `flush` first.
    ~VideoRecorder();
    VideoRecorder(const VideoRecorder &) = delete;
    VideoRecorder &operator=(const VideoRecorder &) = delete;

    /// Hands over the row as it is now, and where its project is. Returns at once; thread-safe.
    void record(VideoRecord record, std::optional<VideoPlace> place = {});

    /// Waits until the newest record is on disk, at most this long. False where it is not; a warning has then
    /// said why.
    bool flush(std::chrono::milliseconds limit);

    /// The database's.
    [[nodiscard]] const QString &url() const;

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace beatreel
