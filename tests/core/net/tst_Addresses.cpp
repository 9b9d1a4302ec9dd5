// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Addresses.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_Addresses : public QObject
{
    Q_OBJECT

private slots:
    void onlyProtectedOrOwnPlacesMayBeAsked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("https") << u"https://api.replicate.com/v1"_s << true;
        QTest::newRow("http") << u"http://api.replicate.com/v1"_s << false;
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080/v1"_s << true;
        QTest::newRow("127.9.9.9") << u"http://127.9.9.9/v1"_s << true;
        QTest::newRow("::1") << u"http://[::1]:8080/v1"_s << true;
        QTest::newRow("localhost") << u"http://localhost:11434/v1"_s << true;
        QTest::newRow("looks local") << u"http://127.0.0.1.example.com/"_s << false;
        QTest::newRow("own network") << u"http://192.168.0.2/"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("user") << u"https://me:secret@api.replicate.com/"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void onlyProtectedOrOwnPlacesMayBeAsked()
    {
        QFETCH(QString, url);
        QFETCH(bool, isAllowed);
        const auto checked = checkAddress(QUrl(url));
        QCOMPARE(checked.has_value(), isAllowed);
        if (!checked)
            QVERIFY(!checked.error().sentence.contains(u"secret"_s));
    }

    void redirectsDoNotGetLessSafe_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target");
        const QString remote = u"https://a.example/x/y"_s;
        QTest::newRow("https to https") << remote << QByteArray("https://b.example/z") << u"https://b.example/z"_s;
        QTest::newRow("relative") << remote << QByteArray("z") << u"https://a.example/x/z"_s;
        QTest::newRow("to http") << remote << QByteArray("http://b.example/z") << QString();
        QTest::newRow("to this computer") << remote << QByteArray("http://127.0.0.1/z") << QString();
        QTest::newRow("to this computer, protected") << remote << QByteArray("https://127.0.0.1/z") << QString();
        QTest::newRow("to a file") << remote << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow("nowhere") << remote << QByteArray() << QString();
        QTest::newRow("within this computer") << u"http://127.0.0.1:1/a"_s << QByteArray("http://127.0.0.2:2/b") << u"http://127.0.0.2:2/b"_s;
        QTest::newRow("from here to http") << u"http://127.0.0.1:1/a"_s << QByteArray("http://b.example/b") << QString();
    }

    void redirectsDoNotGetLessSafe()
    {
        QFETCH(QString, from);
        QFETCH(QByteArray, location);
        QFETCH(QString, target);
        const auto found = redirectTarget(QUrl(from), location);
        QCOMPARE(found ? found->toString() : QString(), target);
    }

    void pathsAreAddedToTheBase()
    {
        QCOMPARE(under(QUrl(u"https://a.example/v1/"_s), u"/models"_s).toString(), u"https://a.example/v1/models"_s);
        QCOMPARE(under(QUrl(u"https://a.example"_s), u"/models"_s).toString(), u"https://a.example/models"_s);
    }
};

BEATREEL_TEST(tst_Addresses)
#include "tst_Addresses.moc"
