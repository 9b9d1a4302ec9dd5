// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/CameraAnimator.h"

#include "core/media/Chunk.h"
#include "core/providers/offline/camera/ShotReel.h"

#include <QDir>

namespace beatreel {

GeneratorIdentity CameraAnimator::identity() const
{
    QJsonObject parameters{{QStringLiteral("goes_on_in_frame"), true}};
    if (m_drawn != nullptr)
        parameters.insert(QStringLiteral("drawn_by"), m_drawn->fingerprint().hex());
    return {.provider = QStringLiteral("offline"), .model = QStringLiteral("camera"), .version = 4, .parameters = parameters};
}

Result<Generated> CameraAnimator::make(const ClipRequest &request, const TaskContext &context) const
{
    Result<camera::ShotReel> reel = camera::ShotReel::open(request, m_drawn);
    if (!reel)
        return std::unexpected(reel.error());
    const auto paint = [&reel](int number, QImage &target) { reel->paint(number, target); };
    const QString file = QDir(request.folder).absoluteFilePath(QStringLiteral("clip.mp4"));
    if (const Result<void> encoded = encodeChunk(file, request.format, paint, context); !encoded)
        return std::unexpected(encoded.error());
    return Generated{.file = file, .parameters = {}};
}

} // namespace beatreel
