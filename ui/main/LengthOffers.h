// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// One way to bring the film nearer to the length that was asked for.
struct LengthOffer
{
    QString words;  ///< "Make beat 4 5 s shorter"
    EditKind kind = EditKind::ChangeLength;
    Project after;
};

/// Ways to make a film that is too long shorter by at most what it is too long, or one that is too short longer, by
/// one edit each: lengths first, then leaving beats out; no more than `most` of them. Locked beats stay.
[[nodiscard]] QList<LengthOffer> lengthOffers(const Project &project, int most = 12);

} // namespace beatreel
