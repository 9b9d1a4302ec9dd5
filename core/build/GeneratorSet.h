// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/generate/MusicWriter.h"
#include "core/generate/RequestSettler.h"
#include "core/project/SlotState.h"

namespace beatreel {

/// Who makes this project's takes. The generators belong to whoever put the parts together and outlive the
/// build; `music` is nullptr where the project has none or the user's own.
struct GeneratorSet
{
    const FrameGenerator *frame = nullptr;
    const ClipGenerator *clip = nullptr;
    const MusicGenerator *music = nullptr;
    /// Those that a beat may have instead, by the short names of their models.
    QHash<QString, const FrameGenerator *> frames = {};
    QHash<QString, const ClipGenerator *> clips = {};
    const MusicWriter *words = nullptr; ///< who writes the music's prompt, where a model is to; nullptr: the rules
    QHash<QString, const RequestSettler *> settlers = {}; ///< by their providers

    [[nodiscard]] GeneratorIdentities identities() const;
    /// Who makes such takes by this model, the project's where it is empty; nullptr: there is none.
    [[nodiscard]] const FrameGenerator *frameBy(const QString &model) const;
    [[nodiscard]] const ClipGenerator *clipBy(const QString &model) const;
};

} // namespace beatreel
