// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/MediaPath.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace beatreel {

namespace {

QString realPath(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

} // namespace

QString relativeMediaPath(const QString &media, const QString &namedIn)
{
    const QString folder = realPath(QFileInfo(namedIn).absolutePath());
    const QFileInfo info(media);
    return QDir(folder).relativeFilePath(realPath(info.absolutePath()) + u'/' + info.fileName());
}

QString relativeMediaUrl(const QString &media, const QString &namedIn)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(relativeMediaPath(media, namedIn), "/"));
}

} // namespace beatreel
