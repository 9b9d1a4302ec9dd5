// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"

#include <QImage>
#include <QString>

#include <optional>

namespace beatreel {

/// Knows which frames are drawings, and draws them again in any size. May be called from several threads at
/// once.
class DrawnFrames
{
public:
    virtual ~DrawnFrames() = default;
    /// Of everything that a drawing depends on besides its file.
    [[nodiscard]] virtual Fingerprint fingerprint() const = 0;
    /// The picture in a frame's file, `scale` times as wide and as high, as RGB32. Nothing where it is no
    /// drawing, or one of another version.
    [[nodiscard]] virtual std::optional<QImage> redraw(const QString &file, double scale) const = 0;
};

} // namespace beatreel
