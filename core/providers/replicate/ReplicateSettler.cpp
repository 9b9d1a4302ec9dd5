// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/ReplicateSettler.h"

#include "core/base/Sentence.h"
#include "core/providers/replicate/Purchase.h"

namespace beatreel::replicate {

using namespace Qt::StringLiterals;

Result<std::optional<Generated>> ReplicateSettler::settle(const RequestRow &row, PipelineStep step, RequestJournal &journal,
                                                          const QString &folder, const TaskContext &context) const
{
    const Model *entry = m_models.find(step, row.model);
    if (!entry)
        return fail(ErrorKind::NotFound, Sentence::tr("The catalogue has no model “%1” any more, of which a request is open. Put it back into the catalogue, then build again.").arg(row.model));
    const auto model = remoteModel(*entry);
    if (!model)
        return std::unexpected(model.error());
    PaidOrder order;
    order.journal = &journal;
    order.key = row.key;
    order.estimateUsd = row.estimateUsd;
    order.mayRepeatUnknown = true; // nothing is repeated: what nobody can tell is booked as lost
    const auto bought = Purchase(m_api, *model, order, context).conclude(row, folder);
    if (!bought)
        return std::unexpected(bought.error());
    if (!*bought)
        return std::nullopt;
    return Generated{(*bought)->file, {{u"prediction"_s, (*bought)->predictionId}}, (*bought)->costUsd, (*bought)->row};
}

} // namespace beatreel::replicate
