// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/DrawnFrames.h"
#include "core/media/PictureSource.h"
#include "core/providers/offline/camera/Shot.h"
#include "core/providers/offline/camera/ShotPainter.h"

namespace beatreel::camera {

/// The pictures of one clip of the camera, by number. Used by one thread at a time.
class ShotReel
{
public:
    /// Reads the request's picture; the errors of readPicture. Where it is one of `drawn`, it is drawn as large as the
    /// movement needs it, and its near parts move more than its far ones. `folder` of the request means nothing here.
    [[nodiscard]] static Result<ShotReel> open(const ClipRequest &request, const DrawnFrames *drawn = nullptr);

    /// Fills the whole of `target` (RGB32, the format's size).
    void paint(int number, QImage &target);

private:
    ShotReel(Shot shot, ShotPainter painter, int fps) : m_shot(std::move(shot)), m_painter(std::move(painter)), m_fps(fps) {}

    Shot m_shot;
    ShotPainter m_painter;
    int m_fps;
};

/// What CameraAnimator would encode with the same `drawn`, painted picture by picture. The errors of ShotReel::open.
[[nodiscard]] Result<std::unique_ptr<PictureSource>> playShot(const ClipRequest &request, const DrawnFrames *drawn = nullptr);

} // namespace beatreel::camera
