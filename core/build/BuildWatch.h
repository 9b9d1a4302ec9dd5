// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/BuildProgress.h"
#include "core/build/Scheduler.h"
#include "core/generate/Price.h"
#include "core/project/Slot.h"

#include <vector>

namespace beatreel {

/// One step of a build, as whoever watches it knows it.
struct BuildStep
{
    enum class Kind { Frame, Clip, Chunk, Stitch, Music, Sound, Master };

    Kind kind = Kind::Frame;
    Slot slot;          ///< of a frame, a clip, the music; of a chunk, its clip's
    bool isDue = false; ///< when the build began, there was a take to make
    double expectedSeconds = 0;
    Price price;        ///< of a due one
    QString model;      ///< of a due one, as the catalogue names it
    size_t turn = 0;    ///< its place in the order in which the steps begin

    bool operator==(const BuildStep &) const = default;
};

/// Hears of a build. Called from its threads, never twice at once; `began` comes first, with every step.
class BuildWatch
{
public:
    virtual ~BuildWatch() = default;
    virtual void began(const std::vector<BuildStep> &steps) { static_cast<void>(steps); }
    virtual void started(const BuildStep &step) { static_cast<void>(step); }
    /// 0 to 1 of the step.
    virtual void progressed(const BuildStep &step, double fraction)
    {
        static_cast<void>(step);
        static_cast<void>(fraction);
    }
    /// A line for the log of the step.
    virtual void noted(const BuildStep &step, const QString &line)
    {
        static_cast<void>(step);
        static_cast<void>(line);
    }
    virtual void ended(const BuildStep &step, const StepResult &result)
    {
        static_cast<void>(step);
        static_cast<void>(result);
    }
    /// How far the whole is, after each of the above.
    virtual void came(const BuildProgress &progress) { static_cast<void>(progress); }
};

} // namespace beatreel
