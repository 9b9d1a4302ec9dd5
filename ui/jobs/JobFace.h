// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icons.h"
#include "ui/workspace/OpenProject.h"
#include "ui/workspace/OtherModel.h"

namespace beatreel {

/// Everything that a row shows of a job. A plain value.
struct JobFace
{
    JobId id{};
    Slot slot;
    Job::State state = Job::State::Queued;
    Icon icon = Icon::Waits;
    QString picture;  ///< a file; empty: none
    QString title;
    QString sentence;
    QString brief;    ///< where the sentence has not enough room
    QString reserved;
    QString spoken;
    double fraction = 0;
    bool canMoveUp = false;
    bool hasPrompt = false;           ///< a failed one's prompt could be the reason
    Price again;                      ///< what a retry costs
    std::optional<OtherModel> other;
    QStringList log;                  ///< lines with their times
};

[[nodiscard]] JobFace jobFace(OpenProject &open, const Job &job);
[[nodiscard]] QStringList logLines(const Job &job);

} // namespace beatreel
