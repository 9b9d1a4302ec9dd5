// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Overlay.h"

#include <QPainterPath>

namespace beatreel {

/// Words as an outline, with the box that they are placed by: from the tops of the first line's capitals to the last line's
/// baseline, as wide as the widest line. The same at every size: nothing is fitted to pixels.
struct OutlinedText
{
    QPainterPath path;
    QRectF box;
};

/// The text at `size` pixels of type, broken between words where it would be wider than `width`, and made smaller where a
/// single word still is. Its lines stand as the overlay's anchor says. Needs a QGuiApplication; from any thread.
[[nodiscard]] OutlinedText outlined(const Overlay &overlay, double size, double width);

/// Whether this computer has the overlay's font; where it does not, another stands in for it.
[[nodiscard]] bool hasFontOf(const Overlay &overlay);

} // namespace beatreel
