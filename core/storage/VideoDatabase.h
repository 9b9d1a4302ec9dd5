// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/storage/VideoRecord.h"

#include <chrono>
#include <memory>
#include <optional>

namespace beatreel {

class SqlConnection;

/// The video database of TDD 10.1 in an SQLite file that several processes may write to at once
/// (write-ahead log, every commit on disk). Lives in the thread that opened it.
class VideoDatabase
{
public:
    /// How long a write waits for another process by default.
    static constexpr std::chrono::milliseconds kPatience{5000};

    /// `url` is `sqlite:///` and an absolute path, with or without that path's own first slash; the file is
    /// created, its folder is not. BadInput for another scheme or a relative path, Unavailable for
    /// `postgresql://`, Storage where the file is damaged, of a newer version or cannot be written, Busy
    /// where it stays locked.
    [[nodiscard]] static Result<VideoDatabase> open(const QString &url,
                                                    std::chrono::milliseconds patience = kPatience);

    VideoDatabase(VideoDatabase &&) noexcept;
    VideoDatabase &operator=(VideoDatabase &&) noexcept;
    ~VideoDatabase();

    /// Exists where the id has a row already.
    [[nodiscard]] Result<void> insert(const VideoRecord &record);
    /// Writes every column but `created_at`. NotFound where the id has no row.
    [[nodiscard]] Result<void> update(const VideoRecord &record);
    /// `update` where the id has a row, else `insert`.
    [[nodiscard]] Result<void> save(const VideoRecord &record);
    [[nodiscard]] Result<std::optional<VideoRecord>> find(const QString &id) const;

    /// Changes status, progress (0 to 1) and phase together, and nothing else; `completed_at` follows the
    /// status. NotFound where the id has no row.
    [[nodiscard]] Result<void> setStatus(const QString &id, VideoStatus status, double progress,
                                         const QString &phase, const QString &errorMessage = {});

private:
    explicit VideoDatabase(std::unique_ptr<SqlConnection> connection);
    std::unique_ptr<SqlConnection> m_connection;
};

/// The file that a `sqlite:///` URL names; the errors are those of VideoDatabase::open.
[[nodiscard]] Result<QString> databaseFileOfUrl(const QString &url);

} // namespace beatreel
