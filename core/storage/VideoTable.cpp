// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoTable.h"

#include "core/storage/SqlValue.h"

namespace beatreel::videos {

namespace {

/// Every column, in the order in which `toValues` writes and `toRecord` reads them.
const QStringList &columns()
{
    static const QStringList names =
        QStringLiteral(
            "id user_id prompt creativity_level spec selected_archetype status progress current_phase "
            "error_message "
            "storyboard_images chunk_urls stitched_url music_url final_video_url cost_usd cost_breakdown "
            "generation_time_seconds created_at completed_at num_beats num_chunks")
            .split(u' ');
    return names;
}

/// `table` with the types that both databases call by other names.
QString videoTable(const QString &status, const QString &time, const QString &presentTime)
{
    return QStringLiteral("CREATE TABLE IF NOT EXISTS video_generations ("
                       "id VARCHAR NOT NULL, "
                       "user_id VARCHAR, "
                       "prompt VARCHAR NOT NULL, "
                       "creativity_level FLOAT DEFAULT 0.5, "
                       "spec JSON, "
                       "selected_archetype VARCHAR, "
                       "status %1 DEFAULT 'queued', "
                       "progress FLOAT DEFAULT 0.0, "
                       "current_phase VARCHAR, "
                       "error_message VARCHAR, "
                       "storyboard_images JSON DEFAULT '[]', "
                       "chunk_urls JSON DEFAULT '[]', "
                       "stitched_url VARCHAR, "
                       "music_url VARCHAR, "
                       "final_video_url VARCHAR, "
                       "cost_usd FLOAT DEFAULT 0.0, "
                       "cost_breakdown JSON DEFAULT '{}', "
                       "generation_time_seconds FLOAT, "
                       "created_at %2 DEFAULT %3, "
                       "completed_at %2, "
                       "num_beats INTEGER, "
                       "num_chunks INTEGER, "
                       "PRIMARY KEY (id))").arg(status, time, presentTime);
}

/// A type of its own for the TDD's Enum column, as SQLAlchemy makes one.
QString statusType()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(VideoStatus::Failed); ++i)
        names += u'\'' + toText(static_cast<VideoStatus>(i)) + u'\'';
    return QStringLiteral("DO $$ BEGIN CREATE TYPE videostatus AS ENUM (%1); EXCEPTION WHEN duplicate_object THEN NULL; END $$")
        .arg(names.join(QStringLiteral(", ")));
}

QString projectTable()
{
    return QStringLiteral("CREATE TABLE IF NOT EXISTS beatreel_projects ("
                          "video_id VARCHAR NOT NULL PRIMARY KEY, "
                          "folder VARCHAR NOT NULL, "
                          "host VARCHAR NOT NULL)");
}

template <class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

template <class T>
std::optional<T> optionalOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(value.value<T>());
}

} // namespace

VideoRecord toRecord(const QVariantList &values)
{
    auto next = values.cbegin();
    VideoRecord record;
    record.id = next++->toString();
    record.userId = next++->toString();
    record.prompt = next++->toString();
    record.creativityLevel = next++->toDouble();
    record.spec = sql::toJsonObject(*next++);
    record.selectedArchetype = next++->toString();
    record.status = videoStatusFromText(next++->toString()).value_or(VideoStatus::Queued);
    record.progress = next++->toDouble();
    record.currentPhase = next++->toString();
    record.errorMessage = next++->toString();
    record.storyboardImages = sql::toJsonArray(*next++);
    record.chunkUrls = sql::toJsonArray(*next++);
    record.stitchedUrl = next++->toString();
    record.musicUrl = next++->toString();
    record.finalVideoUrl = next++->toString();
    record.costUsd = next++->toDouble();
    record.costBreakdown = sql::toJsonObject(*next++);
    record.generationTimeSeconds = optionalOf<double>(*next++);
    record.createdAt = sql::toTime(*next++);
    record.completedAt = sql::toTime(*next++);
    record.numBeats = optionalOf<int>(*next++);
    record.numChunks = optionalOf<int>(*next++);
    return record;
}

QVariantList toValues(const VideoRecord &record)
{
    return {sql::text(record.id),
            sql::textOrNull(record.userId),
            sql::text(record.prompt),
            record.creativityLevel,
            record.spec.isEmpty() ? QVariant() : sql::json(record.spec),
            sql::textOrNull(record.selectedArchetype),
            toText(record.status),
            record.progress,
            sql::textOrNull(record.currentPhase),
            sql::textOrNull(record.errorMessage),
            sql::json(record.storyboardImages),
            sql::json(record.chunkUrls),
            sql::textOrNull(record.stitchedUrl),
            sql::textOrNull(record.musicUrl),
            sql::textOrNull(record.finalVideoUrl),
            record.costUsd,
            sql::json(record.costBreakdown),
            orNull(record.generationTimeSeconds),
            sql::timeOrNull(record.createdAt),
            sql::timeOrNull(record.completedAt),
            orNull(record.numBeats),
            orNull(record.numChunks)};
}

QList<QStringList> schema(bool isOnServer)
{
    if (!isOnServer)
        return {{videoTable(QStringLiteral("VARCHAR(17)"), QStringLiteral("DATETIME"), QStringLiteral("CURRENT_TIMESTAMP"))}, {projectTable()}};
    return {{statusType(), videoTable(QStringLiteral("videostatus"), QStringLiteral("TIMESTAMP WITH TIME ZONE"), QStringLiteral("now()")),
             projectTable(),
             QStringLiteral("CREATE TABLE beatreel_builders ("
                            "video_id VARCHAR NOT NULL PRIMARY KEY, "
                            "owner VARCHAR NOT NULL, "
                            "host VARCHAR NOT NULL, "
                            "process VARCHAR NOT NULL, "
                            "heard_at TIMESTAMP WITH TIME ZONE NOT NULL)")}};
}

QString selection(bool isOnServer)
{
    QString names = columns().join(QStringLiteral(", "));
    if (isOnServer) {
        for (const QString &time : {QStringLiteral("created_at"), QStringLiteral("completed_at")})
            names.replace(time, QStringLiteral("to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS')").arg(time));
    }
    return names;
}

QString now(bool isOnServer)
{
    // In a file in the form of sql::timeOrNull.
    return isOnServer ? QStringLiteral("now()") : QStringLiteral("strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')");
}

QString insertStatement(bool isOnServer)
{
    QStringList places;
    for (const QString &column : columns())
        places += column == QStringLiteral("created_at") ? QStringLiteral("COALESCE(?, %1)").arg(now(isOnServer)) : QStringLiteral("?");
    return QStringLiteral("INSERT INTO video_generations (%1) VALUES (%2)")
        .arg(columns().join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
}

QString conflictClause()
{
    QStringList changes;
    for (const QString &column : columns()) {
        if (column != QStringLiteral("id") && column != QStringLiteral("created_at"))
            changes += QStringLiteral("%1 = excluded.%1").arg(column);
    }
    return QStringLiteral(" ON CONFLICT (id) DO UPDATE SET ") + changes.join(QStringLiteral(", "));
}

} // namespace beatreel::videos
