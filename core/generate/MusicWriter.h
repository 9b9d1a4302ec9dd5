// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"

namespace beatreel {

/// What whoever writes the music model's prompt is told and shown.
struct MusicBriefing
{
    QStringList frames; ///< absolute paths, in the order of the video
    QString usual;      ///< the prompt by the rules (TDD 9.3)
    QString mood;
    Seconds duration{0};
    RequestAccount *account = nullptr; ///< nullptr: nobody counts
};

struct MusicWords
{
    QString prompt;
    std::optional<double> costUsd = {}; ///< as in Generated
    double wasteUsd = 0;                ///< the part of it that bought nothing
};

/// Looks at the frames and writes what the music model is asked for (TDD 2.1, phase 5). The contract of FrameGenerator.
class MusicWriter
{
public:
    virtual ~MusicWriter() = default;
    [[nodiscard]] virtual GeneratorIdentity identity() const = 0;
    [[nodiscard]] virtual Result<MusicWords> write(const MusicBriefing &briefing, const TaskContext &context) const = 0;
};

} // namespace beatreel
