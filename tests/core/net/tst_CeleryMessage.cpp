// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/CeleryMessage.h"
#include "tests/support/TestMain.h"

#include <QDateTime>
#include <QTest>
#include <QUuid>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QJsonDocument bodyOf(const QJsonObject &message)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(message[u"body"_s].toString().toLatin1()));
}

} // namespace

class tst_CeleryMessage : public QObject
{
    Q_OBJECT

private slots:
    void aTaskIsAMessageOfProtocolTwo()
    {
        CeleryTask task = CeleryTask::make(u"beatreel.step"_s, {{u"step"_s, u"frame"_s}, {u"words"_s, u"schön"_s}}, u"beatreel"_s);
        task.args = {1};
        const QJsonObject message = parsed(celery::taskMessage(task, u"me"_s));
        QCOMPARE(message[u"content-type"_s], u"application/json"_s);
        QCOMPARE(message[u"content-encoding"_s], u"utf-8"_s);
        const QJsonArray body = bodyOf(message).array();
        QCOMPARE(body.size(), 3);
        QCOMPARE(body[0].toArray(), QJsonArray{1});
        QCOMPARE(body[1].toObject(), task.kwargs);
        QCOMPARE(body[2].toObject().keys(), (QStringList{u"callbacks"_s, u"chain"_s, u"chord"_s, u"errbacks"_s}));
        const QJsonObject headers = message[u"headers"_s].toObject();
        QCOMPARE(headers[u"lang"_s], u"py"_s);
        QCOMPARE(headers[u"task"_s], u"beatreel.step"_s);
        QCOMPARE(headers[u"id"_s], task.id);
        QCOMPARE(headers[u"root_id"_s], task.id);
        QVERIFY(headers[u"expires"_s].isNull());
        const QJsonObject about = message[u"properties"_s].toObject();
        QCOMPARE(about[u"correlation_id"_s], task.id);
        QCOMPARE(about[u"reply_to"_s], u"me"_s);
        QCOMPARE(about[u"body_encoding"_s], u"base64"_s);
        QCOMPARE(about[u"delivery_info"_s].toObject(), (QJsonObject{{u"exchange"_s, u""_s}, {u"routing_key"_s, u"beatreel"_s}}));
        QVERIFY(!QUuid(about[u"delivery_tag"_s].toString()).isNull());
        QVERIFY(about[u"delivery_tag"_s] != parsed(celery::taskMessage(task, u"me"_s))[u"properties"_s][u"delivery_tag"_s]);
    }

    void expiryHasAnOffset()
    {
        CeleryTask task = CeleryTask::make(u"t"_s, {}, u"q"_s);
        task.expires = std::chrono::seconds(60);
        const QString expires = parsed(celery::taskMessage(task, {}))[u"headers"_s][u"expires"_s].toString();
        QVERIFY2(expires.endsWith(u"+00:00"_s), qPrintable(expires));
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(QDateTime::fromString(expires, Qt::ISODateWithMs));
        QVERIFY2(left >= 55 && left <= 60, qPrintable(expires));
    }

    void prioritiesAreListsOfTheirOwn()
    {
        QCOMPARE(celery::queueKey(u"q"_s, 0), "q");
        QCOMPARE(celery::queueKey(u"q"_s, 2), "q");
        QCOMPARE(celery::queueKey(u"q"_s, 3), "q\x06\x16" "3");
        QCOMPARE(celery::queueKey(u"q"_s, 9), "q\x06\x16" "9");
        QCOMPARE(celery::queueKey(u"q"_s, 99), "q\x06\x16" "9");
        QCOMPARE(celery::queueKeys(u"q"_s).size(), 4);
    }

    void commandsNameWhereTheAnswersGo()
    {
        QCOMPARE(celery::controlChannel(7), "/7.celery.pidbox");
        const QJsonObject plain = parsed(celery::controlMessage(u"revoke"_s, {{u"task_id"_s, u"x"_s}}));
        QCOMPARE(plain[u"headers"_s][u"expires"_s], 0);
        const QJsonObject revoke = bodyOf(plain).object();
        QCOMPARE(revoke[u"method"_s], u"revoke"_s);
        QCOMPARE(revoke[u"arguments"_s][u"task_id"_s], u"x"_s);
        QVERIFY(!revoke.contains(u"reply_to"_s));
        const QJsonObject asked = parsed(celery::controlMessage(u"stats"_s, {}, celery::ControlReply{u"t1"_s, u"key.reply.celery.pidbox"_s}));
        QVERIFY(asked[u"headers"_s][u"expires"_s].toDouble() > 1e9);
        const QJsonObject stats = bodyOf(asked).object();
        QCOMPARE(stats[u"ticket"_s], u"t1"_s);
        QCOMPARE(stats[u"reply_to"_s].toObject(), (QJsonObject{{u"exchange"_s, u"reply.celery.pidbox"_s}, {u"routing_key"_s, u"key"_s}}));
    }

    void answersOfOthersAreNone()
    {
        const QJsonObject said{{u"w1@host"_s, QJsonObject{{u"ok"_s, u"pong"_s}}}};
        const auto answer = [&](const QString &ticket) {
            return QJsonDocument(QJsonObject{{u"body"_s, QString::fromLatin1(QJsonDocument(said).toJson().toBase64())},
                                             {u"headers"_s, QJsonObject{{u"ticket"_s, ticket}}},
                                             {u"properties"_s, QJsonObject{{u"body_encoding"_s, u"base64"_s}}}})
                .toJson();
        };
        QCOMPARE(celery::controlAnswer(answer(u"mine"_s), u"mine"_s), said);
        QCOMPARE(celery::controlAnswer(answer(u"other"_s), u"mine"_s), QJsonObject());
        QCOMPARE(celery::controlAnswer("no JSON", u"mine"_s), QJsonObject());
        QCOMPARE(celery::controlAnswer("", {}), QJsonObject());
    }
};

BEATREEL_TEST(tst_CeleryMessage)
#include "tst_CeleryMessage.moc"
