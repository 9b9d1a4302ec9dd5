// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/ProjectSnapshot.h"
#include "core/storage/AssetStore.h"

#include <QMap>

namespace beatreel {

enum class PublishConflict {
    Refuse,   ///< Exists where another computer has published it since
    Overwrite ///< the user's word
};

struct PublishReport
{
    QString url;           ///< of the project in the storage: "s3://films/studio/videos/ID"
    QString masterUrl;     ///< empty: there is no master yet
    QMap<QString, QString> results; ///< their addresses by their names: "chunks/chunk_00.mp4"
    qint64 files = 0;      ///< of the project, results included
    qint64 bytes = 0;
    qint64 sentFiles = 0;  ///< those that were missing
    qint64 sentBytes = 0;
};

/// Puts a project and its results into a storage. Only what is missing there travels, so one that was broken off goes on; the
/// project is there with its last step, and until then the one before is. Blocks; `folder` may be open for reading.
[[nodiscard]] Result<PublishReport> publishProject(const ProjectFolder &folder, const SlotStates &states, AssetStore &store, PublishConflict conflict,
                                                   const TaskContext &context);

/// An address at which anyone can see the master that was published, until it expires. NotFound where none was.
struct MasterLink
{
    QUrl url;
    bool isOlder = false; ///< the project's folder has another master by now
};
[[nodiscard]] Result<MasterLink> linkToMaster(const ProjectFolder &folder, AssetStore &store, std::chrono::seconds expires, const CancelToken &cancel);

/// Remembers, in a project's folder, which state of it a storage has: the hash of its manifest.
void rememberPublished(const QString &folder, const QString &storage, const QStringList &manifests);

} // namespace beatreel
