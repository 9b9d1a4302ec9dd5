// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

#include <memory>
#include <optional>

namespace beatreel {

using SoundPtr = std::shared_ptr<const StereoSamples>;

/// Where sound is heard. Lives in the UI thread.
class SoundOutput
{
public:
    virtual ~SoundOutput() = default;

    /// Plays from this sample on, to the sound's end; stops what played. False where nothing can be heard.
    virtual bool play(SoundPtr sound, qsizetype from) = 0;
    virtual void stop() = 0;
    /// The sample that is heard now; nullopt while none is, and for good once the device has gone.
    [[nodiscard]] virtual std::optional<qsizetype> heard() const = 0;
    /// 0 to 1, as the ear hears it.
    virtual void setVolume(double volume) = 0;
};

} // namespace beatreel
