// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoRecord.h"

#include <utility>

namespace beatreel {

namespace {

constexpr std::array<std::pair<VideoStatus, const char *>, 8> kStatuses = {{
    {VideoStatus::Queued, "queued"},
    {VideoStatus::Planning, "planning"},
    {VideoStatus::Storyboarding, "storyboarding"},
    {VideoStatus::GeneratingChunks, "generating_chunks"},
    {VideoStatus::Stitching, "stitching"},
    {VideoStatus::AddingMusic, "adding_music"},
    {VideoStatus::Complete, "complete"},
    {VideoStatus::Failed, "failed"},
}};

} // namespace

QString toText(VideoStatus status)
{
    for (const auto &[value, name] : kStatuses) {
        if (value == status)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<VideoStatus> videoStatusFromText(const QString &text)
{
    for (const auto &[value, name] : kStatuses) {
        if (text == QLatin1StringView(name))
            return value;
    }
    return std::nullopt;
}

VideoStatus statusOfPhases(const std::array<bool, 5> &finished)
{
    constexpr std::array<VideoStatus, 5> running = {VideoStatus::Planning, VideoStatus::Storyboarding,
                                                    VideoStatus::GeneratingChunks, VideoStatus::Stitching,
                                                    VideoStatus::AddingMusic};
    for (size_t i = 0; i < finished.size(); ++i) {
        if (!finished[i])
            return running[i];
    }
    return VideoStatus::Complete;
}

} // namespace beatreel
