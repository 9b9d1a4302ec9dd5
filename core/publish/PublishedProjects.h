// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/project/Project.h"
#include "core/publish/Manifest.h"
#include "core/storage/AssetStore.h"

namespace beatreel {

/// A project in a storage, as a list shows it.
struct PublishedProject
{
    QString videoId;
    QString name;
    QDateTime published; ///< UTC
    Seconds duration{0};
    qint64 bytes = 0;    ///< that travel when it is opened elsewhere
};

/// A few words on a project, for such lists.
[[nodiscard]] QByteArray aboutJson(const Manifest &manifest, const Project &project);

/// What a storage has, the newest first; what cannot be read is left out. Blocks.
[[nodiscard]] Result<QList<PublishedProject>> publishedProjects(AssetStore &store, const TaskContext &context);

} // namespace beatreel
