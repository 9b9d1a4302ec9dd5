// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Addresses.h"

#include "core/base/Sentence.h"

#include <QHostAddress>

namespace beatreel {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<void> checkAddress(const QUrl &url)
{
    const bool isHttps = url.scheme() == u"https"_s;
    const bool isLocal = url.scheme() == u"http"_s && isLoopback(url);
    if (!url.isValid() || url.host().isEmpty() || !(isHttps || isLocal)) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The address of “%1” cannot be used. Give one that begins with https://; http:// is for this computer only.").arg(
                        url.host().isEmpty() ? Sentence::tr("the service") : url.host()));
    }
    if (!url.userInfo().isEmpty()) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The address of “%1” holds a user name. Leave it out; a key has its own place in the settings.").arg(url.host()));
    }
    return {};
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location)
{
    const QUrl target = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool isWeaker = from.scheme() == u"https"_s && target.scheme() != u"https"_s;
    const bool entersThisComputer = isLoopback(target) && !isLoopback(from);
    if (location.isEmpty() || !checkAddress(target) || isWeaker || entersThisComputer) {
        return fail(ErrorKind::ProviderRefused,
                    Sentence::tr("“%1” sent the request on to a place that is not safe. Check the address of the service.").arg(from.host()));
    }
    return target;
}

QUrl under(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString stem = url.path();
    while (stem.endsWith(u'/'))
        stem.chop(1);
    url.setPath(stem + path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace beatreel
