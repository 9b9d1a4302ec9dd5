// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LedgerBook.h"

#include "core/base/Sentence.h"
#include "core/storage/LedgerRows.h"
#include "core/storage/SqlValue.h"
#include "core/storage/VideoTable.h"

#include <QFileInfo>
#include <QHash>

namespace beatreel::ledger {

namespace {

QList<QStringList> fileSchema()
{
    return {{
        QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
        QStringLiteral(
            "CREATE TABLE requests ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, "
            "slot TEXT NOT NULL, "
            "input TEXT NOT NULL, "
            "take INTEGER NOT NULL, "
            "attempt INTEGER NOT NULL, "
            "build TEXT NOT NULL, "
            "provider TEXT NOT NULL, "
            "model TEXT NOT NULL, "
            "input_as_sent TEXT NOT NULL, "
            "state TEXT NOT NULL CHECK (state IN ('reserved', 'sent', 'unknown', 'succeeded', 'failed', "
            "'lost', 'withdrawn')), "
            "provider_id TEXT, "
            "estimate_nano_usd INTEGER NOT NULL CHECK (estimate_nano_usd >= 0), "
            "actual_nano_usd INTEGER CHECK (actual_nano_usd >= 0), "
            "waste_nano_usd INTEGER NOT NULL DEFAULT 0 CHECK (waste_nano_usd >= 0), "
            "reserved_at TEXT NOT NULL, "
            "provider_time TEXT, "
            "finished_at TEXT, "
            "take_id TEXT, "
            "file TEXT, "
            "reason TEXT, "
            "UNIQUE (slot, input, take, attempt))"),
        QStringLiteral("CREATE UNIQUE INDEX requests_by_provider_id ON requests (provider, provider_id) "
                       "WHERE provider_id IS NOT NULL"),
        QStringLiteral("CREATE TABLE phase_outputs ("
                       "phase TEXT PRIMARY KEY NOT NULL, "
                       "output TEXT NOT NULL, "
                       "saved_at TEXT NOT NULL)"),
    }, {
        QStringLiteral("ALTER TABLE requests ADD COLUMN made_from TEXT NOT NULL DEFAULT '{}'"),
    }};
}

/// The same columns for all videos of a server. `token` names the attempt to write the row, `session` the ledger that wrote
/// it, and `file_id` the row of the project's own file that it was taken over from.
QList<QStringList> serverSchema()
{
    return {{
        QStringLiteral(
            "CREATE TABLE beatreel_requests ("
            "id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
            "video_id VARCHAR NOT NULL, "
            "slot VARCHAR NOT NULL, "
            "input VARCHAR NOT NULL, "
            "take INTEGER NOT NULL, "
            "attempt INTEGER NOT NULL, "
            "build VARCHAR NOT NULL, "
            "provider VARCHAR NOT NULL, "
            "model VARCHAR NOT NULL, "
            "input_as_sent VARCHAR NOT NULL, "
            "state VARCHAR NOT NULL CHECK (state IN ('reserved', 'sent', 'unknown', 'succeeded', 'failed', "
            "'lost', 'withdrawn')), "
            "provider_id VARCHAR, "
            "estimate_nano_usd BIGINT NOT NULL CHECK (estimate_nano_usd >= 0), "
            "actual_nano_usd BIGINT CHECK (actual_nano_usd >= 0), "
            "waste_nano_usd BIGINT NOT NULL DEFAULT 0 CHECK (waste_nano_usd >= 0), "
            "reserved_at VARCHAR NOT NULL, "
            "provider_time VARCHAR, "
            "finished_at VARCHAR, "
            "take_id VARCHAR, "
            "file VARCHAR, "
            "reason VARCHAR, "
            "made_from VARCHAR NOT NULL DEFAULT '{}', "
            "token VARCHAR UNIQUE, "
            "session VARCHAR, "
            "file_id BIGINT, "
            "UNIQUE (video_id, slot, input, take, attempt), "
            "UNIQUE (video_id, file_id))"),
        // A copied project may have taken over what its original paid, hence the video.
        QStringLiteral("CREATE UNIQUE INDEX beatreel_requests_by_provider_id ON beatreel_requests (provider, provider_id, video_id) "
                       "WHERE provider_id IS NOT NULL"),
        QStringLiteral("CREATE TABLE beatreel_phase_outputs ("
                       "video_id VARCHAR NOT NULL, "
                       "phase VARCHAR NOT NULL, "
                       "output VARCHAR NOT NULL, "
                       "saved_at VARCHAR NOT NULL, "
                       "PRIMARY KEY (video_id, phase))"),
    }};
}

/// What of a row of the file may still change, and what never does.
const QString kChanging = QStringLiteral("state, provider_id, estimate_nano_usd, actual_nano_usd, waste_nano_usd, provider_time, finished_at, take_id, file, reason");
const QString kFixed = QStringLiteral("slot, input, take, build, provider, model, input_as_sent, reserved_at, made_from");

QString assignments(const QString &columns)
{
    QStringList list;
    for (const QString &column : columns.split(QStringLiteral(", ")))
        list += column + QStringLiteral(" = ?");
    return list.join(QStringLiteral(", "));
}

/// What came from the file before, by its rows there: whether it is open.
Result<QHash<qint64, bool>> takenOver(const Book &book)
{
    const auto rows = book.sql().select(QStringLiteral("SELECT file_id, CASE WHEN %1 THEN 1 ELSE 0 END FROM beatreel_requests WHERE video_id = ? AND file_id IS NOT NULL").arg(isOpenCondition()),
                                        {book.videoId()});
    if (!rows)
        return std::unexpected(rows.error());
    QHash<qint64, bool> found;
    for (const SqlConnection::Row &row : *rows)
        found.insert(row[0].toLongLong(), row[1].toInt() == 1);
    return found;
}

Result<int> changeRow(const Book &book, const QVariant &id, const QVariantList &changing)
{
    return book.sql().run(QStringLiteral("UPDATE beatreel_requests SET %1 WHERE video_id = ? AND file_id = ?").arg(assignments(kChanging)),
                          changing + QVariantList{book.videoId(), id});
}

Result<int> addRow(const Book &book, const QVariant &id, const QVariantList &changing, const QVariantList &fixed)
{
    const QVariantList values = QVariantList{book.videoId(), id} + changing + fixed;
    return book.sql().run(QStringLiteral("INSERT INTO beatreel_requests (video_id, file_id, %1, %2, attempt) "
                                         "VALUES (%3, (SELECT COALESCE(MAX(attempt), 0) + 1 FROM beatreel_requests WHERE video_id = ? AND slot = ? AND input = ? AND take = ?))")
                              .arg(kChanging, kFixed, QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "))),
                          values + QVariantList{book.videoId()} + fixed.mid(0, 3));
}

/// What became of a row here since it came counts; the file may only settle what is open, as by a build without the server.
Result<void> takeOverRow(const Book &book, const SqlConnection::Row &row, const QHash<qint64, bool> &known)
{
    const qsizetype changing = kChanging.count(u',') + 1;
    const auto before = known.find(row.first().toLongLong());
    if (before != known.end() && (!*before || isOpen(stateFromText(row[1].toString()))))
        return {};
    const Result<int> written = before == known.end() ? addRow(book, row.first(), row.mid(1, changing), row.mid(1 + changing))
                                                      : changeRow(book, row.first(), row.mid(1, changing));
    if (!written)
        return std::unexpected(written.error());
    return {};
}

/// Refuses a database that something else has made.
Result<void> checkOwner(const SqlConnection &connection)
{
    const auto foreign =
        connection.select(QStringLiteral("SELECT 1 FROM pragma_application_id WHERE application_id != ? "
                                         "AND EXISTS (SELECT 1 FROM sqlite_schema)"),
                          {ledger::kApplicationId});
    if (!foreign)
        return std::unexpected(foreign.error());
    if (foreign->isEmpty())
        return {};
    return fail(ErrorKind::Storage,
                Sentence::tr("“%1” is a database of another program, not a ledger. Move it away.")
                    .arg(connection.options().path));
}

} // namespace

QList<QStringList> schema(bool isOnServer)
{
    return isOnServer ? serverSchema() : fileSchema();
}

Result<void> Book::lock() const
{
    if (!isShared())
        return {};
    const Result<int> locked = m_connection.run(QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))"), {sql::text(m_videoId)});
    if (!locked)
        return std::unexpected(locked.error());
    return {};
}

Result<std::unique_ptr<SqlConnection>> openFile(const QString &path, SqlConnection::Access access, std::chrono::milliseconds patience)
{
    SqlConnection::Options options;
    options.path = path;
    options.name = Sentence::tr("the ledger");
    options.ifDamaged =
        Sentence::tr("Put back a copy of it, or move it away and look at the providers' own lists "
                     "for what was paid; without it, open requests are not known.");
    options.access = access;
    options.patience = patience;
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(options);
    if (!connection)
        return connection;
    if (const Result<void> own = checkOwner(**connection); !own)
        return std::unexpected(own.error());
    if (access == SqlConnection::Access::Write) {
        // EXTRA is FULL, and also syncs the folder after a commit has removed the journal: without that a
        // power cut could undo a reservation whose request is already sent.
        for (const QString &pragma :
             {QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("PRAGMA synchronous = EXTRA")}) {
            if (const Result<int> set = (*connection)->run(pragma); !set)
                return std::unexpected(set.error());
        }
    }
    if (const Result<void> current = (*connection)->migrate(schema(false)); !current)
        return std::unexpected(current.error());
    return connection;
}

Result<std::unique_ptr<SqlConnection>> openServer(const PostgresAddress &server, SqlConnection::Access access, std::chrono::milliseconds patience,
                                                  std::chrono::milliseconds reconnectPatience)
{
    SqlConnection::Options options;
    options.server = server;
    options.name = Sentence::tr("the ledger");
    options.access = access;
    options.patience = patience;
    options.reconnectPatience = reconnectPatience;
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(options);
    if (!connection)
        return connection;
    // Who builds a video stands beside the videos.
    if (const Result<void> videos = (*connection)->migrate(videos::schema(true), QStringLiteral("videos")); !videos)
        return std::unexpected(videos.error());
    if (const Result<void> current = (*connection)->migrate(schema(true), QStringLiteral("ledger")); !current)
        return std::unexpected(current.error());
    return connection;
}

Result<void> takeOver(const Book &book, const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto file = openFile(path, SqlConnection::Access::Write, book.sql().options().patience);
    if (!file)
        return std::unexpected(file.error());
    const auto rows = (*file)->select(QStringLiteral("SELECT id, %1, %2 FROM requests ORDER BY id").arg(kChanging, kFixed));
    if (!rows)
        return std::unexpected(rows.error());
    const auto outputs = (*file)->select(QStringLiteral("SELECT phase, output, saved_at FROM phase_outputs"));
    if (!outputs)
        return std::unexpected(outputs.error());
    if (rows->isEmpty() && outputs->isEmpty())
        return {};
    return book.sql().transaction([&]() -> Result<void> {
        if (const Result<void> locked = book.lock(); !locked)
            return locked;
        const auto known = takenOver(book);
        if (!known)
            return std::unexpected(known.error());
        for (const SqlConnection::Row &row : *rows) {
            if (const Result<void> taken = takeOverRow(book, row, *known); !taken)
                return taken;
        }
        for (const SqlConnection::Row &output : *outputs) {
            const Result<int> kept = book.sql().run(QStringLiteral("INSERT INTO beatreel_phase_outputs (video_id, phase, output, saved_at) VALUES (?, ?, ?, ?) "
                                                                   "ON CONFLICT (video_id, phase) DO NOTHING"),
                                                    QVariantList{book.videoId()} + output);
            if (!kept)
                return std::unexpected(kept.error());
        }
        return {};
    });
}

} // namespace beatreel::ledger
