// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Command.h"
#include "core/exchange/ExportInput.h"
#include "core/project/ProjectFolder.h"

namespace beatreel::cli {

/// What `export` writes for people and other programs: "otio", "fcpxml", "edl", "mlt", "srt", "pdf",
/// "contact-sheet" and "frames".
[[nodiscard]] const QStringList &exchangeFormats();
/// The options that only some formats have.
[[nodiscard]] QList<Option> exchangeOptions();
/// BadInput where an option is given that `format`, whichever it is, does not have, or a bad value.
[[nodiscard]] Result<void> checkExchangeOptions(const Arguments &arguments, const QString &format);
/// Like `checkOutput`, for formats that are folders.
[[nodiscard]] Result<void> checkExchangeOutput(const QString &format, const QString &out, bool mayReplace);

[[nodiscard]] Result<Exported> exportExchange(Session &session, const Arguments &arguments,
                                              const ProjectFolder &folder, const QString &format,
                                              const QString &out);

} // namespace beatreel::cli
