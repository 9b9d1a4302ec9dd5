// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/DatabaseUrl.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_DatabaseUrl : public QObject
{
    Q_OBJECT

private slots:
    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorKind>("kind");
        const auto good = [](const char *name, const QString &url, const QString &file) {
            QTest::newRow(name) << url << file << ErrorKind::Cancelled;
        };
        const auto bad = [](const char *name, const QString &url, ErrorKind kind) {
            QTest::newRow(name) << url << QString() << kind;
        };
        good("four slashes", QStringLiteral("sqlite:////srv/My videos/v.db"),
             QStringLiteral("/srv/My videos/v.db"));
        good("three slashes", QStringLiteral("sqlite:///srv/ä/v.db"), QStringLiteral("/srv/ä/v.db"));
        bad("relative", QStringLiteral("sqlite:///v.db"), ErrorKind::BadInput);
        bad("dotted", QStringLiteral("sqlite:///../v.db"), ErrorKind::BadInput);
        bad("folder", QStringLiteral("sqlite:///srv/"), ErrorKind::BadInput);
        bad("memory", QStringLiteral("sqlite://"), ErrorKind::BadInput);
        bad("path", QStringLiteral("/srv/v.db"), ErrorKind::BadInput);
        bad("other scheme", QStringLiteral("mysql://me:secret@host/v"), ErrorKind::BadInput);
        bad("empty", QString(), ErrorKind::BadInput);
        bad("no database", u"postgresql://me:secret@host/"_s, ErrorKind::BadInput);
        bad("no user", u"postgresql://host/v"_s, ErrorKind::BadInput);
        bad("no host", u"postgresql://me:secret@/v"_s, ErrorKind::BadInput);
        bad("unknown parameter", u"postgresql://me:secret@host/v?secret=1"_s, ErrorKind::BadInput);
        bad("a second option in one", u"postgresql://me:secret@host/v?sslmode=disable;x=1"_s, ErrorKind::BadInput);
    }

    void urls()
    {
        QFETCH(QString, url);
        QFETCH(QString, file);
        QFETCH(ErrorKind, kind);
        const Result<DatabaseAddress> result = databaseAddress(url);
        QCOMPARE(result ? result->file : QString(), file);
        if (!result) {
            QCOMPARE(result.error().kind, kind);
            QVERIFY(result.error().sentence.contains(u"URL"_s));
            QVERIFY(!result.error().sentence.contains(u"secret@"_s));
        }
    }

    void servers_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("password");
        QTest::newRow("usual") << u"postgresql://me:secret@db.example:6543/videos"_s << u"videos on db.example:6543"_s << u"secret"_s;
        QTest::newRow("usual port") << u"postgresql://me:secret@db.example/videos"_s << u"videos on db.example:5432"_s << u"secret"_s;
        QTest::newRow("no password") << u"postgresql://me@db/videos"_s << u"videos on db:5432"_s << QString();
        QTest::newRow("short scheme") << u"postgres://me:x@db/videos"_s << u"videos on db:5432"_s << u"x"_s;
        QTest::newRow("a driver of Python's") << u"postgresql+psycopg2://me:x@db/videos"_s << u"videos on db:5432"_s << u"x"_s;
        QTest::newRow("special characters") << u"postgresql://me:a%40b%2Fc%27%20d@db/my%20videos"_s << u"my videos on db:5432"_s << u"a@b/c' d"_s;
        QTest::newRow("a socket") << u"postgresql://me:x@/videos?host=/run/postgresql"_s << u"videos on /run/postgresql:5432"_s << u"x"_s;
    }

    void servers()
    {
        QFETCH(QString, url);
        const Result<DatabaseAddress> result = databaseAddress(url);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().sentence));
        QVERIFY(isSharedDatabase(url));
        QTEST(result->server->shown(), "shown");
        QTEST(result->server->password, "password");
        QVERIFY(!result->server->shown().contains(u"secret"_s));
        QCOMPARE(result->server->user, u"me"_s);
    }

    void filesAreNotShared() { QVERIFY(!isSharedDatabase(u"sqlite:////srv/v.db"_s)); }
};

BEATREEL_TEST(tst_DatabaseUrl)
#include "tst_DatabaseUrl.moc"
