// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Dialogs.h"
#include "ui/videos/VideoReader.h"

namespace beatreel {

/// What is asked before videos are deleted: its first verb deletes their rows, the second their folders on this computer too. It
/// has no second one where there are none.
[[nodiscard]] Question deletionQuestion(const QList<VideoRow> &rows);
/// Why these cannot be deleted now: one of them is being built. Empty: they can.
[[nodiscard]] QString whyNotDeleted(const QList<VideoRow> &rows);
/// What became of it: "3 videos are deleted." `rows` were asked for.
[[nodiscard]] QString deletionResult(const QList<VideoRow> &rows, const VideoReader::Removal &removal);

} // namespace beatreel
