// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/UnspacedWriting.h"

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

const QString &hanDigits()
{
    static const QString digits = u"零一二三四五六七八九"_s;
    return digits;
}

} // namespace

bool isHanNumeral(QChar c)
{
    return hanDigits().contains(c) || c == u'两' || c == u'十' || c == u'百';
}

int hanNumber(const QString &text)
{
    int sum = 0;
    int digit = 0;
    for (const QChar c : text) {
        if (c == u'十' || c == u'百') {
            sum += std::max(1, digit) * (c == u'十' ? 10 : 100);
            digit = 0;
        } else {
            digit = c == u'两' ? 2 : static_cast<int>(hanDigits().indexOf(c));
        }
    }
    return sum + digit;
}

bool isKatakana(QChar c)
{
    return c.unicode() >= 0x30a0 && c.unicode() <= 0x30ff;
}

bool isWrittenUnspaced(QChar letter)
{
    return letter.script() == QChar::Script_Han || letter.script() == QChar::Script_Hiragana ||
           letter.script() == QChar::Script_Katakana || letter == u'ー';
}

} // namespace beatreel
