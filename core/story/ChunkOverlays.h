// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/story/Overlay.h"

namespace beatreel {

/// A way from black or to black. Before a fade from black all is black, and behind one to black.
struct BlackFade
{
    enum class Way { FromBlack, ToBlack };

    Way way = Way::FromBlack;
    std::chrono::milliseconds begin{0};
    std::chrono::milliseconds end{0};

    bool operator==(const BlackFade &) const = default;
};

/// All that is painted over the pictures of one chunk. Times count from the chunk's first picture and may lie outside of
/// it; every overlay has its words in `text` and its end in `out`.
struct ChunkOverlays
{
    Overlays overlays; ///< the later over the earlier
    QList<BlackFade> fades;

    [[nodiscard]] bool isEmpty() const { return overlays.isEmpty() && fades.isEmpty(); }
    /// Of what is painted; empty where nothing is. The files stand in it with their names, which are made of their contents.
    [[nodiscard]] Fingerprint fingerprint() const;

    bool operator==(const ChunkOverlays &) const = default;
};

} // namespace beatreel
