// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ToolTips.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace beatreel {

QString tipWithKey(const QString &words, const QKeySequence &key)
{
    if (key.isEmpty())
        return words;
    return QCoreApplication::translate("ToolTips", "%1 (%2)", "words, key").arg(words, key.toString(QKeySequence::NativeText));
}

} // namespace beatreel
