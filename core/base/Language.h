// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace beatreel {

/// A language that the program speaks.
struct Language
{
    const char *code;    ///< as Qt and the desktop name it
    const char *ownName; ///< what its people call it; UTF-8
};

/// English first, which needs no translation.
[[nodiscard]] std::span<const Language> languages();

/// Which of them suits somebody who wants these, the best first: the code of the first that the program speaks, in the script that
/// is wanted; English where it speaks none. Codes as QLocale::uiLanguages() gives them.
[[nodiscard]] QString languageFor(const QStringList &wanted);

/// From now on the program speaks the language of this code, or where it is empty or unknown the one that suits the system. Dates and
/// numbers follow a language that was chosen, else the system. Needs an application; in the thread of that.
void speak(const QString &chosen);

/// The code of the language that the program speaks: English before it was told.
[[nodiscard]] QString spokenLanguage();

/// The words of a label as they stand within a sentence: "Refused", "5.1 refused". German, whose nouns are written large, keeps them.
[[nodiscard]] QString withinSentence(const QString &label);

/// Sentences one after the other as the language sets them: Japanese and Chinese without a space.
[[nodiscard]] QString inOneParagraph(const QStringList &sentences);

} // namespace beatreel
