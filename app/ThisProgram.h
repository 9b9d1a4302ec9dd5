// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ProgramFacts.h"

namespace beatreel {

/// The facts of the program that runs. Takes no time worth naming.
[[nodiscard]] ProgramFacts thisProgram();

/// The same for people, a line for the program and one for each part: what --version prints.
[[nodiscard]] QString inLines(const QString &program, const ProgramFacts &facts);

} // namespace beatreel
