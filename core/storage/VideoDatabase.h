// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/storage/VideoRecord.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <optional>

namespace beatreel {

class SqlConnection;

/// The video database of TDD 10.1, in an SQLite file that several processes may write to at once (write-ahead log, every
/// commit on disk) or in PostgreSQL, for several computers. Each change is one transaction. Lives in the thread that
/// opened it.
class VideoDatabase
{
public:
    /// How long a write waits for another process by default.
    static constexpr std::chrono::milliseconds kPatience{5000};

    /// `url` is one that `databaseAddress` understands, else BadInput; a file is created, its folder is not. Storage where the
    /// database is damaged, of a newer version or cannot be written, or a server refuses; Unavailable where a server cannot
    /// be reached or its driver is missing; Busy where it stays locked. A lost connection is made again within `patience`.
    [[nodiscard]] static Result<VideoDatabase> open(const QString &url,
                                                    std::chrono::milliseconds patience = kPatience);

    VideoDatabase(VideoDatabase &&) noexcept;
    VideoDatabase &operator=(VideoDatabase &&) noexcept;
    ~VideoDatabase();

    /// Exists where the id has a row already.
    [[nodiscard]] Result<void> insert(const VideoRecord &record);
    /// Writes every column but `created_at`. NotFound where the id has no row.
    [[nodiscard]] Result<void> update(const VideoRecord &record);
    /// `update` where the id has a row, else `insert`; and where its project is, where that is given.
    [[nodiscard]] Result<void> save(const VideoRecord &record, const std::optional<VideoPlace> &place = {});
    /// Takes the row out, where there is one. Busy where a builder of a shared database has it.
    [[nodiscard]] Result<void> remove(const QString &id);
    [[nodiscard]] Result<std::optional<VideoRecord>> find(const QString &id) const;
    /// All rows, or those with this status, the newest first.
    [[nodiscard]] Result<QList<VideoRecord>> list(std::optional<VideoStatus> status = {}) const;
    /// Where the projects are, by video id; of rows that other programs made it is not known.
    [[nodiscard]] Result<QHash<QString, VideoPlace>> places() const;
    /// Who builds which video; nothing in a file, where the project's own lock says it.
    [[nodiscard]] Result<QHash<QString, VideoBuilder>> builders() const;
    /// Several computers may use it.
    [[nodiscard]] bool isShared() const;

    /// Changes status, progress (0 to 1) and phase together, and nothing else; `completed_at` follows the
    /// status. NotFound where the id has no row.
    [[nodiscard]] Result<void> setStatus(const QString &id, VideoStatus status, double progress,
                                         const QString &phase, const QString &errorMessage = {});

private:
    explicit VideoDatabase(std::unique_ptr<SqlConnection> connection);
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace beatreel
