// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FilmExport.h"

#include "core/base/Sentence.h"
#include "core/media/AacEncoder.h"
#include "core/media/Chunk.h"
#include "core/media/EncodedFilm.h"
#include "core/media/EncodedSound.h"
#include "core/media/FilePackets.h"
#include "core/media/PatchedFilm.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace beatreel {

namespace {

/// A cut through sound clicks without it.
constexpr qsizetype kCutFade = kSampleRate / 200;
/// The part of the progress that mixing takes where nothing else is slow.
constexpr double kMixingShare = 0.1;

bool isWhole(const ExportJob &job)
{
    ExportJob whole;
    whole.pieces = job.pieces;
    return rangeOf(job) == rangeOf(whole);
}

/// The samples under the pictures of the range.
StereoSamples cut(const StereoSamples &film, const FilmRange &range, int fps)
{
    const auto sampleOf = [&](int picture) { return std::min(film.frames(), qsizetype(picture) * kSampleRate / fps); };
    const qsizetype first = sampleOf(range.first);
    const qsizetype end = sampleOf(range.first + range.count);
    StereoSamples samples;
    samples.interleaved.assign(film.interleaved.begin() + 2 * first, film.interleaved.begin() + 2 * end);
    const qsizetype fade = std::min(kCutFade, (end - first) / 2);
    for (qsizetype i = 0; i < fade; ++i) {
        const auto gain = static_cast<float>(i) / static_cast<float>(fade);
        for (const size_t channel : {0, 1}) {
            if (range.first > 0)
                samples.interleaved[2 * size_t(i) + channel] *= gain;
            if (end < film.frames())
                samples.interleaved[2 * size_t(end - first - 1 - i) + channel] *= gain;
        }
    }
    return samples;
}

/// The sound of the job as a track.
class SoundOfFilm
{
public:
    SoundOfFilm(const ExportJob &job, const TaskContext &context) : m_job(job), m_context(context) {}

    [[nodiscard]] Result<std::unique_ptr<PacketSource>> track()
    {
        const bool isMp4 = m_job.codec == FilmCodec::H264 || m_job.codec == FilmCodec::H265;
        return isMp4 ? aac() : encoded();
    }

private:
    [[nodiscard]] Result<StereoSamples> samples() const
    {
        Result<StereoSamples> mixed = mixedSound(m_job.sound.music, m_job.sound.options, m_context);
        if (!mixed || isWhole(m_job))
            return mixed;
        return cut(*mixed, rangeOf(m_job), m_job.format.fps);
    }

    [[nodiscard]] Result<std::unique_ptr<PacketSource>> encoded() const
    {
        Result<StereoSamples> mixed = samples();
        if (!mixed)
            return std::unexpected(mixed.error());
        return EncodedSound::open(std::move(*mixed), m_job.codec == FilmCodec::ProRes ? EncodedSound::Kind::Pcm24 : EncodedSound::Kind::Opus);
    }

    [[nodiscard]] Result<std::unique_ptr<PacketSource>> aac()
    {
        QString file = m_job.sound.mixed;
        if (file.isEmpty() || !isWhole(m_job)) {
            file = m_folder.filePath(QStringLiteral("sound.m4a"));
            if (const Result<void> made = makeAac(file); !made)
                return std::unexpected(made.error());
        }
        Result<FilePackets> packets = FilePackets::open(file, FilePackets::Kind::Sound, m_context.cancel);
        if (!packets)
            return std::unexpected(packets.error());
        return std::make_unique<FilePackets>(std::move(*packets));
    }

    [[nodiscard]] Result<void> makeAac(const QString &file) const
    {
        if (isWhole(m_job))
            return mixSound(m_job.sound.music, file, m_job.sound.options, m_context);
        const Result<StereoSamples> mixed = samples();
        return mixed ? encodeAac(*mixed, file, m_context) : std::unexpected(mixed.error());
    }

    const ExportJob &m_job;
    TaskContext m_context;
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/beatreel-export-XXXXXX")};
};

Container containerOf(FilmCodec codec)
{
    switch (codec) {
    case FilmCodec::H264:
    case FilmCodec::H265:
        break;
    case FilmCodec::ProRes:
        return Container::Mov;
    case FilmCodec::Vp9:
        return Container::Webm;
    }
    return Container::Mp4;
}

Result<std::unique_ptr<PacketSource>> videoOf(const ExportJob &job, const CancelToken &cancel)
{
    if (isAsChunks(job))
        return PatchedFilm::open(job, cancel);
    return EncodedFilm::open(job, cancel);
}

Result<void> check(const ExportJob &job, const QString &out)
{
    if (rangeOf(job).count == 0)
        return fail(ErrorKind::BadInput, Sentence::tr("The film has no pictures there. Choose another range."));
    if (QFileInfo(out).isDir())
        return fail(ErrorKind::BadInput, Sentence::tr("“%1” is a folder. Name a file.").arg(out));
    if (job.existing == ExportJob::Existing::Refuse && QFileInfo::exists(out))
        return fail(ErrorKind::Exists, Sentence::tr("“%1” already exists. Replace it, or choose another name.").arg(out));
    return {};
}

/// A clip that already is a chunk is copied.
ExportJob withClipsAsChunks(ExportJob job)
{
    for (ExportPiece &piece : job.pieces) {
        if (piece.chunk.isEmpty() && !piece.clip.isEmpty() && isAsChunks(job) && checkChunk(piece.clip, job.format))
            piece.chunk = piece.clip;
    }
    return job;
}

/// A part of the whole progress.
TaskContext partOf(const TaskContext &context, double from, double to)
{
    if (!context.progress)
        return context;
    return {context.cancel, [progress = context.progress, from, to](double done) { progress(from + (to - from) * done); }, context.log};
}

} // namespace

QString suffixOf(FilmCodec codec)
{
    switch (containerOf(codec)) {
    case Container::Mp4:
        break;
    case Container::Mov:
        return QStringLiteral("mov");
    case Container::Webm:
        return QStringLiteral("webm");
    }
    return QStringLiteral("mp4");
}

Result<void> exportFilm(const ExportJob &wanted, const QString &out, const TaskContext &context)
{
    const ExportJob job = withClipsAsChunks(wanted);
    if (const Result<void> checked = check(job, out); !checked)
        return checked;
    // Before anything takes time: whether the file can be written at all.
    Result<Mp4Writer> writer = Mp4Writer::create(out, context.cancel, containerOf(job.codec));
    if (!writer)
        return std::unexpected(writer.error());
    Result<std::unique_ptr<PacketSource>> video = videoOf(job, context.cancel);
    if (!video)
        return std::unexpected(video.error());
    SoundOfFilm soundOfFilm(job, partOf(context, 0, kMixingShare));
    const Result<std::unique_ptr<PacketSource>> sound = soundOfFilm.track();
    if (!sound)
        return std::unexpected(sound.error());
    return writeTracks(*writer, {video->get(), sound->get()}, partOf(context, kMixingShare, 1));
}

} // namespace beatreel
