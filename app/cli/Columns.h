// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace beatreel::cli {

/// How many columns of a terminal a text takes: a letter of Chinese or Japanese takes two, an accent of its own none.
[[nodiscard]] int displayWidth(const QString &text);

/// The text with spaces after it, so that it takes at least so many columns.
[[nodiscard]] QString padded(const QString &text, int columns);
/// With the spaces before it.
[[nodiscard]] QString paddedBefore(const QString &text, int columns);
/// How many columns the widest of them takes; at least so many.
[[nodiscard]] int columnsFor(const QStringList &texts, int least);
/// As much of the text as so many columns hold, with an ellipsis where that is not all.
[[nodiscard]] QString cutTo(const QString &text, int columns);

} // namespace beatreel::cli
