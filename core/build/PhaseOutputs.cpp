// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/PhaseOutputs.h"

#include "core/generate/Prompts.h"
#include "core/story/ChunkPlan.h"

#include <QJsonArray>
#include <QUrl>

namespace beatreel {

namespace {

int secondsOf(Seconds length)
{
    return static_cast<int>(length.count());
}

QJsonObject storyboard(const Project &project, const BuildReport &report, const TakeCatalogue &takes, const UrlOf &urlOf)
{
    QJsonArray images;
    for (const SpecBeat &beat : project.spec().beats) {
        const auto take = report.shown.constFind(Slot::frame(beat.id));
        if (take == report.shown.constEnd())
            continue;
        images.append(QJsonObject{
            {QStringLiteral("id"), beat.id.text()},
            {QStringLiteral("beat_id"), beat.templateId.text()},
            {QStringLiteral("beat_name"), beat.name},
            {QStringLiteral("start"), secondsOf(beat.start)},
            {QStringLiteral("duration"), secondsOf(beat.duration)},
            {QStringLiteral("image_url"), urlOf(takes.path(*take))},
            {QStringLiteral("shot_type"), beat.shotType},
            {QStringLiteral("prompt_used"), framePrompt(beat, project.product, project.style)},
        });
    }
    return {{QStringLiteral("storyboard_images"), images}};
}

QString inputOf(const PlannedChunk &chunk, const BuildReport &report, const TakeCatalogue &takes)
{
    if (chunk.input == ChunkInput::Storyboard)
        return takes.path(report.shown.value(Slot::frame(chunk.beat)));
    return report.handOns.value(Slot::clip(chunk.beat, chunk.indexInBeat));
}

QJsonObject chunks(const Project &project, const BuildReport &report, const TakeCatalogue &takes, const UrlOf &urlOf)
{
    QJsonArray list;
    const Spec spec = project.spec();
    for (const PlannedChunk &chunk : planChunks(spec.beats)) {
        const QString file = report.chunks.value(chunk.index);
        if (file.isEmpty())
            continue;
        list.append(QJsonObject{
            {QStringLiteral("chunk_idx"), chunk.index},
            {QStringLiteral("id"), chunk.beat.text()},
            {QStringLiteral("beat_id"), (*project.find(chunk.beat))->spec.templateId.text()},
            {QStringLiteral("start"), secondsOf(chunk.start)},
            {QStringLiteral("duration"), secondsOf(kChunkLength)},
            {QStringLiteral("url"), urlOf(file)},
            {QStringLiteral("input_type"), toText(chunk.input)},
            {QStringLiteral("input_url"), urlOf(inputOf(chunk, report, takes))},
        });
    }
    return {{QStringLiteral("chunks"), list}};
}

QJsonObject stitching(const Project &project, const BuildReport &report, const UrlOf &urlOf)
{
    if (report.stitched.isEmpty())
        return {};
    return {{QStringLiteral("stitched_url"), urlOf(report.stitched)},
            {QStringLiteral("total_duration"), static_cast<double>(project.duration().count())},
            {QStringLiteral("resolution"), project.format.resolution()},
            {QStringLiteral("fps"), project.format.fps}};
}

QJsonObject music(const BuildReport &report, const TakeCatalogue &takes, const UrlOf &urlOf)
{
    QJsonObject data;
    if (!report.master.isEmpty())
        data.insert(QStringLiteral("final_video_url"), urlOf(report.master));
    const auto take = report.shown.constFind(Slot::music());
    if (take != report.shown.constEnd())
        data.insert(QStringLiteral("music_url"), urlOf(takes.path(*take)));
    return data;
}

} // namespace

QString fileUrl(const QString &path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
}

QJsonObject phaseOutput(const PhaseFacts &facts, const QJsonObject &outputData)
{
    const bool isSuccess = facts.errorMessage.isEmpty();
    return {{QStringLiteral("video_id"), facts.videoId},
            {QStringLiteral("phase"), toText(facts.phase)},
            {QStringLiteral("status"), isSuccess ? QStringLiteral("success") : QStringLiteral("failed")},
            {QStringLiteral("cost_usd"), facts.costUsd},
            {QStringLiteral("duration_seconds"), facts.seconds},
            {QStringLiteral("output_data"), outputData},
            {QStringLiteral("error_message"), isSuccess ? QJsonValue() : QJsonValue(facts.errorMessage)}};
}

QJsonObject phaseOutput(Phase phase, const Project &project, const BuildReport &report, const TakeCatalogue &takes,
                        const UrlOf &urlOf)
{
    const auto of = [phase](const std::map<Phase, double> &values) {
        const auto it = values.find(phase);
        return it == values.end() ? 0.0 : it->second;
    };
    PhaseFacts facts{project.videoId, phase, of(report.spentUsd), of(report.seconds), {}};
    for (const BuildFailure &failure : report.failures) {
        if (failure.phase == phase)
            facts.errorMessage += (facts.errorMessage.isEmpty() ? QString() : QStringLiteral(" ")) + failure.error.sentence;
    }
    switch (phase) {
    case Phase::Planning:
        facts.costUsd = project.planCostUsd;
        return phaseOutput(facts, {{QStringLiteral("spec"), toJson(project.spec())}});
    case Phase::Storyboard:
        return phaseOutput(facts, storyboard(project, report, takes, urlOf));
    case Phase::Chunks:
        return phaseOutput(facts, chunks(project, report, takes, urlOf));
    case Phase::Stitching:
        return phaseOutput(facts, stitching(project, report, urlOf));
    case Phase::Music:
        break;
    }
    return phaseOutput(facts, music(report, takes, urlOf));
}

} // namespace beatreel
