// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace beatreel {

/// A moment of UTC, as it stands there. One made with a QTimeZone alone says "+00:00" instead of "Z" as ISO text.
[[nodiscard]] inline QDateTime utc(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

} // namespace beatreel
