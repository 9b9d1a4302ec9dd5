// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Result.h"

#include "core/base/Sentence.h"

namespace beatreel {

std::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, Sentence::tr("Stopped."));
}

} // namespace beatreel
