// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/DrawnFrames.h"

class QPainter;

namespace beatreel::sketch {

/// Takes a picture apart by depth while it is painted from the back to the front: what the painter has left
/// on the canvas is put aside where something nearer begins. One thread's.
class Depths
{
public:
    /// `canvas` is ARGB32_Premultiplied and outlives this. `behind` is the depth of what lies behind the
    /// subject where nothing is between the two.
    Depths(QImage &canvas, Depth behind) : m_canvas(canvas), m_behind(behind) {}

    /// What is painted from here on is that near. True where a layer begins with it: not where something as
    /// near was there before, nor in a panel of a picture of several, which stays flat.
    bool reach(QPainter &painter, Depth depth);
    /// From the back to the front; the painter has ended.
    [[nodiscard]] std::vector<DrawnLayer> layers();

private:
    QImage &m_canvas;
    Depth m_behind;
    Depth m_depth = Depth::Back;
    bool m_isFlat = false;
    std::vector<DrawnLayer> m_done;
};

} // namespace beatreel::sketch
