// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/VideoRecord.h"

#include <QStringList>
#include <QVariant>

namespace beatreel::videos {

/// The table `video_generations` of TDD 10.1 as it stands in a file or, `isOnServer`, in PostgreSQL; and beside it what
/// Beatreel alone wants to know of a video: `beatreel_projects` (where its project is) and `beatreel_builders`.

/// The schema's steps for SqlConnection::migrate. The table is as SQLAlchemy makes it from the TDD's model, with the
/// model's own defaults added for other programs that insert; one that such a program has made already is used as it is.
[[nodiscard]] QList<QStringList> schema(bool isOnServer);

/// The columns that `toRecord` reads, in its order, as they are selected.
[[nodiscard]] QString selection(bool isOnServer);
[[nodiscard]] VideoRecord toRecord(const QVariantList &values);

/// INSERT of what `toValues` gives; a creation time that is not given is now.
[[nodiscard]] QString insertStatement(bool isOnServer);
/// What follows it to change every column but `created_at` of the row that is there already.
[[nodiscard]] QString conflictClause();
[[nodiscard]] QVariantList toValues(const VideoRecord &record);

/// SQL for the present time.
[[nodiscard]] QString now(bool isOnServer);

} // namespace beatreel::videos
