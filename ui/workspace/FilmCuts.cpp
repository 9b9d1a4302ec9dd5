// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/FilmCuts.h"

namespace beatreel {

QList<int> filmCuts(const Project &project)
{
    QList<int> cuts;
    int start = 0;
    for (const Beat &beat : project.beats) {
        if (start > 0)
            cuts.append(start);
        start += project.format.picturesIn(beat->spec.duration);
    }
    return cuts;
}

std::optional<int> nearestCut(const Project &project, int picture)
{
    const QList<int> all = filmCuts(project);
    if (all.isEmpty())
        return std::nullopt;
    return *std::ranges::min_element(all, {}, [picture](int cut) { return std::abs(cut - picture); });
}

} // namespace beatreel
