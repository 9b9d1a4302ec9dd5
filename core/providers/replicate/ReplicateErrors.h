// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/net/HttpMessage.h"

namespace beatreel::replicate {

/// What an answer that is no 2xx means. ProviderRefused: it said no, and nothing was made. NotFound: 404. Unavailable: it
/// was answered, nothing was made, and it may be asked again, after `retryAfter` where that is told (429). For 5xx
/// OutcomeUnknown: a create may have happened.
[[nodiscard]] Error errorOf(const HttpReply &reply);

/// What the user should know of a prediction that ended `failed` with this text.
[[nodiscard]] QString failureSentence(const QString &error);

} // namespace beatreel::replicate
