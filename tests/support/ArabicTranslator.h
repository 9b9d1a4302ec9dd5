// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace beatreel::test {

/// Stands in for a language that is written from right to left: every letter becomes an Arabic one; places (%1, %n), tags and
/// file patterns stay. With it the application lays itself out from right to left.
class ArabicTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (text == QStringLiteral("QT_LAYOUT_DIRECTION"))
            return QStringLiteral("RTL");
        QChar ender; // of what stays as it is
        for (QChar &letter : text) {
            if (!ender.isNull()) {
                if (letter == ender || (ender == u'%' && !letter.isDigit() && letter != u'L'))
                    ender = QChar();
            } else if (letter == u'<') {
                ender = u'>';
            } else if (letter == u'*') {
                ender = u')';
            } else if (letter == u'%') {
                ender = u'%';
            } else {
                letter = arabic(letter);
            }
        }
        return text;
    }

private:
    /// Each English letter has one of its own, so that mnemonics that differ go on to differ.
    static QChar arabic(QChar letter)
    {
        static const QString letters = QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنه");
        const QChar small = letter.toLower();
        return small >= u'a' && small <= u'z' ? letters[small.unicode() - u'a'] : letter;
    }
};

} // namespace beatreel::test
