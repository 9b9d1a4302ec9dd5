// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/project/Project.h"

#include <optional>

namespace beatreel {

/// Where an open document is saved. Used by one thread at a time.
class DocumentStore
{
public:
    enum class Conflict {
        Refuse,   ///< Busy where somebody else changed the document since
        Overwrite ///< the user's word; what stands there becomes a version
    };

    virtual ~DocumentStore() = default;
    /// Writes the document, all or nothing.
    [[nodiscard]] virtual Result<void> write(const Project &project, Conflict conflict) = 0;
};

/// The document of a project's folder whose lock the program holds. Keeps the document that it replaces as a
/// version: the one that was opened, then at most one a minute. A lock can be lost (a folder that was moved
/// or restored from a backup, a network disk): so it writes over nothing but what it wrote itself.
class FolderStore final : public DocumentStore
{
public:
    /// `opened` is what the document at `path` holds now. `clock` outlives it.
    FolderStore(QString path, Project opened, const Clock &clock);

    [[nodiscard]] Result<void> write(const Project &project, Conflict conflict) override;

private:
    /// Tells a file that was replaced or written to since.
    struct Stamp
    {
        quint64 inode = 0;
        qint64 bytes = 0;
        qint64 modified = 0; ///< ns since 1970
        bool operator==(const Stamp &) const = default;
    };

    [[nodiscard]] static std::optional<Stamp> stampOf(const QString &path);
    [[nodiscard]] bool isForeign() const;
    [[nodiscard]] Result<void> keepVersion(bool isForeign);

    QString m_path;
    Project m_written;
    const Clock &m_clock;
    std::optional<Stamp> m_stamp;
    std::optional<std::chrono::steady_clock::time_point> m_lastVersion;
};

} // namespace beatreel
