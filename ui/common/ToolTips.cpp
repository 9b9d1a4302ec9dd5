// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ToolTips.h"

#include <QCoreApplication>
#include <QTextDocument> // Qt::mightBeRichText

namespace beatreel {

QString tipWithKey(const QString &words, const QKeySequence &key)
{
    if (key.isEmpty())
        return words;
    return QCoreApplication::translate("ToolTips", "%1 (%2)", "words, key").arg(words, keyText(key));
}

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

QString keyText(const QKeySequence &key)
{
    // Alone, they are overlooked.
    if (key == QKeySequence(Qt::Key_Period))
        return QCoreApplication::translate("ToolTips", "Period", "key");
    if (key == QKeySequence(Qt::Key_Comma))
        return QCoreApplication::translate("ToolTips", "Comma", "key");
    return key.toString(QKeySequence::NativeText);
}

QString keysText(const QList<QKeySequence> &keys)
{
    QString text;
    for (const QKeySequence &key : keys) {
        text = text.isEmpty() ? keyText(key)
                              : QCoreApplication::translate("ToolTips", "%1 or %2", "keys").arg(text, keyText(key));
    }
    return text;
}

} // namespace beatreel
