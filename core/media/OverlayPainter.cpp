// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/OverlayPainter.h"

#include "core/base/Sentence.h"
#include "core/media/OverlayText.h"

#include <QDir>
#include <QPainter>

namespace beatreel {

namespace {

int pictureAt(std::chrono::milliseconds time, int fps)
{
    return static_cast<int>(std::llround(static_cast<double>(time.count()) * fps / 1000));
}

} // namespace

OverlayPainter::OverlayPainter(const ChunkOverlays &overlays, const QString &folder, QSize size, int fps)
    : m_fps(fps), m_fades(overlays.fades)
{
    const auto note = [this](const QString &sentence) {
        if (!m_notes.contains(sentence))
            m_notes.append(sentence);
    };
    for (Overlay overlay : overlays.overlays) {
        if (!overlay.file.isEmpty())
            overlay.file = QDir(folder).filePath(overlay.file);
        if (overlay.kind == Overlay::Kind::Text && !hasFontOf(overlay))
            note(Sentence::tr("The font “%1” is not installed: another stands in for it.").arg(overlay.family));
        Result<OverlayLayer> layer = layerOf(overlay, size);
        if (!layer)
            note(layer.error().sentence);
        else if (!layer->image.isNull())
            m_layers.append({std::move(*layer), overlay});
    }
}

bool OverlayPainter::isTouched(int picture) const
{
    return blackAt(picture) > 0
        || std::ranges::any_of(m_layers, [&](const Layer &layer) { return opacityOf(layer, picture) > 0; });
}

double OverlayPainter::opacityOf(const Layer &layer, int picture) const
{
    const Overlay &overlay = layer.overlay;
    const int since = picture - pictureAt(overlay.in, m_fps);
    const int left = pictureAt(overlay.out, m_fps) - 1 - picture;
    if (since < 0 || left < 0)
        return 0;
    // The first picture of a fade shows a little already, the last not yet all.
    const auto share = [this](int pictures, std::chrono::milliseconds fade) {
        return std::min(1.0, (pictures + 1.0) / (pictureAt(fade, m_fps) + 1.0));
    };
    return overlay.opacity * std::min(share(since, overlay.fadeIn), share(left, overlay.fadeOut));
}

double OverlayPainter::blackAt(int picture) const
{
    double black = 0;
    for (const BlackFade &fade : m_fades) {
        const int begin = pictureAt(fade.begin, m_fps);
        const int pictures = std::max(1, pictureAt(fade.end, m_fps) - begin);
        const int since = picture - begin;
        const double part = fade.way == BlackFade::Way::FromBlack ? 1.0 - static_cast<double>(since) / pictures
                                                                  : (since + 1.0) / pictures;
        black = std::max(black, std::clamp(part, 0.0, 1.0));
    }
    return black;
}

void OverlayPainter::paint(int picture, QImage &image) const
{
    QPainter painter(&image);
    for (const Layer &layer : m_layers) {
        painter.setOpacity(opacityOf(layer, picture));
        if (painter.opacity() > 0)
            painter.drawImage(layer.painted.at, layer.painted.image);
    }
    painter.setOpacity(blackAt(picture));
    if (painter.opacity() > 0)
        painter.fillRect(image.rect(), Qt::black);
}

} // namespace beatreel
