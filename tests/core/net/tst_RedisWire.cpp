// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisTrouble.h"
#include "core/net/RedisWire.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_RedisWire : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreWritten()
    {
        const QByteArray zero("a\0b", 3);
        QCOMPARE(redisBytes({{"SET", zero, ""}, {"PING"}}), "*3\r\n$3\r\nSET\r\n$3\r\n" + zero + "\r\n$0\r\n\r\n*1\r\n$4\r\nPING\r\n");
        QCOMPARE(redisBytes({}), QByteArray());
    }

    void repliesComeInAnyPieces()
    {
        const QByteArray bytes = "+OK\r\n:-7\r\n$3\r\na\rb\r\n$-1\r\n*2\r\n$1\r\nx\r\n*1\r\n:2\r\n-ERR no\r\n";
        for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
            RedisParser parser;
            QList<RedisReply> replies;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                parser.feed(bytes.mid(at, piece));
                while (const auto reply = parser.next())
                    replies.append(*reply);
            }
            QVERIFY(!parser.isBroken());
            QCOMPARE(replies.size(), 6);
            QCOMPARE(replies[0].text, "OK");
            QCOMPARE(replies[1].integer, -7);
            QCOMPARE(replies[2].text, "a\rb");
            QVERIFY(replies[3].kind == RedisReply::Kind::Nil);
            QCOMPARE(replies[4].list[0].text, "x");
            QCOMPARE(replies[4].list[1].list[0].integer, 2);
            QVERIFY(replies[5].isError());
            QCOMPARE(replies[5].text, "ERR no");
        }
    }

    void whatIsNoRedisIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("TLS alert") << QByteArray("\x15\x03\x03\x00\x02\x02\x46", 7);
    }

    void whatIsNoRedisIsNoticed()
    {
        QFETCH(QByteArray, bytes);
        RedisParser parser;
        parser.feed(bytes);
        QVERIFY(!parser.next());
        QVERIFY(parser.isBroken());
    }

    void refusalsAreSentences_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("password needed") << QByteArray("NOAUTH Authentication required.") << ErrorKind::ProviderRefused << u"asks for a password"_s;
        QTest::newRow("wrong password") << QByteArray("WRONGPASS invalid username-password pair or user is disabled.") << ErrorKind::ProviderRefused << u"does not accept"_s;
        QTest::newRow("wrong password, old") << QByteArray("ERR invalid password") << ErrorKind::ProviderRefused << u"does not accept"_s;
        QTest::newRow("database") << QByteArray("ERR DB index is out of range") << ErrorKind::ProviderRefused << u"no database"_s;
        QTest::newRow("loading") << QByteArray("LOADING Redis is loading the dataset in memory") << ErrorKind::Unavailable << u"still starting"_s;
        QTest::newRow("memory") << QByteArray("OOM command not allowed when used memory > 'maxmemory'.") << ErrorKind::Unavailable << u"no memory left"_s;
        QTest::newRow("disk") << QByteArray("MISCONF Redis is configured to save RDB snapshots") << ErrorKind::Unavailable << u"its disk"_s;
        QTest::newRow("protected") << QByteArray("DENIED Redis is running in protected mode") << ErrorKind::ProviderRefused << u"its own computer only"_s;
        QTest::newRow("rights") << QByteArray("NOPERM this user has no permissions to run the 'eval' command") << ErrorKind::ProviderRefused << u"more rights"_s;
        QTest::newRow("anything") << QByteArray("ERR unknown command `s3cret`") << ErrorKind::ProviderRefused << u"refused a command"_s;
    }

    void refusalsAreSentences()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const Error error = redis::refusal(*RedisUrl::parse(u"redis://:s3cret@farm"_s), text);
        QTEST(error.kind, "kind");
        QVERIFY2(error.sentence.contains(words) && error.sentence.contains(u"“farm:6379”"_s), qPrintable(error.sentence));
        QVERIFY(!(error.sentence + error.detail).contains(u"s3cret"_s));
    }
};

BEATREEL_TEST(tst_RedisWire)
#include "tst_RedisWire.moc"
