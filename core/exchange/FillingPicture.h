// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace beatreel {

/// The picture in exactly this size: scaled to fill it, what stands over is cut off on both sides alike, as
/// chunks are made of clips.
[[nodiscard]] QImage filling(const QImage &picture, const QSize &size);

} // namespace beatreel
