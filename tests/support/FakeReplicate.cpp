// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeReplicate.h"

#include "tests/support/FakeReplicateModels.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>

namespace beatreel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;

HttpAnswer problem(int status, const QString &title, const QString &detail, const QJsonArray &fields = {})
{
    QJsonObject body{{u"title"_s, title}, {u"detail"_s, detail}, {u"status"_s, status}};
    if (!fields.isEmpty())
        body.insert(u"invalid_fields"_s, fields);
    return HttpAnswer::json(status, body);
}

QString asText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

bool isOfType(const QJsonValue &value, FakeInput::Type type)
{
    using T = FakeInput::Type;
    switch (type) {
    case T::Text:
    case T::File:
        return value.isString();
    case T::Whole:
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    case T::Number:
        return value.isDouble();
    case T::Switch:
        return value.isBool();
    case T::Files:
        return value.isArray();
    }
    return false;
}

/// Seconds; 0 where it is no duration.
int deadlineOf(const QByteArray &text)
{
    static const QRegularExpression form(u"^(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s?)?$"_s);
    const auto match = form.match(QString::fromLatin1(text));
    const int seconds = match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return match.hasMatch() ? seconds : 0;
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

FakeReplicate::FakeReplicate(quint16 port)
{
    m_delivery = std::make_unique<LoopbackHttp>(
        [this](const HttpSeen &seen) {
            HttpAnswer made;
            const auto found = outputs.find(seen.path().section(u'.', -1));
            if (seen.headers.contains("authorization") || found == outputs.end()) {
                made.status = 400;
                return made;
            }
            made.body = found->second;
            made.contentType = "application/octet-stream";
            if (onDelivery)
                onDelivery(seen, made);
            return made;
        },
        QHostAddress(u"127.0.0.2"_s));
    m_api = std::make_unique<LoopbackHttp>([this](const HttpSeen &seen) { return answer(seen); }, QHostAddress::LocalHost, port);
}

QList<FakeReplicate::Made> FakeReplicate::made() const
{
    const std::lock_guard lock(m_mutex);
    return m_made;
}

int FakeReplicate::throttled() const
{
    const std::lock_guard lock(m_mutex);
    return m_throttled;
}

void FakeReplicate::forgetAll()
{
    const std::lock_guard lock(m_mutex);
    for (Made &one : m_made)
        one.isRemoved = true;
}

void FakeReplicate::growOlder(std::chrono::seconds by)
{
    const std::lock_guard lock(m_mutex);
    for (Made &one : m_made) {
        one.createdAt = one.createdAt.addSecs(-by.count());
        if (one.completedAt.isValid())
            one.completedAt = one.completedAt.addSecs(-by.count());
    }
}

HttpAnswer FakeReplicate::answer(const HttpSeen &seen)
{
    if (instead) {
        if (const auto other = instead(seen))
            return *other;
    }
    HttpAnswer made = handle(seen);
    if (afterwards)
        afterwards(seen, made);
    return made;
}

HttpAnswer FakeReplicate::handle(const HttpSeen &seen)
{
    if (seen.headers.value("authorization") != "Bearer " + token().toLatin1())
        return problem(401, u"Unauthenticated"_s, u"You did not pass a valid authentication token"_s);
    static const QRegularExpression single(u"^/v1/predictions/([A-Za-z0-9]+)(/cancel)?$"_s);
    const QString path = seen.path();
    if (path == u"/v1/account"_s && seen.method == "GET")
        return HttpAnswer::json(200, {{u"type"_s, u"user"_s}, {u"username"_s, u"tester"_s}});
    if (path == u"/v1/predictions"_s)
        return seen.method == "POST" ? create(seen) : list(seen);
    if (path == u"/v1/files"_s && seen.method == "POST")
        return takeFile(seen);
    const auto match = single.match(path);
    if (match.hasMatch() && (seen.method == "POST") == !match.captured(2).isEmpty())
        return one(match.captured(1), seen.method == "POST");
    return problem(404, u"Not found"_s, u"Not found"_s);
}

QString FakeReplicate::faultOf(const QString &model, const QJsonObject &input) const
{
    const FakeModel &known = fakeModels().at(model);
    for (const auto &[name, rule] : known.inputs) {
        if (rule.isRequired && !input.contains(name))
            return name + u": is required"_s;
    }
    for (auto it = input.begin(); it != input.end(); ++it) {
        const auto rule = known.inputs.find(it.key());
        if (rule == known.inputs.end())
            return it.key() + u": is not known"_s;
        if (!isOfType(it.value(), rule->second.type))
            return it.key() + u": is of the wrong type"_s;
        if (!rule->second.values.isEmpty() && !rule->second.values.contains(asText(it.value())))
            return it.key() + u": must be one of "_s + rule->second.values.join(u", "_s);
        if (it.value().isDouble() && (it.value().toDouble() < rule->second.low || it.value().toDouble() > rule->second.high))
            return it.key() + u": is out of range"_s;
        const bool isFile = rule->second.type == FakeInput::Type::File;
        if (isFile && !it.value().toString().startsWith(u"data:image/"_s) && !m_files.contains(it.value().toString()))
            return it.key() + u": does not match format 'uri', or is not there"_s;
        if (isFile && it.value().toString().size() > 1 << 20)
            return it.key() + u": data URI is too large"_s;
    }
    return {};
}

HttpAnswer FakeReplicate::create(const HttpSeen &seen)
{
    const std::lock_guard lock(m_mutex);
    const QJsonObject body = seen.json();
    for (const QString &key : body.keys()) {
        if (!QStringList{u"version"_s, u"input"_s, u"webhook"_s, u"webhook_events_filter"_s}.contains(key))
            return problem(422, u"Unprocessable"_s, u"Additional property %1 is not allowed"_s.arg(key));
    }
    if (seen.headers.value("content-type") != "application/json" || !body.value(u"input"_s).isObject())
        return problem(422, u"Unprocessable"_s, u"input is required"_s);
    if (seen.headers.contains("cancel-after") && deadlineOf(seen.headers.value("cancel-after")) < 5)
        return problem(422, u"Unprocessable"_s, u"Cancel-After is not a duration of at least 5 seconds"_s);
    const QString version = body.value(u"version"_s).toString();
    const auto model = std::ranges::find_if(fakeModels(), [&](const auto &pair) {
        const auto &[name, known] = pair;
        return known.version.isEmpty() ? version == name : version == known.version || version == name + u':' + known.version;
    });
    if (model == fakeModels().end())
        return problem(422, u"Invalid version or not permitted"_s, u"The specified version does not exist (or perhaps you don't have permission to use it?)"_s);
    const QJsonObject input = body.value(u"input"_s).toObject();
    if (const QString fault = faultOf(model->first, input); !fault.isEmpty()) {
        return problem(422, u"Input validation failed"_s, u"- input."_s + fault,
                       {QJsonObject{{u"type"_s, u"enum"_s}, {u"field"_s, u"input."_s + fault.section(u':', 0, 0)}, {u"description"_s, fault.section(u": "_s, 1)}}});
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (createEvery.count() > 0 && m_lastCreate.isValid() && m_lastCreate.msecsTo(now) < createEvery.count()) {
        ++m_throttled;
        const double seconds = static_cast<double>(createEvery.count() - m_lastCreate.msecsTo(now)) / 1000;
        return HttpAnswer::json(429, {{u"detail"_s, u"Request was throttled."_s}, {u"status"_s, 429}, {u"retry_after"_s, seconds}});
    }
    m_lastCreate = now;
    Made made;
    if (seen.headers.contains("cancel-after"))
        made.deadline = deadlineOf(seen.headers.value("cancel-after"));
    made.id = QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128)).left(26);
    made.model = model->first;
    made.version = model->second.version.isEmpty() ? u"hidden"_s : model->second.version;
    made.input = input;
    made.createdAt = QDateTime::currentDateTimeUtc();
    m_made.append(made);
    return HttpAnswer::json(202, toJson(made));
}

std::chrono::milliseconds FakeReplicate::timeFor(const Made &made) const
{
    const auto own = worksFor.find(fakeModels().at(made.model).ending);
    return own == worksFor.end() ? works : own->second;
}

void FakeReplicate::advance(Made &made) const
{
    if (made.status != u"starting"_s && made.status != u"processing"_s)
        return;
    const qint64 works = timeFor(made).count();
    const qint64 age = made.createdAt.msecsTo(QDateTime::currentDateTimeUtc());
    if (made.deadline && age >= *made.deadline * 1000 && age < works) {
        made.status = u"canceled"_s;
        made.completedAt = QDateTime::currentDateTimeUtc();
        return;
    }
    made.status = age >= works ? endsAs : age * 3 >= works ? u"processing"_s : u"starting"_s;
    if (made.status != u"starting"_s && made.status != u"processing"_s)
        made.completedAt = QDateTime::currentDateTimeUtc();
}

QJsonValue FakeReplicate::outputOf(const Made &made) const
{
    const QString ending = fakeModels().at(made.model).ending;
    const QString url = m_delivery->url(u"/%1/out.%2"_s.arg(made.id, ending)).toString();
    switch (shape) {
    case Shape::Text:
        return url;
    case Shape::List:
        return QJsonArray{url};
    case Shape::Data:
        return u"data:application/octet-stream;base64,"_s + QString::fromLatin1(outputs.at(ending).toBase64());
    case Shape::Nothing:
        break;
    }
    return QJsonValue::Null;
}

QJsonObject FakeReplicate::toJson(const Made &made) const
{
    const bool isDone = made.status == u"succeeded"_s;
    QJsonObject object{{u"id"_s, made.id},
                       {u"model"_s, made.model},
                       {u"version"_s, made.version},
                       {u"status"_s, made.status},
                       {u"input"_s, made.isRemoved ? QJsonObject() : made.input},
                       {u"output"_s, isDone && !made.isRemoved ? outputOf(made) : QJsonValue()},
                       {u"error"_s, made.status == u"failed"_s ? QJsonValue(error) : QJsonValue()},
                       {u"logs"_s, QString()},
                       {u"data_removed"_s, made.isRemoved},
                       {u"source"_s, u"api"_s},
                       {u"created_at"_s, stamp(made.createdAt)},
                       {u"urls"_s, QJsonObject{{u"get"_s, m_api ? base().toString() + u"/predictions/"_s + made.id : QString()}}}};
    if (made.completedAt.isValid())
        object.insert(u"completed_at"_s, stamp(made.completedAt));
    if (made.completedAt.isValid() && predictSeconds && made.status != u"aborted"_s)
        object.insert(u"metrics"_s, QJsonObject{{u"predict_time"_s, *predictSeconds}, {u"total_time"_s, *predictSeconds + 1}});
    return object;
}

HttpAnswer FakeReplicate::list(const HttpSeen &seen)
{
    const std::lock_guard lock(m_mutex);
    const QUrlQuery query = seen.query();
    const QDateTime after = QDateTime::fromString(query.queryItemValue(u"created_after"_s, QUrl::FullyDecoded), Qt::ISODateWithMs);
    if (query.hasQueryItem(u"created_after"_s) && !after.isValid())
        return problem(400, u"Bad request"_s, u"created_after is no time"_s);
    const int from = query.queryItemValue(u"cursor"_s).toInt();
    QJsonArray results;
    int at = 0;
    bool hasMore = false;
    for (auto it = m_made.rbegin(); it != m_made.rend(); ++it) {
        if (after.isValid() && it->createdAt < after)
            break;
        if (it->createdAt.msecsTo(QDateTime::currentDateTimeUtc()) < listLag.count())
            continue;
        if (at++ < from)
            continue;
        if (results.size() == kPage) {
            hasMore = true;
            break;
        }
        advance(*it);
        results.append(toJson(*it));
    }
    QUrl next = base();
    next.setPath(u"/v1/predictions"_s);
    QUrlQuery more = query;
    more.removeQueryItem(u"cursor"_s);
    more.addQueryItem(u"cursor"_s, QString::number(from + kPage));
    next.setQuery(more);
    return HttpAnswer::json(200, {{u"previous"_s, QJsonValue()}, {u"next"_s, hasMore ? QJsonValue(next.toString()) : QJsonValue()}, {u"results"_s, results}});
}

HttpAnswer FakeReplicate::one(const QString &id, bool isToCancel)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_made, id, &Made::id);
    if (found == m_made.end())
        return problem(404, u"Not found"_s, u"Prediction not found"_s);
    advance(*found);
    if (isToCancel && (found->status == u"starting"_s || found->status == u"processing"_s)) {
        found->status = found->status == u"starting"_s ? u"aborted"_s : u"canceled"_s;
        found->completedAt = QDateTime::currentDateTimeUtc();
    }
    return HttpAnswer::json(200, toJson(*found));
}

HttpAnswer FakeReplicate::takeFile(const HttpSeen &seen)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray type = seen.headers.value("content-type");
    const bool isWhole = type.startsWith("multipart/form-data; boundary=") && seen.body.contains("name=\"content\"; filename=\"")
                         && seen.body.contains("name=\"filename\"") && seen.body.trimmed().endsWith("--");
    if (!isWhole)
        return problem(400, u"Bad request"_s, u"Missing content"_s);
    const QString url = base().toString() + u"/files/f%1"_s.arg(m_files.size());
    m_files.append(url);
    return HttpAnswer::json(201, {{u"id"_s, u"f%1"_s.arg(m_files.size())}, {u"urls"_s, QJsonObject{{u"get"_s, url}}}, {u"size"_s, seen.body.size()}});
}

} // namespace beatreel::test
