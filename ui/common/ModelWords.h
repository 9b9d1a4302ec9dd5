// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/project/Project.h"

namespace beatreel {

/// What a model costs, in the unit that it is billed by: "$0.003 a picture"; where that says little, what a run comes to.
[[nodiscard]] QString listPriceText(const Model &model, const ModelCatalogue &models);
/// What a set of models is called; one of the user's own as they called it.
[[nodiscard]] QString nameOf(const ModelSet &set);
/// The set that these models are, whoever's the music is; nullptr: they are of the user's own choice.
[[nodiscard]] const ModelSet *setOf(const ModelChoice &models, const ModelCatalogue &catalogue);
/// Of when a price is, and how sure: "Price of 22 November 2026, from a third party." Empty for what is free.
[[nodiscard]] QString priceOrigin(const ListPrice &price);
/// "22 November 2026"; the text itself where it is no date.
[[nodiscard]] QString dateText(const QString &isoDate);

} // namespace beatreel
