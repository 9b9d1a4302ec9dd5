// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeptBeats.h"
#include "core/story/StoryLibrary.h"

namespace beatreel {

/// What a sequence is composed for.
struct Composition
{
    Archetype archetype;
    QList<TemplateId> kindred; ///< beats that go well with the archetype beyond its own
    QStringList productTags;   ///< the words of compatible_products that fit the product
    Seconds duration{30};      ///< a multiple of 5 s, 5 to 120
    double energy = 0.5;       ///< the look's, 0 calm to 1 loud
    double creativity = 0.5;   ///< 0 keeps to the archetype's sequence, 1 roams
    quint64 seed = 0;
    QList<KeptBeat> kept = {}; ///< stay as they are: checkKept holds for `duration`
};

/// One beat of a composed sequence.
struct ComposedBeat
{
    TemplateId beat;
    Seconds duration{5};
    bool isSuggested = false; ///< stands for an entry of the archetype's sequence, in its order
    bool isKept = false;      ///< the next of Composition::kept

    bool operator==(const ComposedBeat &) const = default;
};

/// The best sequence whose sum is exact, by a beam search over a grid of 5 s: few departures from the
/// archetype's sequence, opening beats first and closing beats last, beats that suit the product, an energy
/// that follows the archetype's curve, no beat twice in a row. Kept beats are judged with the others but stay
/// at their starts; only where two of them adjoin may a beat follow itself. Equal compositions give equal
/// sequences. Empty where the library has too few beats; three are always enough.
[[nodiscard]] QList<ComposedBeat> composeBeats(const Composition &composition, const StoryLibrary &library);

} // namespace beatreel
