// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sentence.h"
#include "core/providers/replicate/Purchase.h"

#include "core/providers/replicate/OutputFile.h"
#include "core/providers/replicate/ReplicateErrors.h"

/// How a purchase ends, and what is booked for it.

namespace beatreel::replicate {

using namespace Qt::StringLiterals;

/// The user stopped it: so is the prediction, and what it has cost until then is booked.
Result<Prediction> Purchase::stop(const Begun &begun)
{
    const auto stopped = m_api.cancel(begun.predictionId);
    if (!stopped || !isFinal(stopped->status))
        return std::unexpected(cancelled().error());
    // It was quicker: its result is fetched with the next build.
    if (stopped->status == Status::Succeeded || stopped->status == Status::Failed)
        return std::unexpected(cancelled().error());
    settleStopped(begun, *stopped);
    return std::unexpected(cancelled().error());
}

/// Only what has succeeded has something to fetch; all else is settled.
Result<std::optional<Prediction>> Purchase::endNow(const Begun &begun)
{
    auto told = ask(begun);
    if (told && !told->isRemoved && !isFinal(told->status)) {
        told = m_api.cancel(begun.predictionId);
        if (told && !isFinal(told->status))
            return fail(ErrorKind::Unavailable, Sentence::tr("Replicate has not stopped prediction %1 yet. The next build asks again.").arg(begun.predictionId));
        if (told && (told->status == Status::Canceled || told->status == Status::Aborted)) {
            settleStopped(begun, *told);
            return std::nullopt;
        }
    }
    if (!told)
        return std::unexpected(told.error());
    if (told->isRemoved)
        static_cast<void>(settleLost(begun, *told));
    else if (told->status != Status::Succeeded)
        static_cast<void>(settleFailure(begun, *told));
    else
        return *told;
    return std::nullopt;
}

void Purchase::settleStopped(const Begun &begun, const Prediction &stopped)
{
    bool isEstimate = false;
    const bool isFree = stopped.status == Status::Aborted || !stopped.predictSeconds;
    settle(begun.row, isFree ? RequestOutcome::withdrawn(stoppedReason())
                             : RequestOutcome::failed(costOf(begun, stopped, isEstimate), stoppedReason()));
}

Result<Bought> Purchase::fetch(const Begun &begun, const Prediction &prediction, const QString &folder)
{
    const QStringList files = prediction.files();
    if (files.isEmpty()) {
        if (isForgotten(begun, prediction))
            return settleLost(begun, prediction);
        Prediction empty = prediction;
        empty.error = Sentence::tr("it succeeded without a result");
        return settleFailure(begun, empty);
    }
    auto file = fetchOutput(m_api, files.first(), m_model.model.step, folder, m_context);
    if (!file && file.error().kind == ErrorKind::Media)
        file = fetchOutput(m_api, files.first(), m_model.model.step, folder, m_context);
    if (!file)
        return settleUnfetched(begun, prediction, file.error());
    Bought bought{begun.row, *file, begun.predictionId, begun.input, 0, false};
    bought.costUsd = costOf(begun, prediction, bought.isEstimate);
    return bought;
}

/// Only what cannot be used, and what is gone for good, is settled; anything else may be fetched later.
std::unexpected<Error> Purchase::settleUnfetched(const Begun &begun, const Prediction &prediction, Error error)
{
    if (error.kind == ErrorKind::NotFound && isForgotten(begun, prediction))
        return settleLost(begun, prediction);
    bool isEstimate = false;
    if (error.kind == ErrorKind::Media)
        settle(begun.row, RequestOutcome::failed(costOf(begun, prediction, isEstimate), error.sentence));
    else if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::ProviderRefused)
        error.kind = ErrorKind::Unavailable;
    return std::unexpected(error);
}

std::unexpected<Error> Purchase::settleFailure(const Begun &begun, const Prediction &prediction)
{
    QString sentence = failureSentence(prediction.error);
    if (prediction.status == Status::Canceled)
        sentence = Sentence::tr("The prediction was stopped at Replicate. Make it again.");
    if (prediction.status == Status::Aborted)
        sentence = Sentence::tr("The prediction did not start in time and was dropped, free of charge. Make it again.");
    // Only time of computing is charged for what fails; what has a price by the run has none without a result.
    const bool isCharged = prediction.status == Status::Succeeded || (prediction.status != Status::Aborted && prediction.predictSeconds
                                                                      && m_model.model.price.unit == u"per_gpu_second"_s);
    bool isEstimate = false;
    settle(begun.row, RequestOutcome::failed(isCharged ? costOf(begun, prediction, isEstimate) : 0, sentence));
    return fail(ErrorKind::ProviderRefused, sentence, prediction.error);
}

std::unexpected<Error> Purchase::settleLost(const Begun &begun, const Prediction &prediction)
{
    bool isEstimate = false;
    const QString sentence = Sentence::tr("Replicate keeps results for an hour; this one is older and gone. Retry makes it again for %1; on the command line, --remake-lost.").arg(
        moneyText(m_order.estimateUsd));
    settle(begun.row, RequestOutcome::lost(costOf(begun, prediction, isEstimate), sentence));
    return fail(ErrorKind::ProviderRefused, sentence);
}

double Purchase::costOf(const Begun &begun, const Prediction &prediction, bool &isEstimate) const
{
    const int seconds = m_model.durationInput.isEmpty() ? 0 : begun.input.value(m_model.durationInput).toInt();
    const int length = seconds > 0 ? seconds : lengthFor(m_model.model, m_model.model.step == PipelineStep::Music ? 30 : 5);
    const auto cost = beatreel::costOf(m_model.model, prediction.predictSeconds, length);
    isEstimate = !cost;
    return cost.value_or(m_order.estimateUsd);
}

void Purchase::settle(RequestId row, const RequestOutcome &outcome) const
{
    if (const auto noted = m_order.journal->finish(row, outcome); !noted)
        m_context.note(noted.error().sentence);
}

} // namespace beatreel::replicate
