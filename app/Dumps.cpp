// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace beatreel {

void refuseDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#endif
    // The sanitizers look for leaks from a process beside this one, which must be able to read it.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    static_cast<void>(prctl(PR_SET_DUMPABLE, 0));
#endif
}

} // namespace beatreel
