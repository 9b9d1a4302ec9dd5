// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/ChunkOverlays.h"

namespace beatreel {

namespace {

void add(FingerprintBuilder &from, const Overlay &overlay)
{
    from.add("kind", static_cast<int>(overlay.kind))
        .add("text", overlay.text)
        .add("file", overlay.file)
        .add("anchor x", overlay.anchor.x())
        .add("anchor y", overlay.anchor.y())
        .add("x", overlay.place.x())
        .add("y", overlay.place.y())
        .add("size", overlay.size)
        .add("family", overlay.family)
        .add("weight", overlay.weight)
        .add("tracking", overlay.tracking)
        .add("colour", overlay.colour)
        .add("opacity", overlay.opacity)
        .add("shadow", overlay.shadow)
        .add("in", overlay.in.count())
        .add("out", overlay.out.count())
        .add("fade in", overlay.fadeIn.count())
        .add("fade out", overlay.fadeOut.count());
}

} // namespace

Fingerprint ChunkOverlays::fingerprint() const
{
    if (isEmpty())
        return {};
    FingerprintBuilder from("overlays/1");
    from.add("overlays", overlays.size());
    for (const Overlay &overlay : overlays)
        add(from, overlay);
    for (const BlackFade &fade : fades)
        from.add("way", static_cast<int>(fade.way)).add("begin", fade.begin.count()).add("end", fade.end.count());
    return from.build();
}

} // namespace beatreel
