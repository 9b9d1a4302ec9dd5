// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

namespace beatreel {

/// A line of a table that has a first line of names: RFC 4180, UTF-8 with or without a mark, any line ends.
struct CsvRow
{
    int line = 0; ///< of the text, from 1, where it begins
    QStringList fields; ///< as many as there are names
};

struct CsvTable
{
    QStringList names;
    QList<CsvRow> rows; ///< without empty lines
};

/// BadInput, with the line, where a quote is not closed or a line has more or fewer fields than there are names.
/// `what` names it in sentences: "“briefs.csv”".
[[nodiscard]] Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &what);

} // namespace beatreel
