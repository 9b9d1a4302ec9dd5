// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/SketchFrames.h"

#include "core/generate/Inputs.h"
#include "core/media/Picture.h"

#include <QJsonDocument>

namespace beatreel {

QString sketch::recipeOf(const FrameRequest &request, const GeneratorIdentity &identity)
{
    if (!request.references.isEmpty())
        return {};
    QJsonObject recipe = inputsOf(request, identity);
    // Nothing is drawn from them.
    recipe.remove(QStringLiteral("prompt"));
    recipe.remove(QStringLiteral("negative_prompt"));
    return QString::fromUtf8(QJsonDocument(recipe).toJson(QJsonDocument::Compact));
}

std::optional<QImage> SketchFrames::redraw(const QString &file, double scale) const
{
    const std::optional<FrameRequest> recipe = recipeIn(file);
    return recipe ? std::optional(m_artist.draw(*recipe, scale)) : std::nullopt;
}

std::vector<DrawnLayer> SketchFrames::redrawInLayers(const QString &file, double scale) const
{
    const std::optional<FrameRequest> recipe = recipeIn(file);
    return recipe ? m_artist.drawInLayers(*recipe, scale) : std::vector<DrawnLayer>();
}

std::optional<FrameRequest> SketchFrames::recipeIn(const QString &file) const
{
    const QJsonObject recipe = QJsonDocument::fromJson(pictureNote(file).toUtf8()).object();
    if (recipe.value(QStringLiteral("generator")) != fingerprint().hex())
        return std::nullopt;
    return frameRequestFrom(recipe);
}

} // namespace beatreel
