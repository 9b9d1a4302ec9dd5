// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/OverlayPainter.h"
#include "core/media/PictureSource.h"

namespace beatreel {

/// The pictures of `under` with what lies over them, as the chunk will have them.
[[nodiscard]] std::unique_ptr<PictureSource> overlaid(std::shared_ptr<PictureSource> under, OverlayPainter painter);

} // namespace beatreel
