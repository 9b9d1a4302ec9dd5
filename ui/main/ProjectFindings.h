// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// One thing about the open project that the user should know, and where the culprit is.
struct ProjectFinding
{
    Severity severity = Severity::Warning;
    QString sentence;
    BeatId beat;          ///< empty: it is about no beat
    int clip = -1;        ///< of that beat
    bool isOfLook = false; ///< it is about mood or palette
};

/// The findings of the spec's rules but the length, which the state line tells by itself; takes whose files are gone
/// and entries that cannot be read.
[[nodiscard]] QList<ProjectFinding> findingsOf(OpenProject &open);

} // namespace beatreel
