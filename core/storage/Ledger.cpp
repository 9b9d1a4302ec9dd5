// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ledger.h"

#include "core/storage/LedgerQueries.h"
#include "core/storage/LedgerRows.h"
#include "core/storage/SqlThread.h"
#include "core/storage/SqlValue.h"

namespace beatreel {

namespace {

SqlConnection::Options optionsFor(const QString &path, SqlConnection::Access access,
                                  std::chrono::milliseconds patience)
{
    SqlConnection::Options options;
    options.path = path;
    options.name = QStringLiteral("the ledger");
    options.ifDamaged =
        QStringLiteral("Put back a copy of it, or move it away and look at the providers' own lists "
                       "for what was paid; without it, open requests are not known.");
    options.access = access;
    options.patience = patience;
    return options;
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
                QStringLiteral("“%1” is a database of another program, not a ledger. Move it away.")
                    .arg(connection.options().path));
}

Result<std::unique_ptr<SqlConnection>> openConnection(const SqlConnection::Options &options)
{
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(options);
    if (!connection)
        return connection;
    if (const Result<void> own = checkOwner(**connection); !own)
        return std::unexpected(own.error());
    if (options.access == SqlConnection::Access::Write) {
        // EXTRA is FULL, and also syncs the folder after a commit has removed the journal: without that a
        // power cut could undo a reservation whose request is already sent.
        for (const QString &pragma :
             {QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("PRAGMA synchronous = EXTRA")}) {
            if (const Result<int> set = (*connection)->run(pragma); !set)
                return std::unexpected(set.error());
        }
    }
    if (const Result<void> current = (*connection)->migrate(ledger::schema()); !current)
        return std::unexpected(current.error());
    return connection;
}

Result<void> withoutCount(const Result<int> &changed)
{
    if (!changed)
        return std::unexpected(changed.error());
    return {};
}

} // namespace

Ledger::Ledger(std::unique_ptr<SqlThread> thread, const Clock *clock)
    : m_clock(clock != nullptr ? clock : &m_realClock), m_thread(std::move(thread))
{
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const Clock *clock,
                                             std::chrono::milliseconds patience)
{
    const SqlConnection::Options options = optionsFor(path, SqlConnection::Access::Write, patience);
    auto thread = SqlThread::start([options] { return openConnection(options); });
    if (!thread)
        return std::unexpected(thread.error());
    auto ledger = std::unique_ptr<Ledger>(new Ledger(std::move(*thread), clock));
    const auto rows = ledger->unfinished();
    if (!rows)
        return std::unexpected(rows.error());
    if (!rows->isEmpty())
        ledger->m_newestAtOpen = static_cast<qint64>(rows->last().id);
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::inMemory()
{
    return open(SqlConnection::kInMemory);
}

Result<std::unique_ptr<Ledger>> Ledger::openToRead(const QString &path, std::chrono::milliseconds patience)
{
    const SqlConnection::Options options = optionsFor(path, SqlConnection::Access::Look, patience);
    auto thread = SqlThread::start([options] { return openConnection(options); });
    if (!thread)
        return std::unexpected(thread.error());
    return std::unique_ptr<Ledger>(new Ledger(std::move(*thread), nullptr));
}

Result<RequestId> Ledger::reserve(const NewRequest &request, const Budget &budget)
{
    Q_ASSERT(!request.key.slot.isEmpty() && request.key.take >= 1);
    if (!ledger::isAmount(request.estimateUsd)) {
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The estimate for “%1” by %2 is not an amount of money. Correct the "
                                   "model's price in the catalogue.")
                        .arg(request.key.slot, request.model));
    }
    return m_thread->call([&](SqlConnection &connection) {
        return connection.transaction([&]() -> Result<RequestId> {
            const auto newest = ledger::newestOfKey(connection, request.key);
            if (!newest)
                return std::unexpected(newest.error());
            if (const auto repeat = ledger::checkRepeat(request, *newest); !repeat)
                return std::unexpected(repeat.error());
            if (const auto fits = ledger::checkBudget(connection, request.estimateUsd, request.build, budget); !fits)
                return std::unexpected(fits.error());
            return ledger::insertRow(connection, request, sql::timeOrNull(m_clock->now()));
        });
    });
}

Result<void> Ledger::raise(RequestId id, double estimateUsd, const Budget &budget)
{
    if (!ledger::isAmount(estimateUsd)) {
        return fail(ErrorKind::BadInput, QStringLiteral("The estimate for request %1 is not an amount of money. Correct the model's price in the catalogue.")
                                             .arg(static_cast<qint64>(id)));
    }
    return m_thread->call([&](SqlConnection &connection) {
        return connection.transaction([&]() -> Result<void> {
            const Result<RequestRow> row = ledger::rowOfId(connection, id);
            if (!row)
                return std::unexpected(row.error());
            if (const auto open = ledger::refuseSettled(*row); !open)
                return open;
            if (estimateUsd <= row->estimateUsd)
                return {};
            if (const auto fits = ledger::checkBudget(connection, estimateUsd - row->estimateUsd, row->build, budget); !fits)
                return fits;
            return withoutCount(connection.run(QStringLiteral("UPDATE requests SET estimate_nano_usd = ? WHERE id = ?"),
                                               {ledger::toNano(estimateUsd), static_cast<qint64>(id)}));
        });
    });
}

Result<void> Ledger::recordProviderId(RequestId id, const QString &providerId, const QDateTime &providerTime)
{
    return m_thread->call([&](SqlConnection &connection) {
        return connection.transaction([&]() -> Result<void> {
            const Result<RequestRow> row = ledger::rowOfId(connection, id);
            if (!row)
                return std::unexpected(row.error());
            if (const auto open = ledger::refuseSettled(*row); !open)
                return open;
            const auto others = connection.select(
                QStringLiteral(
                    "SELECT slot FROM requests WHERE provider = ? AND provider_id = ? AND id != ?"),
                {sql::text(row->provider), sql::text(providerId), static_cast<qint64>(id)});
            if (!others)
                return std::unexpected(others.error());
            if (!others->isEmpty()) {
                return fail(
                    ErrorKind::Exists,
                    QStringLiteral("%1's request %2 belongs to “%3” already, not to “%4”.")
                        .arg(row->provider, providerId, others->first().first().toString(), row->key.slot));
            }
            return withoutCount(connection.run(
                QStringLiteral("UPDATE requests SET state = 'sent', provider_id = ?, "
                               "provider_time = COALESCE(?, provider_time), reason = NULL WHERE id = ?"),
                {sql::text(providerId), sql::timeOrNull(providerTime), static_cast<qint64>(id)}));
        });
    });
}

Result<void> Ledger::finish(RequestId id, const RequestOutcome &outcome)
{
    Q_ASSERT(outcome.state != RequestState::Reserved && outcome.state != RequestState::Sent);
    if (!ledger::isAmount(outcome.costUsd) || !ledger::isAmount(outcome.wasteUsd))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The cost that was reported for request %1 is not an amount of money.")
                        .arg(static_cast<qint64>(id)));
    Q_ASSERT(outcome.wasteUsd <= outcome.costUsd);
    const bool isSettled = !isOpen(outcome.state);
    return m_thread->call([&](SqlConnection &connection) {
        return connection.transaction([&]() -> Result<void> {
            const Result<RequestRow> row = ledger::rowOfId(connection, id);
            if (!row)
                return std::unexpected(row.error());
            if (const auto open = ledger::refuseSettled(*row); !open)
                return open;
            return withoutCount(connection.run(
                QStringLiteral("UPDATE requests SET state = ?, actual_nano_usd = ?, waste_nano_usd = ?, "
                               "finished_at = ?, "
                               "take_id = ?, file = ?, reason = ? WHERE id = ?"),
                {ledger::toText(outcome.state),
                 isSettled ? QVariant(ledger::toNano(outcome.costUsd)) : QVariant(),
                 isSettled ? ledger::toNano(outcome.wasteUsd) : 0,
                 isSettled ? sql::timeOrNull(m_clock->now()) : QVariant(), sql::textOrNull(outcome.takeId),
                 sql::textOrNull(outcome.file), sql::textOrNull(outcome.reason), static_cast<qint64>(id)}));
        });
    });
}

Result<std::optional<RequestRow>> Ledger::find(const RequestKey &key) const
{
    return m_thread->call([&](SqlConnection &connection) { return ledger::newestOfKey(connection, key); });
}

Result<QList<RequestRow>> Ledger::unfinished() const
{
    return m_thread->call([&](SqlConnection &connection) {
        return ledger::selectRows(connection,
                                  QStringLiteral("WHERE %1 ORDER BY id").arg(ledger::isOpenCondition()));
    });
}

Result<QList<RequestRow>> Ledger::leftOver() const
{
    return m_thread->call([&](SqlConnection &connection) {
        return ledger::selectRows(connection, QStringLiteral("WHERE %1 AND id <= ? ORDER BY id").arg(ledger::isOpenCondition()),
                                  {m_newestAtOpen});
    });
}

Result<QList<RequestRow>> Ledger::rows() const
{
    return m_thread->call([&](SqlConnection &connection) {
        return ledger::selectRows(connection, QStringLiteral("ORDER BY id"));
    });
}

Result<QStringList> Ledger::providerIds(const QString &provider) const
{
    return m_thread->call([&](SqlConnection &connection) -> Result<QStringList> {
        const auto rows = connection.select(QStringLiteral("SELECT provider_id FROM requests WHERE provider "
                                                           "= ? AND provider_id IS NOT NULL ORDER BY id"),
                                            {sql::text(provider)});
        if (!rows)
            return std::unexpected(rows.error());
        QStringList ids;
        for (const SqlConnection::Row &row : *rows)
            ids.append(row.first().toString());
        return ids;
    });
}

Result<JournalTotals> Ledger::totals() const
{
    return m_thread->call([](SqlConnection &connection) { return ledger::totals(connection); });
}

Result<void> Ledger::savePhaseOutput(const QString &phase, const QJsonObject &output)
{
    return m_thread->call([&](SqlConnection &connection) {
        return withoutCount(connection.run(
            QStringLiteral(
                "INSERT INTO phase_outputs (phase, output, saved_at) VALUES (?, ?, ?) "
                "ON CONFLICT (phase) DO UPDATE SET output = excluded.output, saved_at = excluded.saved_at"),
            {sql::text(phase), sql::json(output), sql::timeOrNull(m_clock->now())}));
    });
}

Result<std::optional<QJsonObject>> Ledger::phaseOutput(const QString &phase) const
{
    return m_thread->call([&](SqlConnection &connection) -> Result<std::optional<QJsonObject>> {
        const auto rows = connection.select(
            QStringLiteral("SELECT output FROM phase_outputs WHERE phase = ?"), {sql::text(phase)});
        if (!rows)
            return std::unexpected(rows.error());
        return rows->isEmpty() ? std::optional<QJsonObject>() : sql::toJsonObject(rows->first().first());
    });
}

} // namespace beatreel
