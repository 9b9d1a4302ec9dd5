// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/ChatCost.h"

namespace beatreel::openai {

using namespace Qt::StringLiterals;

double costOf(const Model &model, const Answer &answer)
{
    const ListPrice &price = model.price;
    const bool isByWords = price.unit == u"per_1M_tokens_in"_s;
    Usage usage;
    usage.in = model.rest.value(u"typical_tokens_in"_s).toInteger();
    usage.out = model.rest.value(u"typical_tokens_out"_s).toInteger();
    const Usage used = answer.usage.value_or(usage);
    const auto usd = [&](const Usage &one) {
        if (!isByWords)
            return price.usd;
        const double cached = price.cachedUsd < 0 ? price.usd : price.cachedUsd;
        return (static_cast<double>(one.in - one.cached) * price.usd + static_cast<double>(one.cached) * cached
                + static_cast<double>(one.out) * price.outUsd)
               / 1e6;
    };
    // What was lost may be billed.
    return usd(used) + answer.lost * usd(usage);
}

} // namespace beatreel::openai
