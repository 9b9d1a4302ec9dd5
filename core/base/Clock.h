// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace beatreel {

/// The time of day and a steady stopwatch, as an interface so that policies can be tried with a made one.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] virtual std::chrono::steady_clock::time_point steady() const
    {
        return std::chrono::steady_clock::now();
    }
};

} // namespace beatreel
