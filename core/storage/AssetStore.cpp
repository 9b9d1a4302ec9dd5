// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/AssetStore.h"

#include "core/base/Sentence.h"
#include "core/storage/FolderAssetStore.h"
#include "core/storage/S3AssetStore.h"

#include <QHash>

namespace beatreel {

bool StorageSettings::operator==(const StorageSettings &other) const
{
    return url == other.url && endpoint == other.endpoint && region == other.region && credentials.accessKey == other.credentials.accessKey &&
           credentials.secretKey == other.credentials.secretKey && credentials.sessionToken == other.credentials.sessionToken;
}

Result<std::unique_ptr<AssetStore>> openAssetStore(const StorageSettings &settings, const HttpClient &http, const StorageLimits &limits, const Clock *clock)
{
    if (settings.url.isEmpty()) {
        return fail(ErrorKind::NotFound,
                    Sentence::tr("No storage is set. Name one with BEATREEL_STORAGE_URL: file:///a/folder or s3://bucket/prefix."));
    }
    const QUrl url(settings.url, QUrl::StrictMode);
    if (url.scheme() == QStringLiteral("file"))
        return FolderAssetStore::open(url, limits);
    if (url.scheme() == QStringLiteral("s3"))
        return S3AssetStore::open(settings, http, limits, clock);
    return fail(ErrorKind::BadInput, Sentence::tr("BEATREEL_STORAGE_URL must begin with file:/// or s3://."));
}

Result<void> checkAssetKey(const QString &key)
{
    constexpr qsizetype longest = 900; // S3 takes 1024 bytes with the prefix
    const auto isForbidden = [](QChar c) { return c == u'\\' || c.category() == QChar::Other_Control; };
    bool isGood = key.toUtf8().size() <= longest && std::ranges::none_of(key, isForbidden);
    for (const QString &part : key.split(u'/'))
        isGood = isGood && !part.isEmpty() && part != QStringLiteral(".") && part != QStringLiteral("..");
    if (!isGood)
        return fail(ErrorKind::BadInput, Sentence::tr("“%1” cannot name a file in the storage. Use a shorter name, without \\ and without folders named . or ..").arg(key.left(100)));
    return {};
}

QByteArray contentTypeOf(const QString &name)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("mp4"), "video/mp4"},   {QStringLiteral("mov"), "video/quicktime"}, {QStringLiteral("webm"), "video/webm"},
        {QStringLiteral("png"), "image/png"},   {QStringLiteral("jpg"), "image/jpeg"},      {QStringLiteral("jpeg"), "image/jpeg"},
        {QStringLiteral("webp"), "image/webp"}, {QStringLiteral("svg"), "image/svg+xml"},   {QStringLiteral("mp3"), "audio/mpeg"},
        {QStringLiteral("wav"), "audio/wav"},   {QStringLiteral("ogg"), "audio/ogg"},       {QStringLiteral("flac"), "audio/flac"},
        {QStringLiteral("json"), "application/json"}};
    return types.value(name.section(u'.', -1).toLower(), "application/octet-stream");
}

Result<QList<AssetInfo>> allAssets(AssetStore &store, const QString &prefix, const CancelToken &cancel)
{
    QList<AssetInfo> all;
    QString from;
    do {
        const auto page = store.list(prefix, from, cancel);
        if (!page)
            return std::unexpected(page.error());
        all += page->assets;
        // A server that names the same place again would be asked for ever.
        if (page->next == from)
            break;
        from = page->next;
    } while (!from.isEmpty());
    return all;
}

} // namespace beatreel
