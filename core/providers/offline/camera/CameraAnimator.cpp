// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/CameraAnimator.h"

#include "core/media/Chunk.h"
#include "core/media/Picture.h"
#include "core/providers/offline/camera/Shot.h"
#include "core/providers/offline/camera/ShotPainter.h"
#include "core/providers/offline/camera/Still.h"

#include <QDir>

namespace beatreel {

namespace {

/// How long the shutter is open, as a part of the time between two pictures: 270 degrees, for blur that is seen.
constexpr double kShutter = 0.75;

} // namespace

GeneratorIdentity CameraAnimator::identity() const
{
    return {.provider = QStringLiteral("offline"), .model = QStringLiteral("camera"), .version = 1, .parameters = {{QStringLiteral("goes_on_in_frame"), true}}};
}

Result<Generated> CameraAnimator::make(const ClipRequest &request, const TaskContext &context) const
{
    const camera::Shot shot(request);
    const Result<QImage> picture = readPicture(shot.picture());
    if (!picture)
        return std::unexpected(picture.error());

    camera::ShotPainter painter(camera::stillFor(*picture, request.format.size));
    const auto paint = [&](int number, QImage &target) {
        const double seconds = static_cast<double>(number) / request.format.fps;
        if (shot.isBlurredAt(seconds))
            painter.paintBlurred([&](double open) { return shot.at(seconds + open * kShutter / request.format.fps); }, target);
        else
            painter.paint(shot.at(seconds), target);
    };
    const QString file = QDir(request.folder).absoluteFilePath(QStringLiteral("clip.mp4"));
    if (const Result<void> encoded = encodeChunk(file, request.format, paint, context); !encoded)
        return std::unexpected(encoded.error());
    return Generated{.file = file, .parameters = {}};
}

} // namespace beatreel
