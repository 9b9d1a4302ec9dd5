// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace beatreel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::TimeText)
};

} // namespace

QString timecode(int picture, int fps)
{
    return QStringLiteral("%1:%2").arg(clockText(Seconds(picture / fps))).arg(picture % fps, 2, 10, QLatin1Char('0'));
}

QString dayText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime then = time.toLocalTime();
    const QString clock = QLocale().toString(then.time(), QStringLiteral("HH:mm"));
    const qint64 days = then.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Words::tr("today %1", "a time").arg(clock);
    if (days == 1)
        return Words::tr("yesterday %1", "a time").arg(clock);
    return QLocale().toString(then.date(), QLocale::ShortFormat);
}

} // namespace beatreel
