// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace beatreel {

/// The program's memory holds the keys: when it crashes, no dump of it is written, nor of programs that it starts.
void refuseDumps();

} // namespace beatreel
