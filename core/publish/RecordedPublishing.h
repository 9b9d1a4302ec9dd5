// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/Publish.h"

namespace beatreel {

/// Publishes a project and has its row in the video database, where it has one, name the results by their addresses in the
/// storage. A database that cannot be written is noted in the log: what was published stays. Blocks; any thread.
[[nodiscard]] Result<PublishReport> publishRecorded(const ProjectFolder &folder, const GeneratorIdentities &identities, AssetStore &store, PublishConflict conflict,
                                                    const QString &databaseUrl, const TaskContext &context);

} // namespace beatreel
