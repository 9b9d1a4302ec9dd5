// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/OverlayEdits.h"

#include "core/project/BeatEdits.h"

namespace beatreel {

namespace {

using std::chrono::milliseconds;

template <class Change> Project changed(Project project, const BeatId &beat, qsizetype index, Change change)
{
    const Beat *found = project.find(beat);
    if (!found || index < 0 || index >= (*found)->overlays.size())
        return project;
    return withBeats(std::move(project), {beat}, [&](BeatContent &content) { change(content.overlays); });
}

} // namespace

Project withOverlays(Project project, const BeatId &beat, const Overlays &more)
{
    return withBeats(std::move(project), {beat}, [&](BeatContent &content) { content.overlays.append(more); });
}

Project withOverlay(Project project, const BeatId &beat, qsizetype index, const std::function<void(Overlay &)> &change)
{
    return changed(std::move(project), beat, index, [&](Overlays &overlays) { change(overlays[index]); });
}

Project withoutOverlay(Project project, const BeatId &beat, qsizetype index)
{
    return changed(std::move(project), beat, index, [&](Overlays &overlays) { overlays.removeAt(index); });
}

Project withOverlayMoved(Project project, const BeatId &beat, qsizetype from, qsizetype to)
{
    return changed(std::move(project), beat, from, [&](Overlays &overlays) {
        overlays.move(from, std::clamp<qsizetype>(to, 0, overlays.size() - 1));
    });
}

Project withDip(Project project, const QList<BeatId> &beats, milliseconds dip)
{
    return withBeats(std::move(project), beats, [&](BeatContent &content) { content.dip = std::max(dip, milliseconds(0)); });
}

Project withFades(Project project, milliseconds fromBlack, milliseconds toBlack)
{
    project.fades.fromBlack = std::max(fromBlack, milliseconds(0));
    project.fades.toBlack = std::max(toBlack, milliseconds(0));
    return project;
}

} // namespace beatreel
