// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace beatreel::sql {

/// Values as they are bound to a statement and read from a row. Dates are ISO 8601 in UTC with milliseconds
/// and the offset written out ("2026-03-01T09:30:00.250+00:00"), which also Python's `fromisoformat` of any
/// version reads; JSON is compact text.

/// The text itself, empty where there is none: for columns that are NOT NULL.
[[nodiscard]] QVariant text(const QString &value);
[[nodiscard]] QVariant textOrNull(const QString &value);
[[nodiscard]] QVariant timeOrNull(const QDateTime &value);
[[nodiscard]] QVariant json(const QJsonObject &value);
[[nodiscard]] QVariant json(const QJsonArray &value);

/// An invalid time where the column is NULL or not a time; without an offset it is taken as UTC.
[[nodiscard]] QDateTime toTime(const QVariant &value);
[[nodiscard]] QJsonObject toJsonObject(const QVariant &value);
[[nodiscard]] QJsonArray toJsonArray(const QVariant &value);

} // namespace beatreel::sql
