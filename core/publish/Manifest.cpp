// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/Manifest.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/project/Names.h"
#include "core/storage/AssetStore.h"

#include <QJsonArray>
#include <QSet>

namespace beatreel {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostFiles = 200'000;
constexpr qint64 kMostBytes = 64LL << 30; ///< of one file

std::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorKind::BadInput,
                Sentence::tr("What the storage has of this project is damaged or was not written by Beatreel. Publish it again from the computer that has it."), detail);
}

bool isSha256(const QString &text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::ranges::all_of(text, isHex);
}

bool isSize(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(-1) >= 0 && value.toInteger() <= kMostBytes;
}

} // namespace

bool mayBePublished(const QString &path)
{
    if (!isPathInside(path) || path.size() > 400 || path == QStringLiteral("lock"))
        return false;
    return std::ranges::all_of(path.split(u'/'), [](const QString &part) {
        return isFileName(part) && !part.startsWith(u'.') && !part.endsWith(QStringLiteral(".part"));
    });
}

qint64 Manifest::bytes() const
{
    qint64 sum = 0;
    for (const PublishedFile &file : files)
        sum += file.bytes;
    for (const PublishedProduct &product : products)
        sum += product.path.isEmpty() ? 0 : product.bytes;
    return sum;
}

QByteArray toJson(const Manifest &manifest)
{
    QJsonArray files;
    for (const PublishedFile &file : manifest.files)
        files.append(QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("sha256"), file.sha256}, {QStringLiteral("bytes"), file.bytes}});
    QJsonArray products;
    for (const PublishedProduct &product : manifest.products) {
        QJsonObject object{{QStringLiteral("key"), product.key}, {QStringLiteral("sha256"), product.sha256}, {QStringLiteral("bytes"), product.bytes}};
        if (!product.path.isEmpty())
            object.insert(QStringLiteral("path"), product.path);
        products.append(object);
    }
    return toJsonText({{QStringLiteral("beatreel_manifest"), kVersion},
                       {QStringLiteral("video_id"), manifest.videoId},
                       {QStringLiteral("name"), manifest.name},
                       {QStringLiteral("published"), manifest.published.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("files"), files},
                       {QStringLiteral("products"), products}});
}

Result<Manifest> manifestFromJson(const QByteArray &bytes, const QString &videoId)
{
    const auto object = parseJsonObject(bytes, Sentence::tr("The list of files in the storage"));
    if (!object)
        return damaged(object.error().sentence);
    const int version = object->value(QStringLiteral("beatreel_manifest")).toInt();
    if (version > kVersion)
        return fail(ErrorKind::BadInput, Sentence::tr("A newer Beatreel published this project. Update this one to open it."));
    Manifest manifest;
    manifest.videoId = object->value(QStringLiteral("video_id")).toString();
    manifest.name = object->value(QStringLiteral("name")).toString();
    manifest.published = QDateTime::fromString(object->value(QStringLiteral("published")).toString(), Qt::ISODateWithMs);
    const QJsonArray files = object->value(QStringLiteral("files")).toArray();
    const QJsonArray products = object->value(QStringLiteral("products")).toArray();
    if (version < 1 || manifest.videoId != videoId || !isFileName(manifest.name) || files.isEmpty() || files.size() + products.size() > kMostFiles)
        return damaged(Sentence::tr("the head of the manifest"));
    QSet<QString> paths;
    const auto isNew = [&paths](const QString &path) {
        const auto before = paths.size();
        return paths.insert(path), paths.size() > before;
    };
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        const PublishedFile read{file.value(QStringLiteral("path")).toString(), file.value(QStringLiteral("sha256")).toString(), file.value(QStringLiteral("bytes")).toInteger()};
        if (!mayBePublished(read.path) || !isNew(read.path) || !isSha256(read.sha256) || !isSize(file.value(QStringLiteral("bytes"))))
            return damaged(Sentence::tr("file “%1”").arg(read.path.left(100)));
        manifest.files.append(read);
    }
    for (const QJsonValue &value : products) {
        const QJsonObject product = value.toObject();
        const PublishedProduct read{product.value(QStringLiteral("key")).toString(), product.value(QStringLiteral("path")).toString(),
                                    product.value(QStringLiteral("sha256")).toString(), product.value(QStringLiteral("bytes")).toInteger()};
        const bool hasGoodPath = read.path.isEmpty() || (mayBePublished(read.path) && isNew(read.path));
        if (!hasGoodPath || !read.key.startsWith(videoKey(videoId, {})) || !checkAssetKey(read.key) || !isSha256(read.sha256) || !isSize(product.value(QStringLiteral("bytes"))))
            return damaged(Sentence::tr("product “%1”").arg(read.key.left(100)));
        manifest.products.append(read);
    }
    return manifest;
}

QString videoKey(const QString &videoId, const QString &name)
{
    return QStringLiteral("videos/%1/%2").arg(videoId, name);
}

QString manifestKey(const QString &videoId)
{
    return videoKey(videoId, QStringLiteral("project/manifest.json"));
}

QString aboutKey(const QString &videoId)
{
    return videoKey(videoId, QStringLiteral("project/about.json"));
}

QString contentKey(const QString &videoId, const QString &sha256)
{
    return videoKey(videoId, QStringLiteral("project/files/") + sha256);
}

} // namespace beatreel
