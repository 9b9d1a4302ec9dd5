// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideoRow.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace beatreel {

VideoGroup VideoRow::group() const
{
    if (status == VideoStatus::Complete)
        return VideoGroup::Finished;
    return status == VideoStatus::Failed || isInterrupted() ? VideoGroup::Failed : VideoGroup::Active;
}

bool VideoRow::isInterrupted() const
{
    const bool isRunning = status != VideoStatus::Queued && status != VideoStatus::Complete && status != VideoStatus::Failed;
    return isRunning && !isBeingBuilt;
}

VideoRow rowOf(const VideoEntry &entry)
{
    const VideoRecord &record = entry.record;
    VideoRow row;
    row.id = record.id;
    row.brief = record.prompt.simplified();
    row.status = record.status;
    row.isBeingBuilt = entry.isBeingBuilt();
    if (row.isBeingBuilt && entry.builder && entry.builder->host != QSysInfo::machineHostName())
        row.builder = entry.builder->host;
    row.progress = record.progress;
    row.error = record.errorMessage;
    row.costUsd = record.costUsd;
    if (const QJsonValue duration = record.spec.value(QStringLiteral("duration")); duration.isDouble())
        row.seconds = duration.toInt();
    row.created = record.createdAt;
    row.completed = record.completedAt;
    if (entry.place) {
        row.folder = entry.place->folder;
        row.host = entry.place->host;
        row.isHere = entry.isHere();
        row.canBeTrashed = row.host == QSysInfo::machineHostName() && QFileInfo::exists(row.folder);
        row.name = QDir(row.folder).dirName();
    }
    if (row.name.isEmpty())
        row.name = record.spec.value(QStringLiteral("product")).toObject().value(QStringLiteral("name")).toString();
    return row;
}

} // namespace beatreel
