// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/TimeText.h"

namespace beatreel {

QString clockText(Seconds time)
{
    return QStringLiteral("%1:%2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

QString timecode(int picture, int fps)
{
    return QStringLiteral("%1:%2").arg(clockText(Seconds(picture / fps))).arg(picture % fps, 2, 10, QLatin1Char('0'));
}

} // namespace beatreel
