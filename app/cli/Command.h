// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/Studio.h"
#include "app/cli/Arguments.h"
#include "app/cli/Terminal.h"
#include "core/base/TaskContext.h"

#include <QList>

namespace beatreel::cli {

/// What a command runs in.
struct Session
{
    Terminal &terminal;
    Studio &studio;
    CancelToken cancel;

    [[nodiscard]] TaskContext context() const
    {
        return {cancel, {}, [this](const QString &line) { terminal.note(line); }};
    }
};

/// One command of the command line.
struct Command
{
    QString name;
    QString operands;  ///< as the usage shows them: "DIR"
    QString summary;
    int leastOperands = 0;
    int mostOperands = 0; ///< -1: any number
    bool paints = false;  ///< needs a QGuiApplication
    QList<Option> options;
    Exit (*run)(Session &session, const Arguments &arguments);
    bool usesKeys = false; ///< may ask a service; only then is the keychain asked for keys
    bool speaksJson = false; ///< to other programs, without --json
    bool alwaysPaints = false; ///< much, so that its memory is fetched while it begins; others may find nothing to do
};

/// Every command, in the order of the usage, in the language that the program speaks now.
[[nodiscard]] QList<Command> commands();

[[nodiscard]] Command generateCommand();
[[nodiscard]] Command planCommand();
[[nodiscard]] Command buildCommand();
[[nodiscard]] Command resumeCommand();
[[nodiscard]] Command regenerateCommand();
[[nodiscard]] Command batchCommand();
[[nodiscard]] Command phaseCommand();
[[nodiscard]] Command stepCommand();
[[nodiscard]] Command estimateCommand();
[[nodiscard]] Command validateCommand();
[[nodiscard]] Command stitchCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command publishCommand();
[[nodiscard]] Command fetchCommand();
[[nodiscard]] Command linkCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command videosCommand();
[[nodiscard]] Command modelsCommand();
[[nodiscard]] Command doctorCommand();

} // namespace beatreel::cli
