// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Before a function of plain loops over whole numbers: it gets a second version for processors with wider
/// registers, chosen when the program starts. The results are the same in both. Sanitizers do not bear the
/// choice.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&     \
    !defined(__SANITIZE_THREAD__)
#define BEATREEL_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define BEATREEL_WIDE
#endif
