// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisUrl.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_RedisUrl : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RedisUrl>("wanted");
        QTest::addColumn<QString>("printable");
        QTest::newRow("host alone") << u"redis://farm"_s << RedisUrl{u"farm"_s, 6379, false, {}, {}, 0} << u"redis://farm:6379/0"_s;
        QTest::newRow("everything") << u"rediss://render:s3cret@farm.example:6380/7"_s << RedisUrl{u"farm.example"_s, 6380, true, u"render"_s, u"s3cret"_s, 7} << u"rediss://farm.example:6380/7"_s;
        QTest::newRow("password alone") << u"redis://:s3cret@127.0.0.1/"_s << RedisUrl{u"127.0.0.1"_s, 6379, false, {}, u"s3cret"_s, 0} << u"redis://127.0.0.1:6379/0"_s;
        QTest::newRow("signs in a password") << u" redis://:a%40b%2Fc%25@farm/2\n"_s << RedisUrl{u"farm"_s, 6379, false, {}, u"a@b/c%"_s, 2} << u"redis://farm:6379/2"_s;
        QTest::newRow("IPv6") << u"REDIS://[::1]:7000/1"_s << RedisUrl{u"::1"_s, 7000, false, {}, {}, 1} << u"redis://[::1]:7000/1"_s;
    }

    void isRead()
    {
        QFETCH(QString, text);
        QFETCH(RedisUrl, wanted);
        const auto read = RedisUrl::parse(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QVERIFY(*read == wanted);
        QTEST(read->printable(), "printable");
    }

    void aPasswordMayStandElsewhere()
    {
        const auto read = RedisUrl::parse(u"rediss://render@farm:6380/7"_s, u"s3@cret"_s);
        QVERIFY(read);
        QVERIFY(*read == (RedisUrl{u"farm"_s, 6380, true, u"render"_s, u"s3@cret"_s, 7}));
        QCOMPARE(read->withoutPassword(), u"rediss://render@farm:6380/7"_s);
        QVERIFY(*RedisUrl::parse(read->withoutPassword(), read->password) == *read);
        QCOMPARE(RedisUrl::parse(u"redis://:own@farm"_s, u"other"_s)->password, u"own"_s);
        QCOMPARE(RedisUrl::parse(u"redis://:own@farm"_s)->withoutPassword(), u"redis://farm:6379/0"_s);
    }

    void badOnesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QString() << u"does not begin with redis://"_s;
        QTest::newRow("another service") << u"amqp://:s3cret@farm"_s << u"does not begin with redis://"_s;
        QTest::newRow("no scheme") << u"s3cret@farm:6379"_s << u"does not begin with redis://"_s;
        QTest::newRow("no host") << u"redis://:s3cret@/0"_s << u"names no host"_s;
        QTest::newRow("no host at all") << u"redis://"_s << u"names no host"_s;
        QTest::newRow("slash in a password") << u"redis://:s3cret/more@farm"_s << u"cannot be read"_s;
        QTest::newRow("port") << u"redis://:s3cret@farm:70000"_s << u"cannot be read"_s;
        QTest::newRow("port 0") << u"redis://:s3cret@farm:0"_s << u"is no port"_s;
        QTest::newRow("database by name") << u"redis://:s3cret@farm/main"_s << u"number of a database"_s;
        QTest::newRow("negative database") << u"redis://:s3cret@farm/-1"_s << u"number of a database"_s;
        QTest::newRow("a path") << u"redis://:s3cret@farm/1/2"_s << u"number of a database"_s;
        QTest::newRow("query") << u"rediss://:s3cret@farm/0?ssl_cert_reqs=none"_s << u"behind the database's number"_s;
        QTest::newRow("user without password") << u"redis://s3cret@farm"_s << u"names a user, but no password"_s;
    }

    void badOnesAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto read = RedisUrl::parse(text);
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::BadInput);
        QVERIFY2(read.error().sentence.contains(why), qPrintable(read.error().sentence));
        QVERIFY2(!(read.error().sentence + read.error().detail).contains(u"s3cret"_s), qPrintable(read.error().sentence));
    }
};

BEATREEL_TEST(tst_RedisUrl)
#include "tst_RedisUrl.moc"
