// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/ScoreComposer.h"

#include "core/base/Sentence.h"
#include "core/providers/offline/score/Composer.h"
#include "core/providers/offline/score/Finish.h"
#include "core/providers/offline/score/SoundfontHash.h"
#include "core/providers/offline/score/Synthesiser.h"

#include <QDir>

namespace beatreel {

namespace {

constexpr qint64 kLongest = 600LL * score::kFramesPerSecond;

} // namespace

ScoreComposer::ScoreComposer(QString soundfont)
    : m_soundfont(std::move(soundfont)), m_hash(std::make_unique<score::SoundfontHash>(m_soundfont))
{
}

ScoreComposer::~ScoreComposer() = default;

GeneratorIdentity ScoreComposer::identity() const
{
    return {.provider = QStringLiteral("offline"),
            .model = QStringLiteral("score"),
            .version = 2,
            .parameters = {{QStringLiteral("soundfont_sha256"), m_hash->value().hex()},
                           {QStringLiteral("fluidsynth"), score::Synthesiser::version()}}};
}

Result<Generated> ScoreComposer::make(const MusicRequest &request, const TaskContext &context) const
{
    if (request.spec.beats.isEmpty())
        return fail(ErrorKind::BadInput,
                    Sentence::tr("There is nothing to set to music: the video has no beats; add one."));
    const score::Score score = score::compose(request.spec, request.seed);
    if (score.length > kLongest)
        return fail(
            ErrorKind::BadInput,
            Sentence::tr("Music can be composed for at most ten minutes; shorten the video, or use a music file."));

    Result<score::Synthesiser> synthesiser = score::Synthesiser::open(m_soundfont);
    if (!synthesiser)
        return std::unexpected(synthesiser.error());
    Result<StereoSamples> samples = synthesiser->play(score, context);
    if (!samples)
        return std::unexpected(samples.error());
    score::finish(*samples, score.tone);

    const QString file = QDir(request.folder).absoluteFilePath(QStringLiteral("music.wav"));
    if (const Result<void> written = writeWave(*samples, file); !written)
        return std::unexpected(written.error());
    return Generated{.file = file, .parameters = {{QStringLiteral("bpm"), score.tempo.bpm}}};
}

} // namespace beatreel
