// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <thread>

namespace beatreel {

/// From now on large pieces that are freed go back to the system at once. glibc would keep ever larger ones, up to 64 MiB a
/// thread, for later. Nothing happens with another C library. Once, before there are threads.
void returnLargePieces();

/// From now on all threads share one heap, kept until the program ends, of which the first 512 MiB lie in pages of 2 MiB. Encoders
/// get and leave large pieces all the time; in pages of 4 KiB, fetched anew each time, a film takes a fifth longer. For programs
/// that work and end. Nothing happens with another C library. Once, before there are threads.
void workInLargePages();

/// Fetches the first part of that heap, on a thread of its own that ends when it is done or told to stop: what has to be made
/// empty first is there when the work begins, and a core that has nothing to do yet has done it.
[[nodiscard]] std::jthread fetchHeapAhead();

/// Gives back what was freed in small pieces: a build leaves 100 MiB and more between its threads. Takes some milliseconds; may
/// be called from any thread.
void returnFreedMemory();

} // namespace beatreel
