// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeptBeats.h"
#include "core/generate/PlanReply.h"

namespace beatreel {

/// A stretch of a plan that no kept beat fills.
struct FreeStretch
{
    Seconds start{0};
    Seconds end{0};

    [[nodiscard]] Seconds length() const { return end - start; }
    bool operator==(const FreeStretch &) const = default;
};

/// In order; the kept beats fit into `total` (checkKept).
[[nodiscard]] QList<FreeStretch> freeStretches(const QList<KeptBeat> &kept, Seconds total);

/// One beat of a sequence: a wished one, or the kept one of that index.
struct PlacedBeat
{
    WishedBeat wished;
    std::optional<qsizetype> kept = {};

    bool operator==(const PlacedBeat &) const = default;
};

/// A wish as it stands round kept beats.
struct RoundKept
{
    enum class Fit {
        AsWished, ///< the wish holds the kept beats, each at its place
        OnlyWay,  ///< it leaves them out, and what it says fills the rest exactly
        Nearest,  ///< others could have been meant
    };

    Fit fit = Fit::Nearest;
    QList<PlacedBeat> beats; ///< exactly `total` seconds
};

/// `library` tells which kept beats a wish can name at all: another one at its place stands for one that it cannot. `more` is
/// what a stretch is filled with that the wish has nothing for; it is not empty.
[[nodiscard]] RoundKept placedRoundKept(const QList<WishedBeat> &wish, const QList<KeptBeat> &kept, Seconds total, const StoryLibrary &library,
                                        const QList<TemplateId> &more);

} // namespace beatreel
