// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/project/Take.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <mutex>

namespace beatreel {

/// The append-only catalogue of a project's takes, in its `takes` folder. Thread-safe: a build adds from many
/// threads.
class TakeCatalogue
{
public:
    /// `folder` is the project's `takes`; it is read at once. Broken entries become findings.
    explicit TakeCatalogue(QString folder);

    [[nodiscard]] Findings findings() const { return m_findings; }

    /// Moves `file` (on the same file system) into the catalogue: its content is hashed, made durable and
    /// named by its hash; then the provenance is written. The take's `file` and `bytes` are set here; equal
    /// contents share one file. A take that is there already and intact stays as it is and is returned; one
    /// whose file is lost is replaced. BadInput where the take's id cannot be a file name.
    [[nodiscard]] Result<Take> add(Take take, const QString &file);

    [[nodiscard]] std::optional<Take> find(const TakeId &id) const;
    /// The takes made for a slot, oldest first.
    [[nodiscard]] QList<Take> takesOf(const Slot &slot) const;
    /// Oldest first.
    [[nodiscard]] QList<Take> all() const;
    [[nodiscard]] double spentUsd() const;

    [[nodiscard]] QString path(const Take &take) const { return m_folder + u'/' + take.file; }
    /// Whether the file is there with the length that was recorded.
    [[nodiscard]] bool isIntact(const Take &take) const;
    /// Removes the files of these takes for good, but for those that another take shares; the entries stay, for they
    /// say what was spent. The number of bytes that are free then. Storage where one cannot be removed.
    [[nodiscard]] Result<qint64> removeFiles(const QSet<TakeId> &takes);

private:
    void remember(const Take &take);

    QString m_folder;
    Findings m_findings;
    mutable std::mutex m_mutex;
    QHash<TakeId, Slot> m_slots;
    QHash<Slot, QList<Take>> m_takes; ///< oldest first
};

} // namespace beatreel
