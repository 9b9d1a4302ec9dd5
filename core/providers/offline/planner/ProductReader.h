// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/planner/WordList.h"

#include <optional>

namespace beatreel {

/// What a brief advertises.
struct ProductMention
{
    QString name; ///< as written, without articles, praise and possessives: "Under Armour training shorts"
    int nounGroup = -1;  ///< index into WordList::products() of the noun in the name
    int brandGroup = -1; ///< and of the brand
};

/// Finds the product of a brief: what comes after "called", "ad for", "promote", before "commercial", or else
/// the likeliest phrase. The text no longer holds its duration. nullopt: it names none.
[[nodiscard]] std::optional<ProductMention> readProduct(const BriefText &text, const WordList &words);

} // namespace beatreel
