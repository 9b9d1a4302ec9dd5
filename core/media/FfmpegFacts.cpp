// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FfmpegFacts.h"

#include "core/media/Ffmpeg.h"

#include <array>

namespace beatreel {

ProgramPart ffmpegPart()
{
    struct Licence
    {
        const char *words; ///< of avcodec_license()
        const char *spdx;
    };
    static constexpr std::array kLicences = {
        Licence{"LGPL version 2.1 or later", "LGPL-2.1-or-later"},
        Licence{"LGPL version 3 or later", "LGPL-3.0-or-later"},
        Licence{"GPL version 2 or later", "GPL-2.0-or-later"},
        Licence{"GPL version 3 or later", "GPL-3.0-or-later"},
    };
    QString licence = QString::fromUtf8(avcodec_license());
    for (const Licence &known : kLicences) {
        if (licence == QLatin1String(known.words)) {
            licence = QString::fromLatin1(known.spdx);
            break;
        }
    }
    return {QStringLiteral("FFmpeg"), QString::fromUtf8(av_version_info()), licence, QStringLiteral("https://ffmpeg.org")};
}

} // namespace beatreel
