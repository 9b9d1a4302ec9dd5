// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoDatabase.h"

#include "core/storage/SqlConnection.h"
#include "core/storage/SqlValue.h"

#include <QDir>

#include <thread>

namespace beatreel {

namespace {

/// SQL for the present time, in the form of sql::timeOrNull.
QString now()
{
    return QStringLiteral("strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')");
}

/// The table as SQLAlchemy makes it from the TDD's model, with the model's own defaults added for other
/// programs that insert. A table that such a program has made already is used as it is.
const QList<QStringList> &schema()
{
    static const QList<QStringList> steps = {{
        QStringLiteral("CREATE TABLE IF NOT EXISTS video_generations ("
                       "id VARCHAR NOT NULL, "
                       "user_id VARCHAR, "
                       "prompt VARCHAR NOT NULL, "
                       "creativity_level FLOAT DEFAULT 0.5, "
                       "spec JSON, "
                       "selected_archetype VARCHAR, "
                       "status VARCHAR(17) DEFAULT 'queued', "
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
                       "created_at DATETIME DEFAULT CURRENT_TIMESTAMP, "
                       "completed_at DATETIME, "
                       "num_beats INTEGER, "
                       "num_chunks INTEGER, "
                       "PRIMARY KEY (id))"),
    }};
    return steps;
}

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

template <class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
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

template <class T>
std::optional<T> optionalOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(value.value<T>());
}

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

/// INSERT of every column; a creation time that is not given is now.
QString insertStatement()
{
    QStringList places;
    for (const QString &column : columns())
        places += column == QStringLiteral("created_at") ? QStringLiteral("COALESCE(?, %1)").arg(now())
                                                         : QStringLiteral("?");
    return QStringLiteral("INSERT INTO video_generations (%1) VALUES (%2)")
        .arg(columns().join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
}

/// What follows an INSERT to change the row that is there already.
QString conflictClause()
{
    QStringList changes;
    for (const QString &column : columns()) {
        if (column != QStringLiteral("id") && column != QStringLiteral("created_at"))
            changes += QStringLiteral("%1 = excluded.%1").arg(column);
    }
    return QStringLiteral(" ON CONFLICT (id) DO UPDATE SET ") + changes.join(QStringLiteral(", "));
}

Result<bool> hasRow(const SqlConnection &connection, const QString &id)
{
    const auto rows =
        connection.select(QStringLiteral("SELECT 1 FROM video_generations WHERE id = ?"), {sql::text(id)});
    if (!rows)
        return std::unexpected(rows.error());
    return !rows->isEmpty();
}

Result<void> write(SqlConnection &connection, const QString &statement, const QVariantList &values)
{
    if (const Result<int> changed = connection.run(statement, values); !changed)
        return std::unexpected(changed.error());
    return {};
}

std::unexpected<Error> noSuchVideo(const QString &id)
{
    return fail(ErrorKind::NotFound,
                QStringLiteral("The video database has no video “%1”. Build the project to add it.").arg(id));
}

/// Switches the file to the write-ahead log. SQLite answers "busy" at once, without patience, where two
/// connections switch a new file together; hence the loop. A file system without shared memory stays as it
/// is.
Result<void> useWriteAheadLog(SqlConnection &connection)
{
    const auto deadline = std::chrono::steady_clock::now() + connection.options().patience;
    constexpr std::chrono::milliseconds kPause{5};
    for (;;) {
        const auto mode = connection.select(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (mode)
            return {};
        if (mode.error().kind != ErrorKind::Busy || std::chrono::steady_clock::now() >= deadline)
            return std::unexpected(mode.error());
        std::this_thread::sleep_for(kPause);
    }
}

Result<void> prepare(SqlConnection &connection)
{
    if (const Result<void> log = useWriteAheadLog(connection); !log)
        return log;
    if (const Result<void> set = write(connection, QStringLiteral("PRAGMA synchronous = FULL"), {}); !set)
        return set;
    if (const Result<void> current = connection.migrate(schema()); !current)
        return current;
    // A table that another program has made may lack columns: say so now rather than at every write.
    const auto all = connection.select(
        QStringLiteral("SELECT %1 FROM video_generations LIMIT 0").arg(columns().join(QStringLiteral(", "))));
    if (!all)
        return std::unexpected(all.error());
    return {};
}

} // namespace

Result<QString> databaseFileOfUrl(const QString &url)
{
    const QString sqlite = QStringLiteral("sqlite:///");
    if (url.startsWith(QStringLiteral("postgresql:")) || url.startsWith(QStringLiteral("postgres:"))) {
        return fail(ErrorKind::Unavailable,
                    QStringLiteral("PostgreSQL is not supported by this version of Beatreel. Use "
                                   "“sqlite:///” and the absolute path of a file."));
    }
    const QString path = url.startsWith(sqlite) ? url.mid(sqlite.size()) : QString();
    // A URL of another scheme may hold a password: it is not repeated.
    if (path.isEmpty()) {
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The database URL is not understood. Use “sqlite:///” and the absolute "
                                   "path of a file, such as “sqlite:////home/me/videos.sqlite”."));
    }
    if (QDir::isAbsolutePath(path))
        return QDir::cleanPath(path);
    if (path.startsWith(u'.') || !path.contains(u'/') || path.endsWith(u'/')) {
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The database URL “%1” does not name a file by its absolute path. Use a "
                                   "URL such as “sqlite:////home/me/videos.sqlite”.")
                        .arg(url));
    }
    return QDir::cleanPath(u'/' + path);
}

Result<VideoDatabase> VideoDatabase::open(const QString &url, std::chrono::milliseconds patience)
{
    const Result<QString> file = databaseFileOfUrl(url);
    if (!file)
        return std::unexpected(file.error());
    SqlConnection::Options options;
    options.path = *file;
    options.name = QStringLiteral("the video database");
    options.ifDamaged = QStringLiteral("Move it away, and a new one is made by the next build.");
    options.patience = patience;
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(options);
    if (!connection)
        return std::unexpected(connection.error());
    if (const Result<void> prepared = prepare(**connection); !prepared)
        return std::unexpected(prepared.error());
    return VideoDatabase(std::move(*connection));
}

VideoDatabase::VideoDatabase(std::unique_ptr<SqlConnection> connection) : m_connection(std::move(connection))
{
}

VideoDatabase::VideoDatabase(VideoDatabase &&) noexcept = default;
VideoDatabase &VideoDatabase::operator=(VideoDatabase &&) noexcept = default;
VideoDatabase::~VideoDatabase() = default;

Result<void> VideoDatabase::insert(const VideoRecord &record)
{
    return m_connection->transaction([&]() -> Result<void> {
        const Result<bool> exists = hasRow(*m_connection, record.id);
        if (!exists)
            return std::unexpected(exists.error());
        if (*exists)
            return fail(ErrorKind::Exists,
                        QStringLiteral("The video database has the video “%1” already.").arg(record.id));
        return write(*m_connection, insertStatement(), toValues(record));
    });
}

Result<void> VideoDatabase::update(const VideoRecord &record)
{
    return m_connection->transaction([&]() -> Result<void> {
        const Result<bool> exists = hasRow(*m_connection, record.id);
        if (!exists)
            return std::unexpected(exists.error());
        if (!*exists)
            return noSuchVideo(record.id);
        return write(*m_connection, insertStatement() + conflictClause(), toValues(record));
    });
}

Result<void> VideoDatabase::save(const VideoRecord &record)
{
    return m_connection->transaction(
        [&] { return write(*m_connection, insertStatement() + conflictClause(), toValues(record)); });
}

Result<std::optional<VideoRecord>> VideoDatabase::find(const QString &id) const
{
    const auto rows = m_connection->select(QStringLiteral("SELECT %1 FROM video_generations WHERE id = ?")
                                               .arg(columns().join(QStringLiteral(", "))),
                                           {sql::text(id)});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::optional<VideoRecord>() : toRecord(rows->first());
}

Result<void> VideoDatabase::setStatus(const QString &id, VideoStatus status, double progress,
                                      const QString &phase, const QString &errorMessage)
{
    return m_connection->transaction([&]() -> Result<void> {
        const Result<int> changed = m_connection->run(
            QStringLiteral(
                "UPDATE video_generations SET status = ?, progress = ?, current_phase = ?, error_message = "
                "?, "
                "completed_at = CASE ? WHEN 'complete' THEN COALESCE(completed_at, %1) END WHERE id = ?")
                .arg(now()),
            {toText(status), progress, sql::textOrNull(phase), sql::textOrNull(errorMessage), toText(status),
             sql::text(id)});
        if (!changed)
            return std::unexpected(changed.error());
        return *changed == 0 ? Result<void>(noSuchVideo(id)) : Result<void>();
    });
}

} // namespace beatreel
