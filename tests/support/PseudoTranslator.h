// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace beatreel::test {

/// Stands in for a language with long words: every text a third longer, in brackets and with marks on its vowels.
/// What stays plain in the window was never handed to tr(); what lacks a bracket is cut off.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype more = (text.size() + 2) / 3;
        const auto mark = [](QChar letter) -> QChar {
            switch (letter.unicode()) {
            case 'a': return u'å';
            case 'e': return u'é';
            case 'i': return u'ï';
            case 'o': return u'ö';
            case 'u': return u'ü';
            default: return letter;
            }
        };
        bool isPlace = false; // %1, %n: as they are
        for (QChar &letter : text) {
            if (!isPlace)
                letter = mark(letter);
            isPlace = letter == u'%';
        }
        return QStringLiteral("[%1%2]").arg(text, QString(more, u'·'));
    }
};

} // namespace beatreel::test
