// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace beatreel {

/// The TDD's VideoStatus (10.1), in its order.
enum class VideoStatus {
    Queued,
    Planning,
    Storyboarding,
    GeneratingChunks,
    Stitching,
    AddingMusic,
    Complete,
    Failed,
};

/// "generating_chunks", as it stands in the database.
[[nodiscard]] QString toText(VideoStatus status);
[[nodiscard]] std::optional<VideoStatus> videoStatusFromText(const QString &text);

/// The status of a running build, whose five phases (planning, storyboard, chunks, stitching, music) overlap:
/// that of the earliest one that is not finished; Complete where all are.
[[nodiscard]] VideoStatus statusOfPhases(const std::array<bool, 5> &finished);

/// One row of `video_generations`, every column of TDD 10.1 with its default. An empty text or object is NULL
/// where the column allows it; times are UTC, to the millisecond.
struct VideoRecord
{
    QString id; ///< the video id, one a project
    QString userId;

    QString prompt;
    double creativityLevel = 0.5;

    QJsonObject spec;
    QString selectedArchetype;

    VideoStatus status = VideoStatus::Queued;
    double progress = 0; ///< 0 to 1
    QString currentPhase;
    QString errorMessage;

    QJsonArray storyboardImages;
    QJsonArray chunkUrls;
    QString stitchedUrl;
    QString musicUrl;
    QString finalVideoUrl;

    double costUsd = 0;
    QJsonObject costBreakdown;
    std::optional<double> generationTimeSeconds;
    QDateTime createdAt; ///< set by the database where it is invalid, and kept from the first write on
    QDateTime completedAt;

    std::optional<int> numBeats;
    std::optional<int> numChunks;

    bool operator==(const VideoRecord &) const = default;
};

/// Who builds a video, as a shared database knows it.
struct VideoBuilder
{
    QString host; ///< empty: nobody
    bool isAlive = false; ///< it gave a sign of life lately, and is not known to be dead
};

/// Where a video's project is, beside the TDD's columns.
struct VideoPlace
{
    QString folder; ///< absolute
    QString host;   ///< the name of the computer that has it

    bool operator==(const VideoPlace &) const = default;
};

} // namespace beatreel
