// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/XmlText.h"

namespace beatreel {

QString xmlText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept.append(c).append(text[++i]);
            continue;
        }
        // XML 1.0, production 2: Char.
        const bool isAllowed =
            c == u'\t' || c == u'\n' || c == u'\r' || (c >= u' ' && !c.isSurrogate() && c < QChar(0xfffe));
        if (isAllowed)
            kept.append(c);
    }
    return kept;
}

} // namespace beatreel
