// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/RealService.h"
#include "tests/support/TestMain.h"

#include <QFileInfo>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace beatreel;
using namespace Qt::StringLiterals;
using test::RealService;

namespace {

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return socket.waitForConnected(2000);
}

} // namespace

class tst_RealService : public QObject
{
    Q_OBJECT

private slots:
    void startsAndEndsWithItsObject();
    void comesBackAtItsAddress();
    void saysWhyItCannotBeStarted();
};

void tst_RealService::startsAndEndsWithItsObject()
{
    qint64 pid = 0;
    QString folder;
    {
        const RealService server(u"postgres"_s);
        QVERIFY2(server.isRunning(), qPrintable(server.trouble()));
        const QUrl url(server.value(u"BEATREEL_DATABASE_URL"_s));
        QCOMPARE(url.scheme(), u"postgresql"_s);
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QVERIFY(answers(url));
        pid = server.pid();
        folder = server.folder();
        QVERIFY(pid > 1 && ::kill(static_cast<pid_t>(pid), 0) == 0);
        // PostgreSQL refuses to run as root.
        QVERIFY(QFileInfo(u"/proc/%1"_s.arg(pid)).ownerId() != 0);
    }
    QVERIFY(::kill(static_cast<pid_t>(pid), 0) != 0);
    QVERIFY(!QFileInfo::exists(folder));
}

void tst_RealService::comesBackAtItsAddress()
{
    RealService server(u"postgres"_s, {{u"BEATREEL_POSTGRES_PASSWORD"_s, u"another one"_s}});
    QVERIFY2(server.isRunning(), qPrintable(server.trouble()));
    const QString address = server.value(u"BEATREEL_DATABASE_URL"_s);
    QVERIFY(address.contains(u"another%20one"_s));
    QVERIFY(server.halt());
    QVERIFY(!server.isRunning());
    QVERIFY(!answers(QUrl(address)));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    QCOMPARE(server.value(u"BEATREEL_DATABASE_URL"_s), address);
    QVERIFY(answers(QUrl(address)));
}

void tst_RealService::saysWhyItCannotBeStarted()
{
    const RealService server(u"nonsense"_s);
    QVERIFY(!server.isRunning());
    QVERIFY2(server.trouble().contains(u"There is no service \"nonsense\""_s), qPrintable(server.trouble()));
}

BEATREEL_TEST(tst_RealService)
#include "tst_RealService.moc"
