// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Prompts.h"

namespace beatreel {

using namespace Qt::StringLiterals;

QString framePrompt(const SpecBeat &beat, const Product &product, const Style &style)
{
    const QString colours = style.palette.isEmpty() ? u"modern colors"_s : style.palette.join(u", "_s);
    const QString lighting = style.lighting.isEmpty() ? u"natural lighting"_s : style.lighting;
    const QStringList parts{fillPrompt(beat.promptTemplate, product, style),
                            colours + u" color palette"_s,
                            lighting,
                            u"cinematic composition"_s,
                            u"high quality professional photography"_s,
                            u"1280x720 aspect ratio"_s,
                            beat.shotType + u" framing"_s};
    return parts.join(u", "_s);
}

QString frameNegativePrompt()
{
    return u"blurry, low quality, distorted, deformed, ugly, amateur, "
           "watermark, text, signature, letters, words, multiple subjects, "
           "cluttered, busy, messy, chaotic"_s;
}

QString musicPrompt(const Style &style)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> table[] = {
        {"energetic"_L1, "upbeat electronic music, fast tempo, motivational"_L1},
        {"elegant"_L1, "sophisticated orchestral music, elegant strings, refined"_L1},
        {"minimalist"_L1, "minimal ambient music, clean tones, modern"_L1},
        {"emotional"_L1, "emotional piano music, heartfelt, warm"_L1},
        {"informative"_L1, "corporate background music, professional, steady"_L1},
    };
    const auto *row =
        std::ranges::find_if(table, [&](const auto &entry) { return entry.first == style.mood; });
    const QLatin1StringView music = row == std::end(table) ? "modern background music"_L1 : row->second;
    const QString aesthetic = style.aesthetic.isEmpty() ? u"modern"_s : style.aesthetic;
    return u"%1, %2 style, instrumental only, no vocals"_s.arg(music, aesthetic);
}

} // namespace beatreel
