// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/ExportInput.h"

#include <QDate>
#include <QLocale>

namespace beatreel {

/// A text of a beat that a storyboard shows, with its label.
struct BeatText
{
    QString label;
    QString text;
    int weight = 0; ///< where room is short, those with less are cut first
};

/// One entry of a title block.
struct TitleField
{
    QString label;
    QString value;
};

/// The words of printed storyboards, translated.

[[nodiscard]] QString storyboardWord();                         ///< "Storyboard"
[[nodiscard]] QString pageWord(int page, int pages);            ///< "Page 2 of 7"
[[nodiscard]] QString onwardWord(int page);                     ///< "page 7", after a text that goes on there
[[nodiscard]] QString textsInFullWord();                        ///< over the pages of texts that were cut
[[nodiscard]] QString noFrameWord();                            ///< in the place of a picture
[[nodiscard]] QString timesWord(Seconds start, Seconds length); ///< "0:10–0:15"
[[nodiscard]] QString factsWord(const Beat &beat);              ///< "Close-up · Slow dolly in"
[[nodiscard]] QString factsLabel();                             ///< "Shot"

/// The texts that the beat has, in order of reading: prompt, voice-over, on screen, notes.
[[nodiscard]] QList<BeatText> beatTexts(const Project &project, const Beat &beat);
/// Product, length, archetype, format and date. `archetype` is empty for the id made legible.
[[nodiscard]] QList<TitleField> titleFields(const Project &project, const QString &archetype,
                                            const QDate &date, const QLocale &locale);

} // namespace beatreel
