// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/story/VideoFormat.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace beatreel {

inline constexpr Seconds kDefaultDuration{30};
inline constexpr Seconds kLongestDuration{120};

/// What the user asks for.
struct Brief
{
    QString prompt;
    std::optional<Seconds> duration; ///< set by hand; otherwise it is read from the prompt
    double creativity = 0.5;         ///< 0 strict to 1 free
    quint64 seed = 0;
    QStringList references;          ///< reference pictures, paths

    bool operator==(const Brief &) const = default;
};

/// A duration that was asked for, as it will be made: 1 to 120 s rounded to the nearest multiple of 5 (ties
/// up, never under 5), and whether that changed it. BadInput outside 1 to 120 s.
struct RoundedDuration
{
    Seconds duration{0};
    bool wasRounded = false;
};
[[nodiscard]] Result<RoundedDuration> roundDuration(double seconds);

/// The seed of a brief that names none: a hash of prompt and duration, so that the same command gives the
/// same film.
[[nodiscard]] quint64 defaultSeed(const QString &prompt, std::optional<Seconds> duration);

} // namespace beatreel
