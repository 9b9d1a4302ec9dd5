// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/SketchArtist.h"

#include "core/media/LargeImage.h"
#include "core/media/Picture.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/SketchFrames.h"

#include <QDir>
#include <QPainter>

namespace beatreel {

namespace {

/// What the request asks for, with its own picture where it has one.
Result<sketch::Scene> sceneOf(const FrameRequest &request, const SketchDrawings &drawings)
{
    const sketch::Scene scene = sketch::Scene::of(request, drawings);
    if (request.references.isEmpty())
        return scene;
    const Result<sketch::Reference> reference = sketch::readReference(request.references.first());
    if (!reference)
        return std::unexpected(reference.error());
    return scene.showing(*reference);
}

/// The same, as far as it can be had.
sketch::Scene sceneAnyhow(const FrameRequest &request, const SketchDrawings &drawings)
{
    const Result<sketch::Scene> scene = sceneOf(request, drawings);
    return scene ? *scene : sketch::Scene::of(request, drawings);
}

void paintOn(QImage &picture, const sketch::Scene &scene)
{
    picture.fill(scene.light.skyLow);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(picture.width() / scene.width(), picture.height() / scene.height());
    sketch::paintScene(painter, scene);
}

QImage painted(const sketch::Scene &scene, QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    paintOn(picture, scene);
    return picture;
}

} // namespace

SketchArtist::SketchArtist(SketchDrawings drawings) : m_drawings(std::move(drawings)) {}

GeneratorIdentity SketchArtist::identity() const
{
    return {QStringLiteral("offline"),
            QStringLiteral("sketch"),
            7,
            {{QStringLiteral("drawings"), m_drawings.fingerprint().hex()},
             {QStringLiteral("takes_references"), true}}};
}

QImage SketchArtist::draw(const FrameRequest &request, double scale) const
{
    return painted(sceneAnyhow(request, m_drawings), (QSizeF(request.format.size) * scale).toSize());
}

std::vector<DrawnLayer> SketchArtist::drawInLayers(const FrameRequest &request, double scale) const
{
    QImage picture = largeImage((QSizeF(request.format.size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    sketch::Scene scene = sceneAnyhow(request, m_drawings);
    sketch::Depths depths(picture, sketch::isFloating(sketch::layoutFor(scene.shotType, scene.action))
                                       ? Depth::Back
                                       : Depth::Middle);
    scene.depths = &depths;
    paintOn(picture, scene);
    return depths.layers();
}

Result<Generated> SketchArtist::make(const FrameRequest &request, const TaskContext &context) const
{
    if (context.isCancelled())
        return cancelled();
    const Result<sketch::Scene> scene = sceneOf(request, m_drawings);
    if (!scene)
        return std::unexpected(scene.error());
    const QImage picture = painted(*scene, request.format.size);
    context.report(0.6);
    if (context.isCancelled())
        return cancelled();
    const QString file = QDir(request.folder).absoluteFilePath(QStringLiteral("frame.png"));
    if (const Result<void> written = writePicture(picture, file, sketch::recipeOf(request, identity()));
        !written)
        return std::unexpected(written.error());
    context.report(1);
    return Generated{file, {}, {}};
}

} // namespace beatreel
