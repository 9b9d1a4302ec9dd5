// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/ChatCost.h"

namespace beatreel::openai {

using namespace Qt::StringLiterals;

namespace {

double costOf(const Usage &usage, const ListPrice &price)
{
    if (!price.isKnown())
        return 0;
    if (price.unit != u"per_1M_tokens_in"_s)
        return price.usd;
    const double cached = price.cachedUsd < 0 ? price.usd : price.cachedUsd;
    return (static_cast<double>(usage.in - usage.cached) * price.usd + static_cast<double>(usage.cached) * cached
            + static_cast<double>(usage.out) * price.outUsd)
           / 1e6;
}

Usage typicalOf(const Model &model)
{
    Usage usage;
    usage.in = model.rest.value(u"typical_tokens_in"_s).toInteger();
    usage.out = model.rest.value(u"typical_tokens_out"_s).toInteger();
    return usage;
}

} // namespace

Result<Answer> billed(Result<Answer> answer, const Model &model, Bill &bill)
{
    if (!answer)
        return answer;
    const double lostUsd = answer->lost * costOf(typicalOf(model), model.price);
    bill.answers += answer->lost;
    bill.usd += lostUsd;
    bill.wasteUsd += lostUsd;
    if (answer->usage || !answer->refused) {
        ++bill.answers;
        bill.usd += costOf(answer->usage.value_or(typicalOf(model)), model.price);
    }
    if (answer->refused)
        return std::unexpected(*answer->refused);
    return answer;
}

} // namespace beatreel::openai
