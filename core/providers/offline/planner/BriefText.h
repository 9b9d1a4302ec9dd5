// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace beatreel {

/// One word of a brief.
struct BriefToken
{
    QString text;
    QString lower;
    qsizetype begin = 0; ///< in BriefText::text()
    qsizetype end = 0;
    QChar breakBefore; ///< the punctuation between this word and the one before; null where there is none
    bool isCapital = false;
    QString gap = QStringLiteral(" "); ///< what joins it to the word before in a name
};

/// A brief made fit for reading: control and direction characters, emoji and {placeholders} give way to
/// breaks, and the rest is cut into words. Hyphens, apostrophes and ampersands inside a word belong to it.
class BriefText
{
public:
    explicit BriefText(const QString &prompt);
    /// A brief that was read by another language's words: `text` is English, the tokens keep what was written.
    BriefText(const QString &text, const QList<BriefToken> &tokens);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<BriefToken> &tokens() const { return m_tokens; }
    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const BriefToken &operator[](qsizetype i) const { return m_tokens[i]; }
    /// Whether a phrase cannot go on from token i - 1 to token i.
    [[nodiscard]] bool isBreak(qsizetype i) const;
    /// The lower-case words from `first` on, joined by spaces; empty where a break is among them.
    [[nodiscard]] QString phrase(qsizetype first, qsizetype count) const;
    /// The first token that begins at or after `position` of the text.
    [[nodiscard]] qsizetype tokenAt(qsizetype position) const;
    [[nodiscard]] bool hasLowerCase() const { return m_hasLowerCase; }
    [[nodiscard]] bool hasCapitals() const { return m_hasCapitals; }

    /// What was written between two positions of the text.
    [[nodiscard]] QString written(qsizetype begin, qsizetype end) const;

    /// Takes the words between two positions of the text out; a break stays in their place.
    void remove(qsizetype begin, qsizetype end);

    /// A phrase of a word list in the form that phrase() gives.
    [[nodiscard]] static QString normalised(const QString &phrase);

private:
    QString m_text;
    QList<BriefToken> m_tokens;
    bool m_isForeign = false;
    bool m_hasLowerCase = false;
    bool m_hasCapitals = false;
};

} // namespace beatreel
