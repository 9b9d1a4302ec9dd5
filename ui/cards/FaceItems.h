// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardFace.h"
#include "ui/cards/ChunkFace.h"
#include "ui/common/PaintedItems.h"

namespace beatreel {

/// A beat or a clip as assistive technology is told of it, all but its place; `hasFocus` as if the view had it.
[[nodiscard]] PaintedItems::Item itemOf(const CardFace &face, const Selection &selection);
[[nodiscard]] PaintedItems::Item itemOf(const ChunkFace &face, const Selection &selection);

/// The actions of both; one more is the offer's verb.
[[nodiscard]] QString selectActionName();
[[nodiscard]] QString menuActionName();

} // namespace beatreel
