// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace beatreel {

/// Why something failed, as far as a caller acts on the difference.
enum class ErrorKind {
    BadInput,        ///< what was asked for cannot be done as asked; ask differently
    NotFound,        ///< a file, project, beat or model that was named does not exist
    Exists,          ///< something is in the way that must not be overwritten
    Busy,            ///< another process holds the project
    Cancelled,       ///< the user stopped it; never shown as an error
    Storage,         ///< a disk, folder or database refused
    Media,           ///< a picture, clip or track cannot be read, or is not what it should be
    Unavailable,     ///< a service or a needed package is not there now
    OverBudget,      ///< it would cost more than the budget leaves; raise the budget or ask for less
    ProviderRefused, ///< a provider said no
    OutcomeUnknown,  ///< a paid request was sent and its answer was lost
};

/// A failure as a value: one sentence for the user that says what happened and what to do, and the detail
/// for the log. Neither ever holds a key.
struct Error
{
    ErrorKind kind = ErrorKind::BadInput;
    QString sentence;
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// What every operation returns that can fail for a reason outside the program.
template <class T> using Result = std::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorKind::Storage, tr…)`.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorKind kind, QString sentence, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(sentence), std::move(detail), std::nullopt});
}

/// The failure of a task that its owner stopped.
[[nodiscard]] std::unexpected<Error> cancelled();

} // namespace beatreel
