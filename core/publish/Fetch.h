// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/publish/Manifest.h"
#include "core/storage/AssetStore.h"

namespace beatreel {

struct FetchReport
{
    QString folder;   ///< of the project, absolute
    QString name;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 gotBytes = 0; ///< that travelled; the others were there from an earlier try
    QStringList notices;
};

/// Makes a project at `target` from what a storage has of it. It appears whole; one that was broken off goes on where it was,
/// from a hidden folder beside its place. Nothing is taken whose hash is not the one that was published. Blocks. Exists
/// where something is at `target`, NotFound where the storage has no such project, BadInput where what it has is damaged.
[[nodiscard]] Result<FetchReport> fetchProject(AssetStore &store, const QString &videoId, const QString &target, const TaskContext &context);

} // namespace beatreel
