// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/HttpMessage.h"

#include <QJsonDocument>

#include <cmath>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// Nobody is made to wait longer at one go, whatever a server says.
constexpr double kLongestPauseSeconds = 3600;

} // namespace

HttpRequest HttpRequest::get(const QUrl &url, const QByteArray &bearer)
{
    HttpRequest request;
    request.url = url;
    request.bearer = bearer;
    return request;
}

HttpRequest HttpRequest::post(const QUrl &url, const QByteArray &bearer, const QJsonObject &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.bearer = bearer;
    request.contentType = "application/json";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QByteArray HttpReply::header(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(headers, [&](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

std::optional<std::chrono::milliseconds> HttpReply::retryAfter() const
{
    bool isNumber = false;
    double seconds = header("retry-after").trimmed().toDouble(&isNumber);
    if (const QJsonValue value = json().value(u"retry_after"_s); !isNumber && value.isDouble()) {
        seconds = value.toDouble();
        isNumber = true;
    }
    if (!isNumber || !std::isfinite(seconds) || seconds < 0)
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(std::min(seconds, kLongestPauseSeconds) * 1000));
}

QDateTime httpDate(const QByteArray &text)
{
    // Read without its zone it would be a local time first, and some of those do not exist.
    const QString date = QString::fromLatin1(text.trimmed());
    if (!date.endsWith(u" GMT"_s))
        return {};
    return QDateTime::fromString(date.chopped(3) + u"+0000"_s, Qt::RFC2822Date).toUTC();
}

} // namespace beatreel
