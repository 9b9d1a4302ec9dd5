// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Job.h"
#include "core/generate/RequestJournal.h"

#include <QHash>

namespace beatreel {

/// What is ordered and not paid yet: by these jobs, also before their requests are written down, and by requests that no
/// job stands for.
[[nodiscard]] double reservedUsd(const QHash<Slot, Job> &jobs, const RequestJournal &journal);

} // namespace beatreel
