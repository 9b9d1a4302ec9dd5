// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/project/ProjectFolder.h"
#include "core/project/SlotState.h"
#include "core/publish/Manifest.h"

#include <QTemporaryDir>

namespace beatreel {

/// A project's files as they are at one moment, with their hashes, and what of them goes where in a storage.
class ProjectSnapshot
{
public:
    /// Copies what may be written to meanwhile (the document, the ledger) and hashes everything. Blocks. Busy where jobs keep
    /// writing to the ledger, Cancelled.
    [[nodiscard]] static Result<ProjectSnapshot> of(const ProjectFolder &folder, const SlotStates &states, const TaskContext &context);

    /// All that makes the project: document, takes with their provenance, ledger, versions, references, hand-on pictures.
    [[nodiscard]] const QList<PublishedFile> &files() const { return m_files; }
    /// Frames, chunks, the stitched video, the music and the master, as far as they are there.
    [[nodiscard]] const QList<PublishedProduct> &products() const { return m_products; }
    /// Where a file or a product with a path can be read now.
    [[nodiscard]] QString source(const QString &path) const;

private:
    ProjectSnapshot(const ProjectFolder &folder);
    [[nodiscard]] Result<void> addFile(const QString &path, const TaskContext &context);
    [[nodiscard]] Result<void> addProduct(const QString &key, const QString &path);
    [[nodiscard]] Result<void> addTake(const QString &name, const SlotState *state, const ProjectFolder &folder);
    [[nodiscard]] Result<void> addProducts(const ProjectFolder &folder, const SlotStates &states);

    QString m_folder;
    QString m_videoId;
    std::shared_ptr<QTemporaryDir> m_copies;
    QList<PublishedFile> m_files;
    QList<PublishedProduct> m_products;
};

/// The master's key below "videos/ID/".
inline const QString kMasterName = QStringLiteral("final.mp4");

} // namespace beatreel
