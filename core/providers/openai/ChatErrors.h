// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/net/HttpMessage.h"

namespace beatreel::openai {

/// What an answer that is no 2xx means. ProviderRefused: it said no. NotFound: it does not know the model. BadInput: 400, the
/// request's form. Unavailable: it may be asked again (429 for its rate, 5xx); a 429 for want of money is ProviderRefused.
[[nodiscard]] Error errorOf(const HttpReply &reply, const QString &server);

/// The parameter that a 400 is about; empty where it does not say.
[[nodiscard]] QString refusedParameter(const HttpReply &reply);

} // namespace beatreel::openai
