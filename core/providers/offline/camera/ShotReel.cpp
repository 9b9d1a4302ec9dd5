// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/ShotReel.h"

#include "core/media/Picture.h"
#include "core/providers/offline/camera/Redrawn.h"

namespace beatreel::camera {

namespace {

/// How long the shutter is open, as a part of the time between two pictures: 270 degrees, for blur that is seen.
constexpr double kShutter = 0.75;

/// What a layer of that depth shows at least and at most.
Spans spansAt(const Spans &spans, Depth depth)
{
    return {.closest = seenAt({.span = spans.closest}, depth).span, .widest = seenAt({.span = spans.widest}, depth).span};
}

class PlayedShot : public PictureSource
{
public:
    PlayedShot(ShotReel reel, QSize size) : m_reel(std::move(reel)), m_size(size) {}

    [[nodiscard]] Result<PicturePtr> picture(int number) override
    {
        QImage image(m_size, QImage::Format_RGB32);
        m_reel.paint(number, image);
        return pictureOf(std::move(image));
    }

private:
    ShotReel m_reel;
    QSize m_size;
};

} // namespace

Result<ShotReel> ShotReel::open(const ClipRequest &request, const DrawnFrames *drawn)
{
    Shot shot(request);
    const Result<QImage> picture = readPicture(shot.picture());
    if (!picture)
        return std::unexpected(picture.error());
    const Viewing viewing{request.format.size, shot.spans(), shot.hasParallax()};
    if (drawn == nullptr)
        return ShotReel(std::move(shot), ShotPainter(Still(*picture, viewing.picture, viewing.spans)), request.format.fps);
    std::vector<StillLayer> layers;
    for (const DrawnLayer &layer : redrawn(*drawn, shot.picture(), *picture, viewing))
        layers.push_back({Still(layer.picture, viewing.picture, spansAt(viewing.spans, layer.depth)), layer.depth});
    return ShotReel(std::move(shot), ShotPainter(std::move(layers)), request.format.fps);
}

void ShotReel::paint(int number, QImage &target)
{
    const double seconds = static_cast<double>(number) / m_fps;
    if (m_shot.isBlurredAt(seconds))
        m_painter.paintBlurred([&](double open) { return m_shot.at(seconds + open * kShutter / m_fps); }, target);
    else
        m_painter.paint(m_shot.at(seconds), target);
}

Result<std::unique_ptr<PictureSource>> playShot(const ClipRequest &request, const DrawnFrames *drawn)
{
    Result<ShotReel> reel = ShotReel::open(request, drawn);
    if (!reel)
        return std::unexpected(reel.error());
    return std::make_unique<PlayedShot>(std::move(*reel), request.format.size);
}

} // namespace beatreel::camera
