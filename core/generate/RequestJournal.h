// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace beatreel {

/// Names one row of a journal.
enum class RequestId : qint64 {};

/// What a request is for. *Again* raises the take number; everything else that changes the result changes
/// the input fingerprint.
struct RequestKey
{
    /// "plan", "frame:<beat>", "clip:<beat>:<k>", "music"; its kind is what stands before the first colon.
    QString slot;
    Fingerprint input;
    int take = 1; ///< from 1

    bool operator==(const RequestKey &) const = default;
};

/// How far a request has come. Reserved, Sent and Unknown are open: their estimate stays reserved.
enum class RequestState {
    Reserved,  ///< written down; after a crash it may have been sent or not
    Sent,      ///< the provider has answered with its id
    Unknown,   ///< sent, and the answer was lost
    Succeeded, ///< paid, and the take is there
    Failed,    ///< the provider ended it as failed, cancelled or aborted; not created again by itself
    Lost,      ///< paid as far as is known, and its result cannot be had any more
    Withdrawn, ///< certainly never created: nothing was spent, it may be requested again
};

[[nodiscard]] constexpr bool isOpen(RequestState state)
{
    return state == RequestState::Reserved || state == RequestState::Sent || state == RequestState::Unknown;
}

/// A request that is about to be sent.
struct NewRequest
{
    RequestKey key;
    QString provider; ///< "offline", "replicate", …
    QString model;
    QJsonObject input;      ///< exactly as it will be sent, for finding it again in the provider's list
    QJsonObject madeFrom;   ///< the take's own inputs, whose fingerprint is in the key
    double estimateUsd = 0; ///< what is reserved; 0 for offline requests
    QDateTime providerTime; ///< the provider's clock now as far as it is known, else invalid
    QString build;          ///< names the build that asks, for a build's own budget
    /// The settled row of the same key that the user, or the rule for that case, wants repeated.
    std::optional<RequestId> repeats;
};

/// What may be spent; none means no limit. A limit holds for what is spent plus what is reserved.
struct Budget
{
    std::optional<double> projectUsd; ///< by all builds of the project together
    std::optional<double> buildUsd;   ///< by the build that the request names
};

/// How a request ended, or that its answer was lost.
struct RequestOutcome
{
    RequestState state = RequestState::Unknown;
    double costUsd = 0;  ///< what it really cost
    double wasteUsd = 0; ///< the part of the cost that bought nothing
    QString takeId;
    QString file;   ///< relative to the project folder
    QString reason; ///< a sentence, where it did not succeed

    [[nodiscard]] static RequestOutcome succeeded(double costUsd, QString takeId, QString file)
    {
        return {RequestState::Succeeded, costUsd, 0, std::move(takeId), std::move(file), {}};
    }
    [[nodiscard]] static RequestOutcome failed(double costUsd, QString reason)
    {
        return {RequestState::Failed, costUsd, costUsd, {}, {}, std::move(reason)};
    }
    /// Its estimate stays reserved until it is finished otherwise.
    [[nodiscard]] static RequestOutcome unknown(QString reason)
    {
        return {RequestState::Unknown, 0, 0, {}, {}, std::move(reason)};
    }
    /// Books `costUsd` (the estimate, where nothing better is known) as waste.
    [[nodiscard]] static RequestOutcome lost(double costUsd, QString reason)
    {
        return {RequestState::Lost, costUsd, costUsd, {}, {}, std::move(reason)};
    }
    [[nodiscard]] static RequestOutcome withdrawn(QString reason)
    {
        return {RequestState::Withdrawn, 0, 0, {}, {}, std::move(reason)};
    }
};

/// One row of the journal. Times are UTC; a time that is not known is invalid.
struct RequestRow
{
    RequestId id{};
    RequestKey key;
    QString provider;
    QString model;
    QJsonObject input;
    QJsonObject madeFrom; ///< empty in rows of earlier versions
    QString build;
    RequestState state = RequestState::Reserved;
    QString providerId; ///< empty until the provider has answered
    double estimateUsd = 0;
    std::optional<double> actualUsd; ///< once it is settled
    double wasteUsd = 0;
    QDateTime reservedAt;
    QDateTime providerTime; ///< by the provider's clock, of the answer or, before it, of the reservation
    QDateTime finishedAt;
    QString takeId;
    QString file;
    QString reason;
};

struct JournalTotals
{
    double spentUsd = 0;
    double reservedUsd = 0; ///< estimates of the open rows
    double wasteUsd = 0;    ///< the part of spentUsd that bought nothing
    /// By kind of slot ("plan", "frame", "clip", "music"); a kind without a settled row is not there.
    QMap<QString, double> spentUsdByKind;
};

/// The right to build a project, as long as this is there.
class BuildHold
{
public:
    virtual ~BuildHold() = default;
    /// Another builder has it now, since nothing was heard of this one for long: the build has to end.
    [[nodiscard]] virtual std::stop_token lost() const = 0;
};

/// The durable record of every request to a generator, so that nothing is paid twice. A row is on disk before
/// its request is sent. Every function is thread-safe and blocks until its change is on disk; all fail with
/// Storage (disk, damaged file) or Busy (locked by another process for longer than 5 s).
class RequestJournal
{
public:
    virtual ~RequestJournal() = default;

    /// Checks the budget and writes the row in one transaction. OverBudget where it does not fit (a request
    /// that costs nothing always fits); Exists where the newest row of the key is open, or settled and
    /// neither withdrawn nor named by `repeats`.
    [[nodiscard]] virtual Result<RequestId> reserve(const NewRequest &request, const Budget &budget) = 0;

    /// Raises what is reserved for an open row, before more is spent on it: checks the budget and writes the estimate in one
    /// transaction. OverBudget where it does not fit, and the row stays as it was. Exists where it is settled. An estimate
    /// that is not higher changes nothing.
    [[nodiscard]] virtual Result<void> raise(RequestId id, double estimateUsd, const Budget &budget) = 0;

    /// The provider has taken the request under this id. Exists where another row has the id already.
    [[nodiscard]] virtual Result<void> recordProviderId(RequestId id, const QString &providerId,
                                                        const QDateTime &providerTime) = 0;

    /// Settles an open row, or marks it Unknown. Exists where it is settled already.
    [[nodiscard]] virtual Result<void> finish(RequestId id, const RequestOutcome &outcome) = 0;

    /// The newest row of this key.
    [[nodiscard]] virtual Result<std::optional<RequestRow>> find(const RequestKey &key) const = 0;

    /// The open rows, oldest first.
    [[nodiscard]] virtual Result<QList<RequestRow>> unfinished() const = 0;

    /// Those of them that were open when this journal was opened, so that no task of this program has begun them.
    [[nodiscard]] virtual Result<QList<RequestRow>> leftOver() const = 0;

    /// Every id of this provider that a row holds: not to be taken for the answer to another row.
    [[nodiscard]] virtual Result<QStringList> providerIds(const QString &provider) const = 0;

    [[nodiscard]] virtual Result<JournalTotals> totals() const = 0;

    /// Held by every build while it runs; the builds of one journal share it. Busy where another program has it. nullptr where
    /// nobody but the project's one writer can build it.
    [[nodiscard]] virtual Result<std::shared_ptr<BuildHold>> holdForBuild() { return std::shared_ptr<BuildHold>(); }
};

} // namespace beatreel
