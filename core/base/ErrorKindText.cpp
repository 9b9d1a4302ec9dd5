// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ErrorKindText.h"

#include <array>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds = {
    std::pair{ErrorKind::BadInput, "bad_input"},
    std::pair{ErrorKind::NotFound, "not_found"},
    std::pair{ErrorKind::Exists, "exists"},
    std::pair{ErrorKind::Busy, "busy"},
    std::pair{ErrorKind::Cancelled, "cancelled"},
    std::pair{ErrorKind::Storage, "storage"},
    std::pair{ErrorKind::Media, "media"},
    std::pair{ErrorKind::Unavailable, "unavailable"},
    std::pair{ErrorKind::OverBudget, "over_budget"},
    std::pair{ErrorKind::ProviderRefused, "provider_refused"},
    std::pair{ErrorKind::OutcomeUnknown, "outcome_unknown"},
};

} // namespace

QString toText(ErrorKind kind)
{
    for (const auto &[known, word] : kKinds) {
        if (known == kind)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<ErrorKind> errorKindFromText(const QString &word)
{
    for (const auto &[kind, known] : kKinds) {
        if (QLatin1StringView(known) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace beatreel
