// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/OtherModel.h"

#include "core/project/SlotState.h"

namespace beatreel {

std::optional<OtherModel> otherModelFor(const ModelCatalogue &catalogue, const Job &failed)
{
    if (failed.error.kind == ErrorKind::Storage)
        return std::nullopt;
    const PipelineStep step = stepOf(failed.slot.kind);
    if (const Model *named = catalogue.alternate(step, failed.model))
        return OtherModel{named->id, named->name, catalogue.price(step, named->id)};
    for (const Model &model : catalogue.models()) {
        const Price price = catalogue.price(step, model.id);
        if (model.step == step && model.id != failed.model && price.kind() != Price::Kind::Unknown)
            return OtherModel{model.id, model.name, price};
    }
    return std::nullopt;
}

} // namespace beatreel
