// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/DrawnFrames.h"
#include "core/providers/offline/sketch/SketchArtist.h"

namespace beatreel {

namespace sketch {

/// What a frame is drawn from, to stand in its file; empty where that is pictures of the user's too, which
/// nobody knows the place of later.
[[nodiscard]] QString recipeOf(const FrameRequest &request, const GeneratorIdentity &identity);

} // namespace sketch

/// The frames of the built-in artist: each has in its file what it was drawn from.
class SketchFrames final : public DrawnFrames
{
public:
    explicit SketchFrames(SketchDrawings drawings) : m_artist(std::move(drawings)) {}

    [[nodiscard]] Fingerprint fingerprint() const override { return m_artist.identity().fingerprint(); }
    [[nodiscard]] std::optional<QImage> redraw(const QString &file, double scale) const override;
    [[nodiscard]] std::vector<DrawnLayer> redrawInLayers(const QString &file, double scale) const override;

private:
    /// Nothing where the file is not of the present version.
    [[nodiscard]] std::optional<FrameRequest> recipeIn(const QString &file) const;

    SketchArtist m_artist;
};

} // namespace beatreel
