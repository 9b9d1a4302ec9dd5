// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Job.h"
#include "core/generate/ModelCatalogue.h"

namespace beatreel {

/// Another model that could make a failed job's take.
struct OtherModel
{
    QString id;
    QString name;
    Price price; ///< of this one take

    bool operator==(const OtherModel &) const = default;
};

/// The alternate that the catalogue names for the model that failed; where it names none, the first other one whose price is known. None
/// where no model helps: the disk is full.
[[nodiscard]] std::optional<OtherModel> otherModelFor(const ModelCatalogue &catalogue, const Job &failed);

} // namespace beatreel
