// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/SketchArtist.h"

#include "core/media/Picture.h"
#include "core/providers/offline/sketch/Composition.h"

#include <QDir>
#include <QPainter>

namespace beatreel {

SketchArtist::SketchArtist(SketchDrawings drawings) : m_drawings(std::move(drawings)) {}

GeneratorIdentity SketchArtist::identity() const
{
    return {QStringLiteral("offline"),
            QStringLiteral("sketch"),
            1,
            {{QStringLiteral("drawings"), m_drawings.fingerprint().hex()}}};
}

QImage SketchArtist::draw(const FrameRequest &request) const
{
    const sketch::Scene scene = sketch::Scene::of(request, m_drawings);
    QImage picture(request.format.size, QImage::Format_RGB32);
    picture.fill(scene.light.skyLow);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(picture.width() / scene.width(), picture.height() / scene.height());
    sketch::paintScene(painter, scene);
    return picture;
}

Result<Generated> SketchArtist::make(const FrameRequest &request, const TaskContext &context) const
{
    if (context.isCancelled())
        return cancelled();
    const QImage picture = draw(request);
    context.report(0.6);
    if (context.isCancelled())
        return cancelled();
    const QString file = QDir(request.folder).absoluteFilePath(QStringLiteral("frame.png"));
    if (const Result<void> written = writePicture(picture, file); !written)
        return std::unexpected(written.error());
    context.report(1);
    return Generated{file, {}, {}};
}

} // namespace beatreel
