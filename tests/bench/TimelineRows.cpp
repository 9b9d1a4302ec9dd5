// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Filmstrip.h"
#include "core/media/PictureColours.h"
#include "core/media/Waveform.h"
#include "tests/bench/BenchInputs.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/MediaRows.h"

namespace beatreel::bench {

namespace {

/// ffmpeg's arguments that make one picture of something; packing it well is not what is compared.
QStringList toPng(const QString &input, const QString &filter, const QString &png)
{
    return {QStringLiteral("-v"),
            QStringLiteral("error"),
            QStringLiteral("-y"),
            QStringLiteral("-i"),
            input,
            QStringLiteral("-filter_complex"),
            filter,
            QStringLiteral("-frames:v"),
            QStringLiteral("1"),
            QStringLiteral("-compression_level"),
            QStringLiteral("1"),
            png};
}

} // namespace

void timelineRows(const QString &folder)
{
    const QString chunk = movingChunk(folder);
    const FilmstripOptions options{.pictures = 12, .size = QSize(160, 90)};
    // ffmpeg takes each twelfth picture, ours the one in the middle of each share: 12.5 apart.
    compare(QStringLiteral("filmstrip: 12 pictures of a chunk"),
            call([=] { return filmstrip(chunk, options, {}).has_value(); }),
            program(QStringLiteral("ffmpeg"),
                    toPng(chunk, QStringLiteral("select='not(mod(n-6,12))',scale=160:90,tile=12x1"),
                          folder + QStringLiteral("/strip.png"))),
            1.0);
    const QString music = halfAMinuteOfMusic(folder);
    compare(QStringLiteral("waveform: 30 s at 100 columns a second"),
            call([=] { return waveform(music, 100, {}).has_value(); }),
            program(QStringLiteral("ffmpeg"), toPng(music, QStringLiteral("showwavespic=s=3000x60"),
                                                    folder + QStringLiteral("/wave.png"))),
            0.5);
    const QImage picture = still(QSize(4000, 3000));
    limitTime(QStringLiteral("main colours of a picture of 4000x3000"),
              call([&] { return !mainColours(picture, 5).isEmpty(); }), 30);
}

} // namespace beatreel::bench
