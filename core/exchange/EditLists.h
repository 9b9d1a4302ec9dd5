// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/exchange/EditList.h"

namespace beatreel {

struct EditListOptions
{
    Incomplete incomplete = Incomplete::Refuse;
};

/// The edit list of a project, for another program to cut further. Times count from 00:00:00:00, non-drop;
/// media are named relative to `file`, which is written whole or not at all and replaces what is there.
/// Chunks that are missing or stale, or missing music, are refused unless `AsIs`: then they are gaps, and the
/// notices say where.

/// OpenTimelineIO's JSON: Timeline.1, Clip.2, Marker.2 (its release 0.15 and later).
[[nodiscard]] Result<Exported> writeOtio(const ExportInput &input, const QString &file,
                                         const EditListOptions &options, const TaskContext &context);
/// Final Cut Pro's XML, version 1.10.
[[nodiscard]] Result<Exported> writeFcpXml(const ExportInput &input, const QString &file,
                                           const EditListOptions &options, const TaskContext &context);
/// CMX 3600 in UTF-8. BadInput beyond its 999 events.
[[nodiscard]] Result<Exported> writeEdl(const ExportInput &input, const QString &file,
                                        const EditListOptions &options, const TaskContext &context);
/// MLT XML, as `melt`, Shotcut and Kdenlive read it.
[[nodiscard]] Result<Exported> writeMlt(const ExportInput &input, const QString &file,
                                        const EditListOptions &options, const TaskContext &context);

} // namespace beatreel
