// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Command.h"

namespace beatreel::cli {

/// "mp4", "mov" and "webm": the formats of `export` that are films.
[[nodiscard]] const QStringList &filmFormats();
/// The options of `export` that only films have.
[[nodiscard]] QList<Option> filmOptions();

/// Writes a project's film; the output has been checked.
[[nodiscard]] Exit exportFilmOf(Session &session, const Arguments &arguments, const QString &format, const QString &out);

} // namespace beatreel::cli
