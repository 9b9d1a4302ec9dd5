// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Depths.h"

#include "core/media/LargeImage.h"

#include <QPainter>

namespace beatreel::sketch {

bool Depths::reach(QPainter &painter, Depth depth)
{
    if (painter.device() != &m_canvas)
        return false;
    m_isFlat = m_isFlat || painter.hasClipping();
    if (m_isFlat || depth <= m_depth)
        return false;
    const bool isAllBehind = m_done.empty() && depth == Depth::Subject;
    m_done.push_back({largeCopy(m_canvas), isAllBehind ? m_behind : m_depth});
    m_depth = depth;
    painter.save();
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(m_canvas.rect(), Qt::transparent);
    painter.restore();
    return true;
}

std::vector<DrawnLayer> Depths::layers()
{
    std::vector<DrawnLayer> layers = std::move(m_done);
    layers.push_back({m_canvas, m_depth});
    return layers;
}

} // namespace beatreel::sketch
