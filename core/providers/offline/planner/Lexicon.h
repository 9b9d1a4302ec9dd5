// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/base/Result.h"
#include "core/providers/offline/planner/BriefText.h"

#include <QHash>

namespace beatreel {

/// The words of one language and the English ones of the word list that they stand for
/// (`resources/words/de.json` and its like). A plain value.
class Lexicon
{
public:
    [[nodiscard]] static Result<Lexicon> fromJson(const QByteArray &json);

    /// The brief with the English words to read it by; its tokens keep the words as written, for names.
    [[nodiscard]] BriefText read(const BriefText &brief) const;
    /// The English for a word or phrase, in an inflected form or as the end of a compound too; nullopt: unknown.
    [[nodiscard]] std::optional<QString> english(const QString &lower) const;
    [[nodiscard]] const QHash<QString, QString> &words() const { return m_words; }
    /// How much of the brief is of this language: two for a word, one for an article or a preposition. In
    /// writing without spaces a word weighs as much as it has characters.
    [[nodiscard]] qsizetype weigh(const BriefText &brief) const;
    /// Whether the language is written without spaces.
    [[nodiscard]] bool isUnspaced() const { return m_isUnspaced; }
    [[nodiscard]] const Fingerprint &fingerprint() const { return m_fingerprint; }

private:
    void put(const QString &phrase, const QString &english);
    void split(const BriefToken &token, QList<BriefToken> &parts) const;
    void splitScript(const BriefToken &token, QList<BriefToken> &parts) const;
    [[nodiscard]] bool standsAlone(const QString &text, qsizetype i, bool isAfterUnknown) const;
    [[nodiscard]] qsizetype longestAt(const QString &text, qsizetype begin) const;

    QHash<QString, QString> m_words; ///< lower case; an empty value: says nothing
    QList<std::pair<QString, QString>> m_endings; ///< of a word and what stands for it in the list
    bool m_hasCompounds = false;
    bool m_isUnspaced = false;
    QString m_heads; ///< characters that may end a compound with an unknown beginning
    qsizetype m_longest = 1; ///< words of a phrase
    qsizetype m_longestWord = 1; ///< characters
    Fingerprint m_fingerprint;
};

} // namespace beatreel
