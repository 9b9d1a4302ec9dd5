// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/generate/ModelCatalogue.h"
#include "core/generate/RequestJournal.h"

namespace beatreel {

/// Ends requests of one provider that nobody waits for any more, so that what they reserve is free again.
class RequestSettler
{
public:
    virtual ~RequestSettler() = default;
    /// Stops what still runs and settles its row. What is finished already is fetched into `folder`, its row left open
    /// (Generated::booked) for whoever puts the file away; nullopt: there is nothing to put away. Begins nothing. The
    /// row stays as it is where that fails.
    [[nodiscard]] virtual Result<std::optional<Generated>> settle(const RequestRow &row, PipelineStep step, RequestJournal &journal,
                                                                  const QString &folder, const TaskContext &context) const = 0;
};

} // namespace beatreel
