// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/ProjectExport.h"

#include "core/base/Sentence.h"
#include "core/build/Soundtrack.h"
#include "core/film/ReviewStamp.h"
#include "core/film/Slate.h"

#include <cmath>

namespace beatreel {

namespace {

/// Pictures of 1280x720 a second on two cores, decoded, scaled and encoded: measured with sketched films at 1080p, larger
/// and smaller ones go by their pixels.
double picturesPerSecond(FilmCodec codec)
{
    switch (codec) {
    case FilmCodec::H264:
        break;
    case FilmCodec::H265:
        return 18;
    case FilmCodec::ProRes:
        return 25;
    case FilmCodec::Vp9:
        return 15;
    }
    return 90;
}

ExportSound soundOf(const FilmSource &source, const FilmSettings &settings)
{
    ExportSound sound;
    const SlotState *state = source.states.find(Slot::music());
    const bool isHeard = settings.hasMusic && canBeShown(state);
    const std::optional<Take> music = isHeard ? state->shown : std::nullopt;
    if (music)
        sound.music = source.takes.path(*music);
    sound.options = soundOptionsFor(music, sound.music, source.project);
    if (settings.lufs == kUsualLoudness)
        sound.mixed = source.products.fresh(kSoundProduct, soundFingerprint(music, sound.options)).value_or(QString());
    sound.options.lufs = settings.lufs;
    return sound;
}

} // namespace

Result<ExportJob> projectExport(const FilmSource &source, const FilmSettings &settings)
{
    if (source.project.beats.isEmpty())
        return fail(ErrorKind::BadInput, Sentence::tr("“%1” has no beats yet. Plan it first.").arg(source.project.name));
    ExportJob job;
    job.format = source.project.format;
    for (FilmPiece &piece : filmPieces(source)) {
        if (!piece.segment.open)
            piece.segment = slateSegment(source.project, piece.clip.beat);
        job.pieces.push_back({std::move(piece.segment), piece.chunk, piece.clipFile});
    }
    job.sound = soundOf(source, settings);
    job.codec = settings.codec;
    job.size = exportSize(job.format.size, settings.shortSide);
    job.range = settings.range;
    if (settings.isForReview)
        job.stamp = reviewStamp(source.project, settings.watermark);
    return job;
}

std::chrono::milliseconds expectedTime(const ExportJob &job)
{
    constexpr double kUsualPixels = 1280.0 * 720.0;
    constexpr double kCopiedPerSecond = 10000;
    constexpr double kMixedPerSecond = 20; // seconds of music
    const ExportWork work = workOf(job);
    const QSize size = job.size.isEmpty() ? job.format.size : job.size;
    const double pixels = double(size.width()) * size.height() / kUsualPixels;
    double seconds = work.copied / kCopiedPerSecond + work.encoded * pixels / picturesPerSecond(job.codec);
    if (job.sound.mixed.isEmpty())
        seconds += double(job.sound.options.length.count()) / kMixedPerSecond;
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

} // namespace beatreel
