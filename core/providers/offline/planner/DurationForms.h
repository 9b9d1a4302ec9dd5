// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/planner/WordList.h"

#include <QRegularExpression>

#include <functional>

namespace beatreel {

/// One way to write a length: "15s", "half a minute", "1:30".
struct DurationForm
{
    QRegularExpression pattern;
    std::function<double(const QRegularExpressionMatch &)> seconds;
    QStringList signs; ///< one of them stands in whatever the pattern matches; compiling it costs more than a look

    [[nodiscard]] bool canMatch(const QString &text) const;
};

/// All ways, the longer readings before the shorter: where two match the same words, the first is right.
[[nodiscard]] QList<DurationForm> durationForms(const WordList &words);

} // namespace beatreel
