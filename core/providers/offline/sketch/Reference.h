// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/providers/offline/sketch/SketchDrawings.h"

#include <QImage>
#include <QString>

namespace beatreel::sketch {

/// A picture of the product that the user gave, ready to be set into a sketch.
struct Reference
{
    QImage picture;        ///< premultiplied ARGB, at most 1400 pixels a side, without empty margins
    bool isCutOut = false; ///< only the product is left of it; else it is a print in a white frame
};

/// Reads it. What is transparent stays so; a plain ground is taken away; any other picture is framed. Media
/// where the file is broken.
[[nodiscard]] Result<Reference> readReference(const QString &file);

/// The same from a picture (premultiplied ARGB).
[[nodiscard]] Reference referenceFrom(const QImage &picture);

/// A drawing that shows the picture and is used as the product `like` is.
[[nodiscard]] Drawing drawingOf(const Reference &reference, const Drawing &like);

} // namespace beatreel::sketch
