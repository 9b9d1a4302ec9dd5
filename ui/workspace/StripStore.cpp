// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/StripStore.h"

#include "core/base/AtomicFile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QImageReader>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kQuality = 85;
const QString kEnding = QStringLiteral(".jpg");

} // namespace

QString StripStore::fileOf(const QString &key) const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.toHex()) + kEnding;
}

std::optional<QList<QImage>> StripStore::read(const QString &key, int count) const
{
    QFile file(fileOf(key));
    if (!file.open(QIODevice::ReadWrite)) // to say below that it was wanted
        return std::nullopt;
    const QImage sheet = QImageReader(&file, "jpeg").read();
    if (sheet.isNull() || count < 1 || sheet.width() % count != 0)
        return std::nullopt;
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    QList<QImage> strip;
    const int width = sheet.width() / count;
    for (int i = 0; i < count; ++i)
        strip.append(sheet.copy(i * width, 0, width, sheet.height()));
    return strip;
}

void StripStore::write(const QString &key, const QList<QImage> &strip) const
{
    if (strip.isEmpty() || strip.first().isNull())
        return;
    const QSize size = strip.first().size();
    QImage sheet(size.width() * static_cast<int>(strip.size()), size.height(), QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (qsizetype i = 0; i < strip.size(); ++i)
        painter.drawImage(QPoint(static_cast<int>(i) * size.width(), 0), strip[i]);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (buffer.open(QIODevice::WriteOnly) && sheet.save(&buffer, "jpeg", kQuality) && QDir().mkpath(m_folder))
        static_cast<void>(writeFileAtomically(fileOf(key), bytes));
}

void StripStore::trim(qint64 mostBytes) const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + kEnding}, QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : files) { // the newest first
        bytes += file.size();
        if (bytes > mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace beatreel
