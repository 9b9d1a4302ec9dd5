// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace beatreel {

struct WordMatch
{
    int score = 0;     ///< higher is better; 0 for an empty query
    QList<int> places; ///< of the letters in the text that were asked for, ascending
};

/// Lower case without accents, letter for letter in the same places: what is searched again and again may be kept so.
[[nodiscard]] QString folded(const QString &text);

/// Whether the letters of a word that was asked for may lie apart.
enum class Letters { Apart, Together };

/// How well `text` answers a query, or nothing where it does not. Every word of the query has to be found, in
/// any order: at the start of a word, within one, in one of `also`, or else, unless `letters` says otherwise, its
/// letters one after the other ("dupb" finds "Duplicate beat"). Case and accents do not count.
[[nodiscard]] std::optional<WordMatch> matchWords(const QString &query, const QString &text,
                                                  const QStringList &also = {},
                                                  Letters letters = Letters::Apart);

} // namespace beatreel
