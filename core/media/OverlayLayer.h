// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/story/Overlay.h"

#include <QImage>

namespace beatreel {

/// An overlay painted once for pictures of one size.
struct OverlayLayer
{
    QImage image; ///< premultiplied ARGB, of even size; null: nothing to see
    QPoint at;    ///< where its top left is in the picture: even numbers
    QRectF box;   ///< what the overlay is placed by, in pixels of the picture; empty for a shade
};

/// The box alone, without reading or painting anything: a picture's shape is that which the overlay says.
[[nodiscard]] QRectF overlayBox(const Overlay &overlay, QSize picture);

/// `overlay.file` is absolute, its words are in `text`. Media where its picture cannot be read. Needs a QGuiApplication for
/// words; from any thread.
[[nodiscard]] Result<OverlayLayer> layerOf(const Overlay &overlay, QSize picture);

} // namespace beatreel
