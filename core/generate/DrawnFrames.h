// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"

#include <QImage>
#include <QString>

#include <optional>
#include <vector>

namespace beatreel {

/// How far away a part of a picture is: the sky and what stands on the horizon; the ground and the things on
/// it; what the picture is about; and what is before the lens, such as the bars of a wide picture, which no camera moves.
enum class Depth { Back, Middle, Subject, Lens };

/// A part of a picture, as large as the whole, and transparent where that is not in it.
struct DrawnLayer
{
    QImage picture;
    Depth depth = Depth::Subject;
};

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
    /// The same taken apart by depth, from the back to the front: each over those before it, they are the
    /// picture. One where it has no depth, none where it cannot be drawn.
    [[nodiscard]] virtual std::vector<DrawnLayer> redrawInLayers(const QString &file, double scale) const
    {
        const std::optional<QImage> picture = redraw(file, scale);
        return picture ? std::vector<DrawnLayer>{{*picture, Depth::Subject}} : std::vector<DrawnLayer>();
    }
};

} // namespace beatreel
