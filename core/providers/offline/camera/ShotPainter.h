// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/camera/CameraPose.h"
#include "core/providers/offline/camera/Parallax.h"
#include "core/providers/offline/camera/Still.h"

#include <QImage>

#include <functional>
#include <vector>

namespace beatreel::camera {

/// A still, or a part of it that is so far away.
struct StillLayer
{
    Still still;
    Depth depth = Depth::Subject;
};

/// Paints what a camera sees of a still. Used by one thread at a time.
class ShotPainter
{
public:
    /// `still` is for pictures of the size of those to be painted.
    explicit ShotPainter(Still still) { m_layers.push_back({std::move(still)}); }
    /// From the back to the front; the first is not transparent.
    explicit ShotPainter(std::vector<StillLayer> layers) : m_layers(std::move(layers)) {}

    /// Fills the whole of `target` (RGB32).
    void paint(const CameraPose &pose, QImage &target);

    /// Fills `target` with the mean of what is seen while the shutter is open; `poseAt` gets 0 to 1 of that
    /// time. As many instants as the movement has steps of four pixels.
    void paintBlurred(const std::function<CameraPose(double)> &poseAt, QImage &target);

private:
    std::vector<StillLayer> m_layers;
    QImage m_instant;
    std::vector<quint16> m_sums; ///< of each byte of the target
};

} // namespace beatreel::camera
