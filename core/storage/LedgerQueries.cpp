// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LedgerQueries.h"

#include "core/base/Sentence.h"
#include "core/storage/LedgerRows.h"
#include "core/storage/SqlValue.h"

namespace beatreel::ledger {

namespace {

/// In billionths of a dollar.
struct Sums
{
    qint64 spent = 0;
    qint64 reserved = 0;
};

Result<Sums> sumsOf(const Book &book, const QString &condition, const QVariantList &values = {})
{
    const auto rows =
        book.sql().select(QStringLiteral("SELECT CAST(COALESCE(SUM(actual_nano_usd), 0) AS BIGINT), "
                                         "CAST(COALESCE(SUM(CASE WHEN %1 THEN estimate_nano_usd END), 0) AS BIGINT) "
                                         "FROM %2 WHERE %3 AND %4")
                              .arg(isOpenCondition(), book.requests(), book.own(), condition),
                          book.ownValues() + values);
    if (!rows)
        return std::unexpected(rows.error());
    return Sums{rows->first()[0].toLongLong(), rows->first()[1].toLongLong()};
}

/// `whose` is "the project" or "this build".
Result<void> checkLimit(const Sums &sums, double estimateUsd, double limitUsd, const QString &sentence)
{
    const qint64 estimate = toNano(estimateUsd);
    if (sums.spent + sums.reserved + estimate <= toNano(limitUsd))
        return {};
    return fail(
        ErrorKind::OverBudget,
        sentence.arg(toMoneyText(sums.spent), toMoneyText(sums.reserved), toMoneyText(estimate), toMoneyText(toNano(limitUsd))));
}

} // namespace

Result<QList<RequestRow>> selectRows(const Book &book, const QString &rest, const QVariantList &values)
{
    const auto found = book.sql().select(QStringLiteral("SELECT %1 FROM %2 WHERE %3 %4").arg(columns(), book.requests(), book.own(), rest),
                                         book.ownValues() + values);
    if (!found)
        return std::unexpected(found.error());
    QList<RequestRow> rows;
    rows.reserve(found->size());
    for (const SqlConnection::Row &row : *found)
        rows.append(toRow(row));
    return rows;
}

Result<std::optional<RequestRow>> newestOfKey(const Book &book, const RequestKey &key)
{
    const auto rows = selectRows(
        book, QStringLiteral("AND slot = ? AND input = ? AND take = ? ORDER BY attempt DESC LIMIT 1"),
        {sql::text(key.slot), sql::text(key.input.hex()), key.take});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::optional<RequestRow>() : rows->first();
}

Result<RequestRow> rowOfId(const Book &book, RequestId id)
{
    const auto rows = selectRows(book, QStringLiteral("AND id = ?"), {static_cast<qint64>(id)});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty()) {
        return fail(ErrorKind::NotFound, Sentence::tr("The ledger “%1” has no request %2. It was replaced "
                                                      "while it was in use; start the build again.")
                                             .arg(book.sql().options().path)
                                             .arg(static_cast<qint64>(id)));
    }
    return rows->first();
}

Result<void> refuseSettled(const RequestRow &row)
{
    if (isOpen(row.state))
        return {};
    return fail(ErrorKind::Exists, Sentence::tr("The request for “%1” is already settled as %2. Build again: what was paid is not paid twice.")
                                       .arg(row.key.slot, toText(row.state)));
}

Result<void> checkRepeat(const NewRequest &request, const std::optional<RequestRow> &newest)
{
    if (!newest || newest->state == RequestState::Withdrawn)
        return {};
    if (isOpen(newest->state)) {
        return fail(ErrorKind::Exists,
                    Sentence::tr("“%1” has been requested from %2 already and its end is not known yet. "
                                 "Resume the build, which looks for it first.")
                        .arg(request.key.slot, newest->provider));
    }
    if (request.repeats == newest->id)
        return {};
    return fail(ErrorKind::Exists,
                Sentence::tr("“%1” has been requested from %2 already and ended as %3. Ask for a new take "
                             "to make it again.")
                    .arg(request.key.slot, newest->provider, toText(newest->state)));
}

Result<void> checkBudget(const Book &book, double estimateUsd, const QString &build, const Budget &budget)
{
    if (toNano(estimateUsd) == 0)
        return {};
    if (budget.projectUsd) {
        const Result<Sums> sums = sumsOf(book, QStringLiteral("TRUE"));
        if (!sums)
            return std::unexpected(sums.error());
        const QString sentence = Sentence::tr("This would go over the budget of the project: %1 spent and %2 reserved, the next request is estimated "
                                              "at %3, and the budget is %4. Raise the budget or choose a cheaper model.");
        if (auto fits = checkLimit(*sums, estimateUsd, *budget.projectUsd, sentence); !fits)
            return fits;
    }
    if (budget.buildUsd) {
        const Result<Sums> sums = sumsOf(book, QStringLiteral("build = ?"), {sql::text(build)});
        if (!sums)
            return std::unexpected(sums.error());
        return checkLimit(*sums, estimateUsd, *budget.buildUsd,
                          Sentence::tr("This would go over the budget of this build: %1 spent and %2 reserved, the next request is estimated "
                                       "at %3, and the budget is %4. Raise the budget or choose a cheaper model."));
    }
    return {};
}

Result<RequestId> insertRow(const Book &book, const NewRequest &request, const QVariant &now, const RowOrigin &origin)
{
    const QVariantList key{sql::text(request.key.slot), sql::text(request.key.input.hex()), request.key.take};
    QString names = QStringLiteral("slot, input, take, build, provider, model, input_as_sent, estimate_nano_usd, reserved_at, provider_time, made_from");
    QVariantList values = key + QVariantList{sql::text(request.build),
                                             sql::text(request.provider),
                                             sql::text(request.model),
                                             sql::json(request.input),
                                             toNano(request.estimateUsd),
                                             now,
                                             sql::timeOrNull(request.providerTime),
                                             sql::json(request.madeFrom)};
    if (book.isShared()) {
        names += QStringLiteral(", video_id, token, session");
        values += QVariantList{book.videoId(), origin.token, origin.session};
    }
    const auto inserted = book.sql().select(
        QStringLiteral("INSERT INTO %1 (%2, attempt, state) "
                       "VALUES (%3, (SELECT COALESCE(MAX(attempt), 0) + 1 FROM %1 WHERE %4 AND slot = ? AND input = ? AND take = ?), 'reserved') RETURNING id")
            .arg(book.requests(), names, QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", ")), book.own()),
        values + book.ownValues() + key);
    if (!inserted)
        return std::unexpected(inserted.error());
    return RequestId{inserted->first().first().toLongLong()};
}

Result<std::optional<RequestId>> idOfToken(const Book &book, const QString &token)
{
    const auto rows = selectRows(book, QStringLiteral("AND token = ?"), {token});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::optional<RequestId>() : rows->first().id;
}

Result<JournalTotals> totals(const Book &book)
{
    // One statement, so that a reader beside a writer sees one moment.
    const QString kind = book.isShared() ? QStringLiteral("split_part(slot, ':', 1)") : QStringLiteral("substr(slot, 1, instr(slot || ':', ':') - 1)");
    const auto kinds = book.sql().select(
        QStringLiteral("SELECT %1, CAST(SUM(actual_nano_usd) AS BIGINT), "
                       "CAST(COALESCE(SUM(CASE WHEN %2 THEN estimate_nano_usd END), 0) AS BIGINT), CAST(SUM(waste_nano_usd) AS BIGINT) "
                       "FROM %3 WHERE %4 GROUP BY 1")
            .arg(kind, isOpenCondition(), book.requests(), book.own()),
        book.ownValues());
    if (!kinds)
        return std::unexpected(kinds.error());
    JournalTotals totals;
    qint64 spent = 0;
    qint64 reserved = 0;
    qint64 waste = 0;
    for (const SqlConnection::Row &row : *kinds) {
        if (!row[1].isNull())
            totals.spentUsdByKind.insert(row[0].toString(), toUsd(row[1].toLongLong()));
        spent += row[1].toLongLong();
        reserved += row[2].toLongLong();
        waste += row[3].toLongLong();
    }
    totals.spentUsd = toUsd(spent);
    totals.reservedUsd = toUsd(reserved);
    totals.wasteUsd = toUsd(waste);
    return totals;
}

} // namespace beatreel::ledger
