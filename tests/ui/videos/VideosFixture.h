// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Utc.h"
#include "core/project/ProjectFolder.h"
#include "core/storage/VideoDatabase.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFolder.h"
#include "ui/videos/VideoRow.h"

#include <QSysInfo>

namespace beatreel::test {

/// A row as the list has it.
[[nodiscard]] inline VideoRow videoRow(const QString &id, VideoStatus status = VideoStatus::Complete)
{
    VideoRow row;
    row.id = id;
    row.name = QStringLiteral("Film ") + id;
    row.brief = QStringLiteral("15s sneakers at dusk");
    row.status = status;
    row.isBeingBuilt = status != VideoStatus::Queued && status != VideoStatus::Complete && status != VideoStatus::Failed;
    row.created = utc(QDate(2026, 11, 30), QTime(12, 0));
    row.folder = QStringLiteral("/films/Film ") + id;
    row.host = QSysInfo::machineHostName();
    row.isHere = true;
    return row;
}

/// A video database of its own.
class VideosFixture
{
public:
    static constexpr int kPatience = 60000;

    [[nodiscard]] QString url() const { return QStringLiteral("sqlite:///") + m_folder.file(QStringLiteral("videos.sqlite")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.file(name); }
    [[nodiscard]] VideoDatabase open() const { return std::move(*VideoDatabase::open(url())); }

    /// A row, the youngest so far; without a place where `host` is empty.
    void put(const QString &id, const QString &prompt, VideoStatus status, const QString &folder = {}, const QString &host = QSysInfo::machineHostName())
    {
        VideoRecord record;
        record.id = id;
        record.prompt = prompt;
        record.status = status;
        record.spec = {{QStringLiteral("duration"), 30}};
        record.costUsd = 0.19;
        record.progress = status == VideoStatus::Complete ? 1 : 0.5;
        record.errorMessage = status == VideoStatus::Failed ? QStringLiteral("The service refused.") : QString();
        record.createdAt = utc(QDate(2026, 11, 30), QTime(12, 0)).addSecs(++m_count);
        const auto place = folder.isEmpty() ? std::nullopt : std::optional(VideoPlace{folder, host});
        const auto saved = open().save(record, place);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().sentence));
    }
    /// With a project of that id on disk; its folder.
    QString putProject(const QString &id, const QString &name, VideoStatus status)
    {
        Project project = projectOf(QStringLiteral("hero_shot 5"));
        project.videoId = id;
        const QString folder = file(name);
        if (!ProjectFolder::create(folder, project))
            qFatal("The project could not be made.");
        put(id, name + QStringLiteral(" brief"), status, folder);
        return folder;
    }

private:
    TestFolder m_folder;
    int m_count = 0;
};

} // namespace beatreel::test
