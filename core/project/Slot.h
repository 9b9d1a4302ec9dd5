// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/generate/ModelCatalogue.h"
#include "core/story/Ids.h"

#include <optional>

namespace beatreel {

using TakeId = Id<struct TakeIdTag>;

/// A place that shows one take: a beat's frame, a beat's clip, or the project's music.
struct Slot
{
    enum class Kind { Frame, Clip, Music };

    Kind kind = Kind::Music;
    BeatId beat;   ///< empty for music
    int index = 0; ///< of the clip in its beat, from 0

    [[nodiscard]] static Slot frame(const BeatId &beat) { return {Kind::Frame, beat, 0}; }
    [[nodiscard]] static Slot clip(const BeatId &beat, int index) { return {Kind::Clip, beat, index}; }
    [[nodiscard]] static Slot music() { return {}; }

    /// "frame:b1", "clip:b1:0", "music"; and back, nullopt for anything else.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<Slot> fromText(const QString &text);

    bool operator==(const Slot &) const = default;
};

/// The step of the pipeline whose models make the takes of such slots.
[[nodiscard]] PipelineStep stepOf(Slot::Kind kind);

[[nodiscard]] size_t qHash(const Slot &slot, size_t seed = 0);

} // namespace beatreel
