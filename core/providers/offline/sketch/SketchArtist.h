// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/DrawnFrames.h"
#include "core/generate/Generators.h"
#include "core/providers/offline/sketch/SketchDrawings.h"

#include <QImage>

namespace beatreel {

/// The built-in artist: draws a storyboard frame of a beat as ink and wash. Deterministic by the request;
/// what it draws never holds text. The first reference picture stands in the product's place. Needs a
/// QGuiApplication, and may be called from any thread.
class SketchArtist final : public FrameGenerator
{
public:
    explicit SketchArtist(SketchDrawings drawings);

    [[nodiscard]] GeneratorIdentity identity() const override;
    /// Writes "frame.png" of the format's size into the request's folder. Storage where that is refused,
    /// Media where the reference picture cannot be read.
    [[nodiscard]] Result<Generated> make(const FrameRequest &request,
                                         const TaskContext &context) const override;

    /// The picture alone, RGB32, of the format's size or `scale` times that: the same picture, with finer edges. A reference
    /// that cannot be read is left out.
    [[nodiscard]] QImage draw(const FrameRequest &request, double scale = 1) const;
    /// The same in layers, as DrawnFrames has them.
    [[nodiscard]] std::vector<DrawnLayer> drawInLayers(const FrameRequest &request, double scale) const;

private:
    SketchDrawings m_drawings;
};

} // namespace beatreel
