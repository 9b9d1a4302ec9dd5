// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

namespace beatreel {

/// Why the system does not write, in a few words, of an errno: "the disk is full". The system's own words where there are no
/// better ones.
[[nodiscard]] QString writeFailureWords(int code);

/// The words of a failure to write that an error's sentence holds; empty: it holds none of the known ones.
[[nodiscard]] QString writeFailureIn(const Error &error);

} // namespace beatreel
