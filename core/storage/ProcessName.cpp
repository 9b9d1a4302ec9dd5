// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ProcessName.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace beatreel {

namespace {

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed() : QString();
}

/// Empty where the system does not tell it.
QString thisSpace()
{
    const QString boot = contentsOf(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const QString numbers = QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(u'/', -1);
    return boot.isEmpty() || numbers.isEmpty() ? QString() : boot + u' ' + numbers;
}

/// In clock ticks since the computer started (proc(5), field 22 of `stat`); empty where there is no such process, or only its remains.
QString beginOf(const QString &number)
{
    // The name before it may hold anything, brackets too.
    const QString stat = contentsOf(QStringLiteral("/proc/%1/stat").arg(number));
    const QString rest = stat.mid(stat.lastIndexOf(u')') + 2);
    const bool isGone = rest.startsWith(u'Z') || rest.startsWith(u'X');
    return isGone ? QString() : rest.section(u' ', 19, 19);
}

} // namespace

QString thisProcess()
{
    const QString number = QString::number(QCoreApplication::applicationPid());
    return QStringLiteral("%1 %2 %3").arg(thisSpace(), number, beginOf(number));
}

bool isKnownDead(const QString &process)
{
    const QString space = thisSpace();
    if (space.isEmpty() || !process.startsWith(space + u' '))
        return false;
    const QStringList parts = process.mid(space.size() + 1).split(u' ');
    return parts.size() == 2 && !parts.last().isEmpty() && beginOf(parts.first()) != parts.last();
}

} // namespace beatreel
