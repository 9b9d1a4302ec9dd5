// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace beatreel {

/// From now on large pieces that are freed go back to the system at once. glibc would keep ever larger ones, up to 64 MiB a
/// thread, for later. Nothing happens with another C library. Once, before there are threads.
void returnLargePieces();

/// Gives back what was freed in small pieces: a build leaves 100 MiB and more between its threads. Takes some milliseconds; may
/// be called from any thread.
void returnFreedMemory();

} // namespace beatreel
