// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/FilmOverlays.h"

namespace beatreel {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kChunk = kChunkLength;

/// With its words and its end, its times from the start of the chunk on. What happens outside of the chunk leaves no trace:
/// a chunk is made again for what is seen in it alone.
Overlay settled(Overlay overlay, const Project &project, const BeatContent &beat, milliseconds chunkStart)
{
    const milliseconds length = beat.spec.duration;
    overlay.text = overlay.kind == Overlay::Kind::Text ? wordsOf(overlay, project, beat) : QString();
    overlay.out = (overlay.out.count() == 0 ? length : std::min(overlay.out, length)) - chunkStart;
    overlay.in -= chunkStart;
    if (overlay.in + overlay.fadeIn <= milliseconds(0))
        overlay.in = overlay.fadeIn = milliseconds(0);
    if (overlay.out - overlay.fadeOut >= kChunk) {
        overlay.out = kChunk;
        overlay.fadeOut = milliseconds(0);
    }
    return overlay;
}

bool isSeen(const Overlay &overlay)
{
    if (overlay.in >= overlay.out || overlay.out <= milliseconds(0) || overlay.in >= kChunk || overlay.opacity <= 0)
        return false;
    switch (overlay.kind) {
    case Overlay::Kind::Text:
        return !overlay.text.trimmed().isEmpty();
    case Overlay::Kind::Picture:
        return !overlay.file.isEmpty();
    case Overlay::Kind::Shade:
        return true;
    case Overlay::Kind::Other:
        break;
    }
    return false;
}

bool reaches(const BlackFade &fade)
{
    if (fade.end <= fade.begin)
        return false;
    return fade.way == BlackFade::Way::FromBlack ? fade.end > milliseconds(0) : fade.begin < kChunk;
}

} // namespace

QString wordsOf(const Overlay &overlay, const Project &project, const BeatContent &beat)
{
    switch (overlay.words) {
    case OverlayWords::Own:
        break;
    case OverlayWords::OnScreen:
        return beat.onScreenWords;
    case OverlayWords::ProductName:
        return project.product.name;
    }
    return overlay.text;
}

ChunkOverlays chunkOverlays(const Project &project, const BeatId &id, int index)
{
    const auto beat = std::ranges::find(project.beats, id, &Beat::id);
    return beat == project.beats.end() ? ChunkOverlays() : chunkOverlaysAt(project, beat - project.beats.begin(), index);
}

ChunkOverlays chunkOverlaysAt(const Project &project, qsizetype place, int index)
{
    ChunkOverlays painted;
    const BeatContent &content = *project.beats[place];
    const milliseconds start = index * kChunk;
    for (const Overlay &overlay : content.overlays) {
        if (const Overlay mine = settled(overlay, project, content, start); isSeen(mine))
            painted.overlays.append(mine);
    }
    const auto add = [&](BlackFade::Way way, milliseconds begin, milliseconds length) {
        if (const BlackFade fade{way, begin - start, begin - start + length}; reaches(fade))
            painted.fades.append(fade);
    };
    const bool isFirst = place == 0;
    const bool isLast = place + 1 == project.beats.size();
    const milliseconds end = content.spec.duration;
    add(BlackFade::Way::FromBlack, milliseconds(0), isFirst ? std::max(project.fades.fromBlack, content.dip / 2) : content.dip / 2);
    const milliseconds out = isLast ? project.fades.toBlack : project.beats[place + 1]->dip / 2;
    add(BlackFade::Way::ToBlack, end - out, out);
    return painted;
}

} // namespace beatreel
