// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/Brief.h"

#include "core/base/Fingerprint.h"
#include "core/base/Sentence.h"

#include <cmath>

namespace beatreel {

using namespace Qt::StringLiterals;

Result<RoundedDuration> roundDuration(double seconds)
{
    // The comparison also refuses what is not a number.
    if (!(seconds >= 1 && seconds <= static_cast<double>(kLongestDuration.count()))) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("A video of %1 seconds cannot be planned. Ask for 1 to %2 seconds.").arg(seconds).arg(
                        kLongestDuration.count()));
    }
    const double steps = std::max(1.0, std::floor(seconds / 5 + 0.5));
    const Seconds rounded{static_cast<int>(steps) * 5};
    return RoundedDuration{rounded, static_cast<double>(rounded.count()) != seconds};
}

quint64 defaultSeed(const QString &prompt, std::optional<Seconds> duration)
{
    const Fingerprint fingerprint = FingerprintBuilder("seed/1")
                                        .add("prompt", prompt)
                                        .add("duration", duration ? qint64(duration->count()) : qint64(-1))
                                        .build();
    // 53 bits: any JSON reader gives them back whole.
    return fingerprint.number() >> 11;
}

} // namespace beatreel
