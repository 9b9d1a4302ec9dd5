// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoDatabase.h"

#include "core/base/Sentence.h"
#include "core/storage/BuildLease.h"
#include "core/storage/ProcessName.h"
#include "core/storage/SqlConnection.h"
#include "core/storage/SqlValue.h"
#include "core/storage/VideoTable.h"

#include <thread>

namespace beatreel {

namespace {

/// The rows that `rest` (a WHERE or ORDER clause) selects.
Result<QList<VideoRecord>> selectRecords(const SqlConnection &connection, const QString &rest, const QVariantList &values = {})
{
    const auto rows = connection.select(QStringLiteral("SELECT %1 FROM video_generations %2").arg(videos::selection(connection.isOnServer()), rest), values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<VideoRecord> records;
    records.reserve(rows->size());
    for (const SqlConnection::Row &row : *rows)
        records.append(videos::toRecord(row));
    return records;
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
                Sentence::tr("The video database has no video “%1”. Build the project to add it.").arg(id));
}

/// Within a transaction: Busy where a builder of a shared database has the video, and until the end nobody gets it.
Result<void> refuseWhileBuilt(SqlConnection &connection, const QString &id)
{
    if (!connection.isOnServer())
        return {};
    if (const auto locked = lockForBuilders(connection, id); !locked)
        return locked;
    const auto rows = connection.select(QStringLiteral("SELECT host, process FROM beatreel_builders WHERE video_id = ? AND %1").arg(isHeardCondition()), {sql::text(id)});
    if (!rows)
        return std::unexpected(rows.error());
    for (const SqlConnection::Row &row : *rows) {
        if (!isKnownDead(row[1].toString()))
            return fail(ErrorKind::Busy, Sentence::tr("It is being built on “%1”. Stop that first, then delete it.").arg(row[0].toString()));
    }
    return write(connection, QStringLiteral("DELETE FROM beatreel_builders WHERE video_id = ?"), {sql::text(id)});
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
    if (!connection.isOnServer()) {
        if (const Result<void> log = useWriteAheadLog(connection); !log)
            return log;
        if (const Result<void> set = write(connection, QStringLiteral("PRAGMA synchronous = FULL"), {}); !set)
            return set;
    }
    if (const Result<void> current = connection.migrate(videos::schema(connection.isOnServer()), QStringLiteral("videos")); !current)
        return current;
    // A table that another program has made may lack columns: say so now rather than at every write.
    const auto all = connection.select(
        QStringLiteral("SELECT %1 FROM video_generations LIMIT 0").arg(videos::selection(connection.isOnServer())));
    if (!all)
        return std::unexpected(all.error());
    return {};
}

} // namespace

Result<VideoDatabase> VideoDatabase::open(const QString &url, std::chrono::milliseconds patience)
{
    const Result<DatabaseAddress> address = databaseAddress(url);
    if (!address)
        return std::unexpected(address.error());
    SqlConnection::Options options;
    options.path = address->file;
    options.server = address->server;
    options.name = Sentence::tr("the video database");
    options.ifDamaged = Sentence::tr("Move it away, and a new one is made by the next build.");
    options.patience = patience;
    options.reconnectPatience = patience;
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
                        Sentence::tr("The video database has the video “%1” already. Give another name, or delete that one first.").arg(record.id));
        return write(*m_connection, videos::insertStatement(m_connection->isOnServer()), videos::toValues(record));
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
        return write(*m_connection, videos::insertStatement(m_connection->isOnServer()) + videos::conflictClause(), videos::toValues(record));
    });
}

Result<void> VideoDatabase::save(const VideoRecord &record, const std::optional<VideoPlace> &place)
{
    return m_connection->transaction([&]() -> Result<void> {
        const Result<void> saved = write(*m_connection, videos::insertStatement(m_connection->isOnServer()) + videos::conflictClause(), videos::toValues(record));
        if (!saved || !place)
            return saved;
        return write(*m_connection,
                     QStringLiteral("INSERT INTO beatreel_projects (video_id, folder, host) VALUES (?, ?, ?) "
                                    "ON CONFLICT (video_id) DO UPDATE SET folder = excluded.folder, host = excluded.host"),
                     {sql::text(record.id), sql::text(place->folder), sql::text(place->host)});
    });
}

Result<std::optional<VideoRecord>> VideoDatabase::find(const QString &id) const
{
    const Result<QList<VideoRecord>> found = selectRecords(*m_connection, QStringLiteral("WHERE id = ?"), {sql::text(id)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::optional<VideoRecord>() : found->first();
}

Result<QList<VideoRecord>> VideoDatabase::list(std::optional<VideoStatus> status) const
{
    const QString order = QStringLiteral(" ORDER BY created_at DESC, id");
    return status ? selectRecords(*m_connection, QStringLiteral("WHERE status = ?") + order, {toText(*status)}) : selectRecords(*m_connection, order);
}

Result<QHash<QString, VideoPlace>> VideoDatabase::places() const
{
    const auto rows = m_connection->select(QStringLiteral("SELECT video_id, folder, host FROM beatreel_projects"));
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, VideoPlace> places;
    for (const SqlConnection::Row &row : *rows)
        places.insert(row[0].toString(), {row[1].toString(), row[2].toString()});
    return places;
}

Result<QHash<QString, VideoBuilder>> VideoDatabase::builders() const
{
    QHash<QString, VideoBuilder> builders;
    if (!isShared())
        return builders;
    const auto rows = m_connection->select(QStringLiteral("SELECT video_id, host, process, CASE WHEN %1 THEN 1 ELSE 0 END FROM beatreel_builders").arg(isHeardCondition()));
    if (!rows)
        return std::unexpected(rows.error());
    for (const SqlConnection::Row &row : *rows)
        builders.insert(row[0].toString(), {row[1].toString(), row[3].toInt() == 1 && !isKnownDead(row[2].toString())});
    return builders;
}

bool VideoDatabase::isShared() const
{
    return m_connection->isOnServer();
}

Result<void> VideoDatabase::remove(const QString &id)
{
    return m_connection->transaction([&]() -> Result<void> {
        if (const auto free = refuseWhileBuilt(*m_connection, id); !free)
            return free;
        for (const QString &statement : {QStringLiteral("DELETE FROM beatreel_projects WHERE video_id = ?"),
                                         QStringLiteral("DELETE FROM video_generations WHERE id = ?")}) {
            if (const Result<void> gone = write(*m_connection, statement, {sql::text(id)}); !gone)
                return gone;
        }
        return {};
    });
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
                .arg(videos::now(m_connection->isOnServer())),
            {toText(status), progress, sql::textOrNull(phase), sql::textOrNull(errorMessage), toText(status),
             sql::text(id)});
        if (!changed)
            return std::unexpected(changed.error());
        return *changed == 0 ? Result<void>(noSuchVideo(id)) : Result<void>();
    });
}

} // namespace beatreel
