// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/VideoRecords.h"

#include "core/base/Sentence.h"
#include "core/build/PhaseOutputs.h"
#include "core/story/ChunkPlan.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>

namespace beatreel {

VideoPlace placeOf(const ProjectFolder &folder)
{
    return {QFileInfo(folder.path()).absoluteFilePath(), QSysInfo::machineHostName()};
}

VideoRecord videoRecord(const Project &project)
{
    VideoRecord record;
    record.id = project.videoId;
    record.prompt = project.brief.prompt;
    record.creativityLevel = project.brief.creativity;
    if (!project.isPlanned) {
        record.status = VideoStatus::Planning;
        record.currentPhase = toText(Phase::Planning);
        return record;
    }
    const Spec spec = project.spec();
    record.spec = toJson(spec);
    record.selectedArchetype = project.archetype.text();
    record.numBeats = static_cast<int>(spec.beats.size());
    record.numChunks = static_cast<int>(planChunks(spec.beats).size());
    record.status = VideoStatus::Storyboarding;
    record.currentPhase = toText(Phase::Storyboard);
    return record;
}

VideoRecord withProgress(VideoRecord record, const BuildProgress &progress)
{
    // The end of a build is told by its report.
    std::array<bool, 5> finished = progress.finished;
    finished.back() = false;
    record.status = statusOfPhases(finished);
    record.currentPhase = toText(progress.phase);
    record.progress = progress.fraction;
    return record;
}

VideoRecord withReport(VideoRecord record, const Project &project, const TakeCatalogue &takes,
                       const BuildReport &report, double spentUsd)
{
    const auto data = [&](Phase phase) {
        return phaseOutput(phase, project, report, takes, fileUrl).value(QStringLiteral("output_data")).toObject();
    };
    record.storyboardImages = data(Phase::Storyboard).value(QStringLiteral("storyboard_images")).toArray();
    record.chunkUrls = {};
    for (const QJsonValue &chunk : data(Phase::Chunks).value(QStringLiteral("chunks")).toArray())
        record.chunkUrls.append(chunk.toObject().value(QStringLiteral("url")));
    record.stitchedUrl = data(Phase::Stitching).value(QStringLiteral("stitched_url")).toString();
    record.musicUrl = data(Phase::Music).value(QStringLiteral("music_url")).toString();
    record.finalVideoUrl = data(Phase::Music).value(QStringLiteral("final_video_url")).toString();

    double seconds = 0;
    for (const Phase phase : kPhases) {
        const auto spent = report.spentUsd.find(phase);
        record.costBreakdown.insert(toText(phase), spent == report.spentUsd.end() ? 0.0 : spent->second);
        const auto took = report.seconds.find(phase);
        seconds = std::max(seconds, took == report.seconds.end() ? 0.0 : took->second);
    }
    record.costBreakdown.insert(toText(Phase::Planning), project.planCostUsd);
    record.costUsd = spentUsd;
    record.generationTimeSeconds = seconds;
    if (report.isComplete()) {
        record.status = VideoStatus::Complete;
        record.currentPhase = toText(kPhases.back());
        record.progress = 1;
        record.completedAt = QDateTime::currentDateTimeUtc();
        record.errorMessage.clear();
    } else {
        record.status = VideoStatus::Failed;
        record.errorMessage = report.failures.isEmpty() ? Sentence::tr("Stopped.") : report.failures.first().error.sentence;
    }
    return record;
}

} // namespace beatreel
