// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ledger.h"

#include "core/base/Sentence.h"
#include "core/storage/BuildLease.h"
#include "core/storage/LedgerBook.h"
#include "core/storage/LedgerQueries.h"
#include "core/storage/LedgerRows.h"
#include "core/storage/SqlThread.h"
#include "core/storage/SqlValue.h"

#include <QUuid>

namespace beatreel {

namespace {

QString newToken()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<void> withoutCount(const Result<int> &changed)
{
    if (!changed)
        return std::unexpected(changed.error());
    return {};
}

} // namespace

Ledger::Ledger(std::unique_ptr<SqlThread> thread, const Clock *clock, QString videoId)
    : m_clock(clock != nullptr ? clock : &m_realClock), m_thread(std::move(thread)), m_videoId(std::move(videoId)),
      m_session(newToken())
{
}

Ledger::~Ledger() = default;

template <class Work> auto Ledger::inBook(const Work &work) const
{
    return m_thread->call([&](SqlConnection &connection) { return work(ledger::Book(connection, m_videoId)); });
}

template <class Work> auto Ledger::inTransaction(const Work &work) const
{
    return inBook([&](const ledger::Book &book) {
        return book.sql().transaction([&]() -> std::invoke_result_t<Work, const ledger::Book &> {
            if (const Result<void> locked = book.lock(); !locked)
                return std::unexpected(locked.error());
            return work(book);
        });
    });
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const Clock *clock,
                                             std::chrono::milliseconds patience)
{
    auto thread = SqlThread::start([path, patience] { return ledger::openFile(path, SqlConnection::Access::Write, patience); });
    if (!thread)
        return std::unexpected(thread.error());
    auto ledger = std::unique_ptr<Ledger>(new Ledger(std::move(*thread), clock, {}));
    const auto rows = ledger->unfinished();
    if (!rows)
        return std::unexpected(rows.error());
    if (!rows->isEmpty())
        ledger->m_newestAtOpen = static_cast<qint64>(rows->last().id);
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::openShared(const Shared &shared, const Clock *clock, std::chrono::milliseconds patience,
                                                   std::chrono::milliseconds reconnectPatience)
{
    Q_ASSERT(!shared.videoId.isEmpty());
    auto thread = SqlThread::start([=] { return ledger::openServer(shared.server, SqlConnection::Access::Write, patience, reconnectPatience); });
    if (!thread)
        return std::unexpected(thread.error());
    auto ledger = std::unique_ptr<Ledger>(new Ledger(std::move(*thread), clock, shared.videoId));
    ledger->m_server = shared.server;
    if (const auto taken = ledger->inBook([&](const ledger::Book &book) { return ledger::takeOver(book, shared.file); }); !taken)
        return std::unexpected(taken.error());
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::inMemory()
{
    return open(SqlConnection::kInMemory);
}

Result<std::unique_ptr<Ledger>> Ledger::openToRead(const QString &path, std::chrono::milliseconds patience)
{
    auto thread = SqlThread::start([path, patience] { return ledger::openFile(path, SqlConnection::Access::Look, patience); });
    if (!thread)
        return std::unexpected(thread.error());
    return std::unique_ptr<Ledger>(new Ledger(std::move(*thread), nullptr, {}));
}

Result<std::unique_ptr<Ledger>> Ledger::openSharedToRead(const Shared &shared, std::chrono::milliseconds patience)
{
    auto thread = SqlThread::start([=] { return ledger::openServer(shared.server, SqlConnection::Access::Look, patience, patience); });
    if (!thread)
        return std::unexpected(thread.error());
    return std::unique_ptr<Ledger>(new Ledger(std::move(*thread), nullptr, shared.videoId));
}

Result<RequestId> Ledger::reserve(const NewRequest &request, const Budget &budget)
{
    Q_ASSERT(!request.key.slot.isEmpty() && request.key.take >= 1);
    if (!ledger::isAmount(request.estimateUsd)) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The estimate for “%1” by %2 is not an amount of money. Correct the "
                                 "model's price in the catalogue.")
                        .arg(request.key.slot, request.model));
    }
    const ledger::RowOrigin origin{newToken(), m_session};
    return inTransaction([&](const ledger::Book &book) -> Result<RequestId> {
        if (book.sql().mayBeDone()) {
            const auto written = ledger::idOfToken(book, origin.token);
            if (!written)
                return std::unexpected(written.error());
            if (*written)
                return **written;
        }
        const auto newest = ledger::newestOfKey(book, request.key);
        if (!newest)
            return std::unexpected(newest.error());
        if (const auto repeat = ledger::checkRepeat(request, *newest); !repeat)
            return std::unexpected(repeat.error());
        if (const auto fits = ledger::checkBudget(book, request.estimateUsd, request.build, budget); !fits)
            return std::unexpected(fits.error());
        return ledger::insertRow(book, request, sql::timeOrNull(m_clock->now()), origin);
    });
}

Result<void> Ledger::raise(RequestId id, double estimateUsd, const Budget &budget)
{
    if (!ledger::isAmount(estimateUsd)) {
        return fail(ErrorKind::BadInput, Sentence::tr("The estimate for request %1 is not an amount of money. Correct the model's price in the catalogue.")
                                             .arg(static_cast<qint64>(id)));
    }
    return inTransaction([&](const ledger::Book &book) -> Result<void> {
        const Result<RequestRow> row = ledger::rowOfId(book, id);
        if (!row)
            return std::unexpected(row.error());
        if (const auto open = ledger::refuseSettled(*row); !open)
            return open;
        if (estimateUsd <= row->estimateUsd)
            return {};
        if (const auto fits = ledger::checkBudget(book, estimateUsd - row->estimateUsd, row->build, budget); !fits)
            return fits;
        return withoutCount(book.sql().run(QStringLiteral("UPDATE %1 SET estimate_nano_usd = ? WHERE id = ?").arg(book.requests()),
                                           {ledger::toNano(estimateUsd), static_cast<qint64>(id)}));
    });
}

Result<void> Ledger::recordProviderId(RequestId id, const QString &providerId, const QDateTime &providerTime)
{
    return inTransaction([&](const ledger::Book &book) -> Result<void> {
        const Result<RequestRow> row = ledger::rowOfId(book, id);
        if (!row)
            return std::unexpected(row.error());
        if (const auto open = ledger::refuseSettled(*row); !open)
            return open;
        const auto others = book.sql().select(
            QStringLiteral("SELECT slot FROM %1 WHERE provider = ? AND provider_id = ? AND id != ?").arg(book.requests()),
            {sql::text(row->provider), sql::text(providerId), static_cast<qint64>(id)});
        if (!others)
            return std::unexpected(others.error());
        if (!others->isEmpty()) {
            return fail(
                ErrorKind::Exists,
                Sentence::tr("%1's request %2 belongs to “%3” already, not to “%4”. Build again.")
                    .arg(row->provider, providerId, others->first().first().toString(), row->key.slot));
        }
        return withoutCount(book.sql().run(
            QStringLiteral("UPDATE %1 SET state = 'sent', provider_id = ?, "
                           "provider_time = COALESCE(?, provider_time), reason = NULL WHERE id = ?").arg(book.requests()),
            {sql::text(providerId), sql::timeOrNull(providerTime), static_cast<qint64>(id)}));
    });
}

Result<void> Ledger::finish(RequestId id, const RequestOutcome &outcome)
{
    Q_ASSERT(outcome.state != RequestState::Reserved && outcome.state != RequestState::Sent);
    if (!ledger::isAmount(outcome.costUsd) || !ledger::isAmount(outcome.wasteUsd))
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The cost that was reported for request %1 is not an amount of money. Look at the provider's own bill.")
                        .arg(static_cast<qint64>(id)));
    Q_ASSERT(outcome.wasteUsd <= outcome.costUsd);
    const bool isSettled = !isOpen(outcome.state);
    return inTransaction([&](const ledger::Book &book) -> Result<void> {
        const Result<RequestRow> row = ledger::rowOfId(book, id);
        if (!row)
            return std::unexpected(row.error());
        if (book.sql().mayBeDone() && row->state == outcome.state && row->takeId == outcome.takeId)
            return {};
        if (const auto open = ledger::refuseSettled(*row); !open)
            return open;
        return withoutCount(book.sql().run(
            QStringLiteral("UPDATE %1 SET state = ?, actual_nano_usd = ?, waste_nano_usd = ?, finished_at = ?, "
                           "take_id = ?, file = ?, reason = ? WHERE id = ?").arg(book.requests()),
            {ledger::toText(outcome.state),
             isSettled ? QVariant(ledger::toNano(outcome.costUsd)) : QVariant(),
             isSettled ? ledger::toNano(outcome.wasteUsd) : 0,
             isSettled ? sql::timeOrNull(m_clock->now()) : QVariant(), sql::textOrNull(outcome.takeId),
             sql::textOrNull(outcome.file), sql::textOrNull(outcome.reason), static_cast<qint64>(id)}));
    });
}

Result<std::optional<RequestRow>> Ledger::find(const RequestKey &key) const
{
    return inBook([&](const ledger::Book &book) { return ledger::newestOfKey(book, key); });
}

Result<QList<RequestRow>> Ledger::unfinished() const
{
    return inBook([&](const ledger::Book &book) {
        return ledger::selectRows(book, QStringLiteral("AND %1 ORDER BY id").arg(ledger::isOpenCondition()));
    });
}

Result<QList<RequestRow>> Ledger::leftOver() const
{
    return inBook([&](const ledger::Book &book) {
        // On a server another computer may have left some since this one opened it; which are this program's is written in them.
        if (book.isShared())
            return ledger::selectRows(book, QStringLiteral("AND %1 AND session IS DISTINCT FROM ? ORDER BY id").arg(ledger::isOpenCondition()), {m_session});
        return ledger::selectRows(book, QStringLiteral("AND %1 AND id <= ? ORDER BY id").arg(ledger::isOpenCondition()), {m_newestAtOpen});
    });
}

Result<QList<RequestRow>> Ledger::rows() const
{
    return inBook([&](const ledger::Book &book) { return ledger::selectRows(book, QStringLiteral("ORDER BY id")); });
}

Result<QStringList> Ledger::providerIds(const QString &provider) const
{
    return inBook([&](const ledger::Book &book) -> Result<QStringList> {
        // Those of other videos too: one account makes them all.
        const auto rows = book.sql().select(QStringLiteral("SELECT provider_id FROM %1 WHERE provider = ? AND provider_id IS NOT NULL ORDER BY id").arg(book.requests()),
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
    return inBook([](const ledger::Book &book) { return ledger::totals(book); });
}

Result<std::shared_ptr<BuildHold>> Ledger::holdForBuild()
{
    if (!m_server)
        return std::shared_ptr<BuildHold>();
    const std::lock_guard lock(m_holdMutex);
    if (auto held = m_hold.lock(); held && !held->lost().stop_requested())
        return held;
    auto taken = BuildLease::take(*m_server, m_videoId);
    if (!taken)
        return std::unexpected(taken.error());
    m_hold = *taken;
    return std::shared_ptr<BuildHold>(std::move(*taken));
}

Result<void> Ledger::savePhaseOutput(const QString &phase, const QJsonObject &output)
{
    return inBook([&](const ledger::Book &book) {
        const QString key = book.isShared() ? QStringLiteral("video_id, phase") : QStringLiteral("phase");
        const QVariantList values = book.ownValues() + QVariantList{sql::text(phase), sql::json(output), sql::timeOrNull(m_clock->now())};
        return withoutCount(book.sql().run(
            QStringLiteral("INSERT INTO %1 (%2, output, saved_at) VALUES (%3) "
                           "ON CONFLICT (%2) DO UPDATE SET output = excluded.output, saved_at = excluded.saved_at")
                .arg(book.phaseOutputs(), key, QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "))),
            values));
    });
}

Result<std::optional<QJsonObject>> Ledger::phaseOutput(const QString &phase) const
{
    return inBook([&](const ledger::Book &book) -> Result<std::optional<QJsonObject>> {
        const auto rows = book.sql().select(QStringLiteral("SELECT output FROM %1 WHERE %2 AND phase = ?").arg(book.phaseOutputs(), book.own()),
                                            book.ownValues() + QVariantList{sql::text(phase)});
        if (!rows)
            return std::unexpected(rows.error());
        return rows->isEmpty() ? std::optional<QJsonObject>() : sql::toJsonObject(rows->first().first());
    });
}

} // namespace beatreel
