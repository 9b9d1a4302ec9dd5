// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/exchange/ExportInput.h"
#include "core/exchange/StoryboardPage.h"

#include <QDate>
#include <QLocale>

namespace beatreel {

struct StoryboardOptions
{
    Paper paper = Paper::A4;
    int perPage = 6;   ///< one of beatsPerPageChoices
    QDate date;        ///< in the title block; none where it is invalid
    QLocale locale;    ///< of the date
    QString archetype; ///< its name; empty: its id made legible
};

/// Writes the storyboard as it is handed to a client: each beat with its picture, number, time, shot,
/// movement and texts, under a title block. A text for which there is no room ends in "…" and goes on in full
/// on pages at the end. Frames that are missing are shown as such. Needs a QGuiApplication, whose fonts it
/// embeds; safe on any thread. `file` is written whole or not at all. The count is that of pages.
[[nodiscard]] Result<Exported> writeStoryboardPdf(const ExportInput &input, const QString &file,
                                                  const StoryboardOptions &options,
                                                  const TaskContext &context);

} // namespace beatreel
