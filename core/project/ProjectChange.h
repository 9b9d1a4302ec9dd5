// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

namespace beatreel {

/// What differs between two projects, for whoever shows one. Lists of beats are in the order of the new
/// project, `removed` in that of the old.
struct ProjectChange
{
    QList<BeatId> inserted;
    QList<BeatId> removed;
    QList<BeatId> moved;        ///< the fewest whose moving explains the new order
    QList<BeatId> changed;      ///< in content; a beat may be moved and changed
    bool isLookChanged = false; ///< product, style
    bool isFormatChanged = false;
    bool isPlanChanged =
        false; ///< archetype, requested duration, reasoning, notices, cost, or planned at all
    bool isBriefChanged = false;
    bool isMusicChanged = false; ///< the settings of the music slot
    bool areFadesChanged = false; ///< from black and to black
    bool areTakesMarked = false; ///< starred, noted, in or out of the trash
    bool areModelsChanged = false;
    bool isBudgetChanged = false;
    bool isRestChanged = false; ///< name, video id, members that this program does not know

    [[nodiscard]] bool areBeatsChanged() const;
    [[nodiscard]] bool isEmpty() const { return *this == ProjectChange(); }
    bool operator==(const ProjectChange &) const = default;
};

/// Beats that share their content cost a pointer's comparison each.
[[nodiscard]] ProjectChange changeBetween(const Project &before, const Project &after);

} // namespace beatreel
