// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/S3Address.h"

#include "core/base/Sentence.h"
#include "core/net/Addresses.h"

#include <QUrlQuery>

namespace beatreel {

namespace {

bool isBucketName(const QString &text)
{
    const auto isAllowed = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_'); };
    return text.size() >= 3 && text.size() <= 63 && text.front().isLetterOrNumber() && text.back().isLetterOrNumber() && std::ranges::all_of(text, isAllowed) &&
           !text.contains(QStringLiteral(".."));
}

std::unexpected<Error> wrong(const QString &sentence)
{
    return fail(ErrorKind::BadInput, sentence);
}

} // namespace

bool isRegionName(const QByteArray &text)
{
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.isEmpty() && text.size() <= 40 && std::ranges::all_of(text, isAllowed);
}

Result<S3Address> S3Address::from(const StorageSettings &settings)
{
    // Not QUrl: it would lower the bucket's letters and refuse a name with '_'.
    QString rest = settings.url.section(QStringLiteral("://"), 1);
    const QUrlQuery query(rest.contains(u'?') ? rest.section(u'?', 1) : QString());
    rest = rest.section(u'?', 0, 0);
    S3Address address;
    address.bucket = rest.section(u'/', 0, 0);
    QString prefix = QUrl::fromPercentEncoding(rest.section(u'/', 1).toUtf8());
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    if (!isBucketName(address.bucket))
        return wrong(Sentence::tr("BEATREEL_STORAGE_URL names no bucket that can be one: write s3://bucket/prefix."));
    if (!prefix.isEmpty() && !checkAssetKey(prefix))
        return wrong(Sentence::tr("The prefix in BEATREEL_STORAGE_URL cannot be used: write s3://bucket/prefix."));
    address.prefix = prefix.isEmpty() ? prefix : prefix + u'/';
    if (!settings.region.isEmpty())
        address.region = settings.region;
    if (!isRegionName(address.region))
        return wrong(Sentence::tr("AWS_REGION is no region: write a name such as eu-central-1."));
    if (!settings.endpoint.isEmpty()) {
        address.endpoint = QUrl(settings.endpoint, QUrl::StrictMode);
        if (const auto allowed = checkAddress(address.endpoint); !allowed)
            return std::unexpected(allowed.error());
    }
    const QString style = query.queryItemValue(QStringLiteral("style"));
    if (!style.isEmpty() && style != QStringLiteral("path") && style != QStringLiteral("virtual"))
        return wrong(Sentence::tr("The style in BEATREEL_STORAGE_URL is “path” or “virtual”. Write one of them after style=."));
    // A certificate for *.host is none for a.b.host.
    const bool isVirtual = style.isEmpty() ? address.endpoint.isEmpty() && !address.bucket.contains(u'.') : style == QStringLiteral("virtual");
    address.style = isVirtual ? Style::Virtual : Style::Path;
    return address;
}

QUrl S3Address::base() const
{
    QUrl url = endpoint;
    if (url.isEmpty()) {
        url.setScheme(QStringLiteral("https"));
        url.setHost(QStringLiteral("s3.%1.amazonaws.com%2").arg(QString::fromLatin1(region), region.startsWith("cn-") ? QStringLiteral(".cn") : QString()));
    }
    if (style == Style::Virtual)
        url.setHost(bucket + u'.' + url.host());
    return url;
}

QByteArray S3Address::path(const QString &key) const
{
    QString path = endpoint.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    path += u'/';
    if (style == Style::Path)
        path += key.isEmpty() ? bucket : bucket + u'/';
    return (key.isEmpty() ? path : path + prefix + key).toUtf8();
}

QString S3Address::service() const
{
    return endpoint.isEmpty() ? base().host() : endpoint.host();
}

} // namespace beatreel
