// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/BuildLease.h"

#include "core/base/Sentence.h"
#include "core/storage/ProcessName.h"
#include "core/storage/SqlConnection.h"
#include "core/storage/SqlValue.h"

#include <QSysInfo>
#include <QUuid>

#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace beatreel {

namespace {

/// Who builds a video, as the row says.
struct Builder
{
    QString owner;
    QString host;
    QString process;
    double silentSeconds = 0;
};

Result<std::optional<Builder>> builderOf(const SqlConnection &connection, const QString &videoId)
{
    const auto rows = connection.select(QStringLiteral("SELECT owner, host, process, CAST(EXTRACT(EPOCH FROM clock_timestamp() - heard_at) AS FLOAT) "
                                                       "FROM beatreel_builders WHERE video_id = ?"),
                                        {sql::text(videoId)});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::optional<Builder>();
    const SqlConnection::Row &row = rows->first();
    return Builder{row[0].toString(), row[1].toString(), row[2].toString(), row[3].toDouble()};
}

/// Writes the row, or writes it anew; 0 where it is another's.
Result<int> writeRow(SqlConnection &connection, const QString &videoId, const QString &owner, bool mayTakeOver)
{
    const QString mine = mayTakeOver ? QString() : QStringLiteral(" WHERE beatreel_builders.owner = excluded.owner");
    return connection.run(QStringLiteral("INSERT INTO beatreel_builders (video_id, owner, host, process, heard_at) VALUES (?, ?, ?, ?, clock_timestamp()) "
                                         "ON CONFLICT (video_id) DO UPDATE SET owner = excluded.owner, host = excluded.host, process = excluded.process, "
                                         "heard_at = excluded.heard_at") + mine,
                          {sql::text(videoId), owner, sql::text(QSysInfo::machineHostName()), thisProcess()});
}

Result<void> takeRow(SqlConnection &connection, const QString &videoId, const QString &owner, const BuildLease::Times &times)
{
    return connection.transaction([&]() -> Result<void> {
        if (const auto locked = lockForBuilders(connection, videoId); !locked)
            return locked;
        const auto builder = builderOf(connection, videoId);
        if (!builder)
            return std::unexpected(builder.error());
        const double left = *builder ? std::chrono::duration<double>(times.expiry).count() - (*builder)->silentSeconds : 0;
        if (*builder && (*builder)->owner != owner && left > 0 && !isKnownDead((*builder)->process)) {
            return fail(ErrorKind::Busy, Sentence::tr("This video is being built by another Beatreel on “%1”. Wait until it has ended; if that computer is gone, "
                                                      "the video is free in %n seconds.", nullptr, static_cast<int>(left) + 1)
                                             .arg((*builder)->host));
        }
        if (const auto written = writeRow(connection, videoId, owner, true); !written)
            return std::unexpected(written.error());
        return {};
    });
}

} // namespace

/// The thread that gives the signs of life, with the connection for them.
class BuildLease::Keeper
{
public:
    Keeper(PostgresAddress server, QString videoId, const Times &times)
        : m_server(std::move(server)), m_videoId(std::move(videoId)), m_times(times), m_owner(QUuid::createUuid().toString(QUuid::WithoutBraces)),
          m_thread([this](const std::stop_token &stop) { serve(stop); })
    {
    }

    /// Whether the right was there; waits until that is known.
    [[nodiscard]] Result<void> taken() { return m_taken.get_future().get(); }
    [[nodiscard]] std::stop_token lost() const { return m_lost.get_token(); }

private:
    void serve(const std::stop_token &stop)
    {
        SqlConnection::Options options;
        options.server = m_server;
        options.name = Sentence::tr("the video database");
        options.patience = m_times.patience;
        options.reconnectPatience = std::min(m_times.patience, m_times.beat);
        const auto connection = SqlConnection::open(options);
        const Result<void> taken = connection ? takeRow(**connection, m_videoId, m_owner, m_times) : std::unexpected(connection.error());
        m_taken.set_value(taken);
        if (!taken)
            return;
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        while (!stop.stop_requested()) {
            never.wait_for(lock, stop, m_times.beat, [] { return false; });
            if (stop.stop_requested())
                break;
            // A database that does not answer gives the right to nobody else.
            const Result<int> written = writeRow(**connection, m_videoId, m_owner, false);
            if (written && *written == 0) {
                m_lost.request_stop();
                return;
            }
        }
        (void)(*connection)->run(QStringLiteral("DELETE FROM beatreel_builders WHERE video_id = ? AND owner = ?"), {sql::text(m_videoId), m_owner});
    }

    const PostgresAddress m_server;
    const QString m_videoId;
    const Times m_times;
    const QString m_owner;
    std::promise<Result<void>> m_taken;
    std::stop_source m_lost;
    std::jthread m_thread; // last: it uses the others
};

Result<std::shared_ptr<BuildLease>> BuildLease::take(const PostgresAddress &server, const QString &videoId, const Times &times)
{
    auto keeper = std::make_unique<Keeper>(server, videoId, times);
    if (const Result<void> taken = keeper->taken(); !taken)
        return std::unexpected(taken.error());
    return std::shared_ptr<BuildLease>(new BuildLease(std::move(keeper)));
}

BuildLease::BuildLease(std::unique_ptr<Keeper> keeper) : m_keeper(std::move(keeper)) {}

BuildLease::~BuildLease() = default;

std::stop_token BuildLease::lost() const
{
    return m_keeper->lost();
}

Result<void> lockForBuilders(SqlConnection &connection, const QString &videoId)
{
    if (const auto locked = connection.run(QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))"), {sql::text(videoId)}); !locked)
        return std::unexpected(locked.error());
    return {};
}

QString isHeardCondition(std::chrono::milliseconds expiry)
{
    return QStringLiteral("heard_at > clock_timestamp() - INTERVAL '%1 milliseconds'").arg(expiry.count());
}

} // namespace beatreel
