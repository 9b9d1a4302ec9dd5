// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/project/SlotState.h"

namespace beatreel {

/// A take to be made from exactly these inputs, whatever the document says by then.
struct TakeOrder
{
    Slot slot;
    QJsonObject inputs;
    int number = 0;     ///< no take of the slot with these inputs has it
    quint64 seed = 0;   ///< what it is really made with

    bool operator==(const TakeOrder &) const = default;
};

/// "Again with these settings": one take more with the inputs and the seed of this one, by the generator that made it
/// or, where that is another by now, by this.
[[nodiscard]] TakeOrder againAs(const Take &take, const GeneratorIdentity &generator, int number);

/// Takes of a slot from its present inputs that differ in their seeds, with the numbers from `firstNumber` on; none
/// where the inputs are not known yet.
[[nodiscard]] QList<TakeOrder> variantsOf(const SlotState &state, int firstNumber, int count);

/// The pictures that a clip with these inputs begins with, or the clip that it is cut from; nullopt where the
/// catalogue has not all of them.
struct ClipPictures
{
    Take source;                       ///< the frame, or the clip before
    bool isHandOn = false;             ///< the source is the clip before, from `slip` on, as `crop` shows it
    std::chrono::milliseconds slip{0};
    Crop crop = {};
    std::optional<Take> frame;         ///< where the move goes on in the beat's frame
};
[[nodiscard]] std::optional<ClipPictures> clipPicturesOf(const QJsonObject &inputs, const TakeCatalogue &catalogue);

} // namespace beatreel
