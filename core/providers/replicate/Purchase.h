// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/PaidOrder.h"
#include "core/generate/RemoteModel.h"
#include "core/providers/replicate/ReplicateApi.h"

#include <functional>

namespace beatreel::replicate {

/// How long the service remembers inputs and outputs.
inline constexpr qint64 kRemembersSeconds = 3600;

/// What a request that the user stopped is settled with; building again is the user's word to ask for it again. Compared, so the same in
/// every language.
[[nodiscard]] inline QString stoppedReason()
{
    return QStringLiteral("Stopped.");
}

/// What was bought, in the request's folder. Its row is open still: whoever puts the file away settles it.
struct Bought
{
    RequestId row{};
    QString file;
    QString predictionId;
    QJsonObject input; ///< as it was sent
    double costUsd = 0;
    bool isEstimate = false; ///< the service did not say how long it computed
};

/// Buys the output of one prediction, never twice: what an earlier run has begun is found and gone on with. The row is
/// in the journal before the request is sent, and the prediction's id the moment it is known. What fails, or is gone after
/// an hour, is settled; what only cannot be had just now stays open.
class Purchase
{
public:
    using MakeInput = std::function<Result<QJsonObject>()>; ///< may upload; called only where something is created

    Purchase(const ReplicateApi &api, const RemoteModel &model, const PaidOrder &order, const TaskContext &context);

    [[nodiscard]] Result<Bought> run(const MakeInput &makeInput, const QString &folder);
    /// Ends what this open row began, and begins nothing: what is finished is fetched, what still runs is stopped.
    /// nullopt: it is settled without a result.
    [[nodiscard]] Result<std::optional<Bought>> conclude(const RequestRow &row, const QString &folder);

private:
    struct Begun
    {
        RequestId row{};
        QString predictionId;
        QJsonObject input;
        QDateTime since; ///< by the service's clock
    };

    [[nodiscard]] Result<void> introduce();
    [[nodiscard]] Result<std::optional<Begun>> begunEarlier();
    [[nodiscard]] Result<std::optional<Begun>> openRow(const RequestRow &row);
    [[nodiscard]] Result<void> mayRepeat(const RequestRow &row);
    [[nodiscard]] Result<Begun> create(const MakeInput &makeInput);
    [[nodiscard]] Result<RequestId> reserve(const QJsonObject &input);
    [[nodiscard]] Result<std::optional<Begun>> send(RequestId row, const QJsonObject &input);
    [[nodiscard]] Result<std::optional<Begun>> findLost(RequestId row, const QJsonObject &input, const QDateTime &since);
    [[nodiscard]] Result<std::optional<Begun>> lookForLost(RequestId row, const QJsonObject &input, const QDateTime &since);
    [[nodiscard]] QList<Prediction> likeliestFirst(QList<Prediction> listed, const QJsonObject &input, const QDateTime &since) const;
    [[nodiscard]] Result<void> pauseAfterLook(int look) const;
    [[nodiscard]] bool isForgotten(const QDateTime &time) const;
    [[nodiscard]] bool isForgotten(const Begun &begun, const Prediction &ended) const;
    [[nodiscard]] Result<Prediction> ask(const Begun &begun);
    [[nodiscard]] Result<Prediction> wait(const Begun &begun);
    [[nodiscard]] Result<Prediction> stop(const Begun &begun);
    [[nodiscard]] Result<std::optional<Prediction>> endNow(const Begun &begun);
    void settleStopped(const Begun &begun, const Prediction &stopped);
    [[nodiscard]] Result<Bought> fetch(const Begun &begun, const Prediction &prediction, const QString &folder);
    [[nodiscard]] std::unexpected<Error> settleUnfetched(const Begun &begun, const Prediction &prediction, Error error);
    [[nodiscard]] std::unexpected<Error> settleFailure(const Begun &begun, const Prediction &prediction);
    [[nodiscard]] std::unexpected<Error> settleLost(const Begun &begun, const Prediction &prediction);
    [[nodiscard]] double costOf(const Begun &begun, const Prediction &prediction, bool &isEstimate) const;
    void settle(RequestId row, const RequestOutcome &outcome) const;

    const ReplicateApi &m_api;
    const RemoteModel &m_model;
    const PaidOrder &m_order;
    const TaskContext &m_context;
    std::optional<RequestId> m_repeats;
};

} // namespace beatreel::replicate
