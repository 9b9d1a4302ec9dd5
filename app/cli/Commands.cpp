// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"

namespace beatreel::cli {

QList<Command> commands()
{
    return {generateCommand(), planCommand(),     buildCommand(),    resumeCommand(), regenerateCommand(),
            phaseCommand(),    estimateCommand(), validateCommand(), stitchCommand(), exportCommand(),
            publishCommand(),  fetchCommand(),    linkCommand(),     statusCommand(),  videosCommand(),
            modelsCommand(),   doctorCommand(),   batchCommand(),    stepCommand()};
}

} // namespace beatreel::cli
