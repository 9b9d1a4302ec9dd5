// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/OverlayLayer.h"
#include "core/story/ChunkOverlays.h"
#include "core/story/VideoFormat.h"

namespace beatreel {

/// Paints what lies over the pictures of one chunk. Pictures and fonts are read once, when it is made; what cannot be read
/// is left out and noted. Immutable then: thread-safe.
class OverlayPainter
{
public:
    /// For pictures of `size`, at the format's rate. `folder` is the project's. Needs a QGuiApplication for words; from any
    /// thread.
    OverlayPainter(const ChunkOverlays &overlays, const QString &folder, QSize size, int fps);

    /// Whether anything is painted over a picture, counted from 0.
    [[nodiscard]] bool isTouched(int picture) const;
    /// `image` is RGB32 of the painter's size.
    void paint(int picture, QImage &image) const;

    struct Layer
    {
        OverlayLayer painted;
        Overlay overlay;
    };
    [[nodiscard]] const QList<Layer> &layers() const { return m_layers; }
    /// 0 to 1; 0 where it is not seen in this picture.
    [[nodiscard]] double opacityOf(const Layer &layer, int picture) const;
    /// How far all is black, 0 to 1.
    [[nodiscard]] double blackAt(int picture) const;
    /// What is not as it should be, each in one sentence: a font that is missing, a picture that cannot be read.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

private:
    int m_fps;
    QList<Layer> m_layers;
    QList<BlackFade> m_fades;
    QStringList m_notes;
};

} // namespace beatreel
