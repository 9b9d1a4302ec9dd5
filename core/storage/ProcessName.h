// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// Names this process among those of all computers and of all their starts: the computer's present run, its space of
/// process numbers (a container has its own), the number, and the moment at which the process began.
[[nodiscard]] QString thisProcess();

/// Whether that process was one of this computer's and is not there any more. Of others it cannot be known.
[[nodiscard]] bool isKnownDead(const QString &process);

} // namespace beatreel
