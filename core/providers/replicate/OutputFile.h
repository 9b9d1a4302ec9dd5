// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/providers/replicate/ReplicateApi.h"

namespace beatreel::replicate {

/// Fetches one output file (a URL, or the file itself as `data:`) into `folder` and decodes it from beginning to end.
/// Unavailable where it cannot be fetched now, NotFound where it is gone, Media where it is not what the step makes.
[[nodiscard]] Result<QString> fetchOutput(const ReplicateApi &api, const QString &file, PipelineStep step, const QString &folder,
                                          const TaskContext &context);

/// Whether the file is a picture, a clip or a track that can be decoded to its end.
[[nodiscard]] Result<void> checkOutput(PipelineStep step, const QString &file, const TaskContext &context);

} // namespace beatreel::replicate
