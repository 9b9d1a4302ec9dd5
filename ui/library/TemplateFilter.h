// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/StoryLibrary.h"

namespace beatreel {

/// Which templates the library shows. A plain value.
struct TemplateFilter
{
    enum class Shelf { All, Opening, Middle, Closing, Own };

    QString words = {};
    Shelf shelf = Shelf::All;
    QString product = {}; ///< a category; empty: any
    std::optional<EnergyLevel> energy = {};
    std::optional<Seconds> duration = {};

    /// Whether product, energy or duration narrow it down.
    [[nodiscard]] bool isNarrowed() const { return !product.isEmpty() || energy || duration; }
    [[nodiscard]] bool accepts(const BeatTemplate &entry, bool isOwn) const;

    bool operator==(const TemplateFilter &) const = default;
};

/// The product categories that the templates name, without "all", in the order of their words.
[[nodiscard]] QStringList productCategories(const StoryLibrary &library);

} // namespace beatreel
