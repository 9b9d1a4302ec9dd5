// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace beatreel {

// Not PR_SET_DUMPABLE as well: the desktop's portals refuse a program whose /proc entry they cannot read, and file dialogs
// and the desktop's colours come through them.
void refuseDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#endif
}

} // namespace beatreel
