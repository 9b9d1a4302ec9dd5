// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/WordSearch.h"

namespace beatreel {

QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &letter : plain) {
        if (letter.decompositionTag() == QChar::Canonical)
            letter = letter.decomposition().at(0);
        letter = letter.toLower();
    }
    return plain;
}

namespace {

constexpr int kWithin = 60;    ///< somewhere in the text
constexpr int kWordStart = 30; ///< more where a word of the text starts with it
constexpr int kFirstWord = 10; ///< more where that is the first word
constexpr int kWholeWord = 10; ///< more where it is the whole of it
constexpr int kBeside = 40;    ///< in a text beside
constexpr int kScattered = 10; ///< letter by letter
constexpr int kScatteredMost = 38;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

bool endsWord(const QString &text, qsizetype end)
{
    return end == text.size() || !text.at(end).isLetterOrNumber();
}

QList<int> run(qsizetype from, qsizetype count)
{
    QList<int> places;
    for (qsizetype i = 0; i < count; ++i)
        places.append(static_cast<int>(from + i));
    return places;
}

std::optional<WordMatch> inOnePiece(const QString &word, const QString &text)
{
    std::optional<WordMatch> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int score = kWithin;
        if (startsWord(text, at)) {
            score += kWordStart + (at == 0 ? kFirstWord : 0);
            score += endsWord(text, at + word.size()) ? kWholeWord : 0;
        }
        if (!best || score > best->score)
            best = WordMatch{score, run(at, word.size())};
    }
    return best;
}

bool startsWordIn(const QString &word, const QString &text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return true;
    }
    return false;
}

enum class Leap { Nearest, NextWord };

qsizetype nextPlace(QChar letter, const QString &text, qsizetype from, Leap step)
{
    const qsizetype nearest = text.indexOf(letter, from);
    if (step == Leap::Nearest || nearest == from)
        return nearest;
    for (qsizetype at = nearest; at >= 0; at = text.indexOf(letter, at + 1)) {
        if (startsWord(text, at))
            return at;
    }
    return nearest;
}

std::optional<WordMatch> letterByLetter(const QString &word, const QString &text, Leap step)
{
    WordMatch match{kScattered, {}};
    qsizetype from = 0;
    for (const QChar letter : word) {
        const qsizetype at = nextPlace(letter, text, from, step);
        if (at < 0)
            return std::nullopt;
        match.score += startsWord(text, at) ? 6 : at == from ? 2 : 0;
        match.places.append(static_cast<int>(at));
        from = at + 1;
    }
    match.score = std::min(match.score, kScatteredMost);
    return match;
}

std::optional<WordMatch> matchWord(const QString &word, const QString &text, const QStringList &also, Letters letters)
{
    if (auto whole = inOnePiece(word, text))
        return whole;
    for (const QString &beside : also) {
        if (startsWordIn(word, beside))
            return WordMatch{kBeside, {}};
    }
    if (letters == Letters::Together)
        return std::nullopt;
    // Leaping to the starts of words may leave letters behind that the nearest places would have had.
    auto scattered = letterByLetter(word, text, Leap::NextWord);
    return scattered ? scattered : letterByLetter(word, text, Leap::Nearest);
}

} // namespace

std::optional<WordMatch> matchWords(const QString &query, const QString &text, const QStringList &also, Letters letters)
{
    const QString plain = folded(text);
    QStringList besides;
    for (const QString &beside : also)
        besides.append(folded(beside));
    WordMatch whole;
    const QStringList words = folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto match = matchWord(word, plain, besides, letters);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.places += match->places;
    }
    std::ranges::sort(whole.places);
    const auto repeated = std::ranges::unique(whole.places);
    whole.places.erase(repeated.begin(), repeated.end());
    return whole;
}

} // namespace beatreel
