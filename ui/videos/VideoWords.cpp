// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideoWords.h"

#include "core/base/Language.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace beatreel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Videos)
};

int percentOf(const VideoRow &row)
{
    return std::clamp(static_cast<int>(100 * row.progress), 0, 100);
}

} // namespace

QString titleOf(const VideoRow &row)
{
    if (!row.name.isEmpty())
        return row.name;
    return row.brief.isEmpty() ? Words::tr("Without a name") : row.brief;
}

QString statusWord(const VideoRow &row)
{
    if (row.isInterrupted())
        return Words::tr("Interrupted");
    switch (row.status) {
    case VideoStatus::Queued:
        return Words::tr("Waiting");
    case VideoStatus::Planning:
        return Words::tr("Planning");
    case VideoStatus::Storyboarding:
        return Words::tr("Making frames");
    case VideoStatus::GeneratingChunks:
        return Words::tr("Making clips");
    case VideoStatus::Stitching:
        return Words::tr("Stitching");
    case VideoStatus::AddingMusic:
        return Words::tr("Adding music");
    case VideoStatus::Complete:
        return Words::tr("Finished");
    case VideoStatus::Failed:
        break;
    }
    return Words::tr("Failed");
}

QString statusSentence(const VideoRow &row)
{
    if (row.isInterrupted())
        return Words::tr("Nobody builds it any more. Retry goes on with it.");
    if (row.status == VideoStatus::Failed)
        return row.error;
    return row.builder.isEmpty() ? QString() : Words::tr("on %1", "the computer that builds a video").arg(row.builder);
}

QString progressText(const VideoRow &row)
{
    if (row.status == VideoStatus::Complete || row.status == VideoStatus::Queued)
        return {};
    return Words::tr("%1 %", "progress").arg(percentOf(row));
}

QString lengthText(const VideoRow &row)
{
    return row.seconds ? Words::tr("%1 s", "length of a film").arg(*row.seconds) : QString();
}

QString createdText(const VideoRow &row)
{
    return row.created.isValid() ? QLocale().toString(row.created.toLocalTime(), Words::tr("d MMM yyyy, HH:mm", "date and time of a video")) : QString();
}

QString placeText(const VideoRow &row)
{
    if (row.host.isEmpty())
        return Words::tr("Unknown");
    return row.isHere ? Words::tr("This computer") : row.host;
}

QString spokenVideo(const VideoRow &row)
{
    const QString said = Words::tr("%1, %2", "a video, its status").arg(titleOf(row), withinSentence(statusWord(row)));
    return progressText(row).isEmpty() ? said : Words::tr("%1, %2 percent").arg(said).arg(percentOf(row));
}

std::optional<StatusSign> signOf(const VideoRow &row, const Theme &theme)
{
    if (row.isInterrupted())
        return StatusSign{Icon::Pause, theme.stale, theme.staleTint};
    switch (row.group()) {
    case VideoGroup::Finished:
        return std::nullopt;
    case VideoGroup::Failed:
        return StatusSign{Icon::Failed, theme.failed, theme.failedTint};
    case VideoGroup::Active:
        break;
    }
    return row.status == VideoStatus::Queued ? StatusSign{Icon::Queued, theme.text2, theme.hover} : StatusSign{Icon::Camera, theme.accent, theme.accentTint};
}

} // namespace beatreel
