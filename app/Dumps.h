// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace beatreel {

/// The program's memory holds the keys: when it crashes, no dump of it is written, and no other program of the user may
/// read its memory or the environment that it was started with. Programs that it starts may write dumps of their own
/// only where they ask for it.
void refuseDumps();

} // namespace beatreel
