// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/TimeText.h"

namespace beatreel {

QString timecode(int picture, int fps)
{
    return QStringLiteral("%1:%2").arg(clockText(Seconds(picture / fps))).arg(picture % fps, 2, 10, QLatin1Char('0'));
}

} // namespace beatreel
