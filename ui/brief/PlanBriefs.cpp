// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanBriefs.h"

#include "core/base/Fingerprint.h"

#include <cmath>

namespace beatreel {

PlanBriefs spread(const Brief &brief, PlanSpread by)
{
    PlanBriefs result{{brief, brief, brief}, 0};
    if (by == PlanSpread::Creativity) {
        result.own = std::lround(brief.creativity * 2);
        for (qsizetype i = 0; i < result.briefs.size(); ++i) {
            if (i != result.own)
                result.briefs[i].creativity = 0.5 * static_cast<double>(i);
        }
        return result;
    }
    for (qsizetype i = 1; i < result.briefs.size(); ++i) {
        // 53 bits, as defaultSeed.
        result.briefs[i].seed = FingerprintBuilder("plan seed/1").add("seed", brief.seed).add("plan", i).build().number() >> 11;
    }
    return result;
}

} // namespace beatreel
