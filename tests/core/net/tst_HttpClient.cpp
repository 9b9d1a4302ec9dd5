// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/net/HttpClient.h"
#include "tests/support/LoopbackHttp.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QScopeGuard>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kKey = "key-that-is-marked";

bool isSilent(const Error &error)
{
    return !(error.sentence + error.detail).contains(QString::fromLatin1(kKey));
}

} // namespace

class tst_HttpClient : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsAReplyWhateverItsStatus()
    {
        LoopbackHttp server([](const HttpSeen &seen) {
            HttpAnswer made = HttpAnswer::json(seen.path() == u"/bad"_s ? 422 : 200, {{u"a"_s, 1}});
            made.headers = {{"Retry-After", "2"}};
            return made;
        });
        const HttpClient client;
        const auto good = client.send(HttpRequest::get(server.url(u"/good"_s), kKey), {});
        QVERIFY(good);
        QCOMPARE(good->status, 200);
        QCOMPARE(good->json(), QJsonObject({{u"a"_s, 1}}));
        QVERIFY(std::abs(good->date.secsTo(QDateTime::currentDateTimeUtc())) < 5);
        QCOMPARE(server.seen().first().headers.value("authorization"), "Bearer " + kKey);
        const auto bad = client.send(HttpRequest::post(server.url(u"/bad"_s), {}, {{u"x"_s, u"y"_s}}), {});
        QVERIFY(bad);
        QCOMPARE(bad->status, 422);
        QVERIFY(bad->retryAfter() == 2000ms);
        QCOMPARE(server.seen().last().json(), QJsonObject({{u"x"_s, u"y"_s}}));
        QVERIFY(!server.seen().last().headers.contains("authorization"));
    }

    void whoCannotProveItsNameGetsNothing()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here.");
        const QString folder = sourceFile(u"tests/data/tls/"_s);
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = usual;
        trusting.addCaCertificates(folder + u"authority.pem"_s);
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto restored = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(usual); });
        const auto ok = [](const HttpSeen &) { return HttpAnswer::json(200, {}); };
        LoopbackHttp own(ok, folder + u"loopback.pem"_s, folder + u"loopback.key"_s);
        LoopbackHttp others(ok, folder + u"other.pem"_s, folder + u"other.key"_s);
        const HttpClient client;
        const auto good = client.send(HttpRequest::get(own.url(u"/v1/account"_s), kKey), {});
        QVERIFY2(good, good ? "" : qPrintable(good.error().sentence));
        for (const HttpRequest &request : {HttpRequest::get(others.url(u"/v1/account"_s), kKey), HttpRequest::post(others.url(u"/v1/predictions"_s), kKey, {{u"x"_s, 1}})}) {
            const auto refused = client.send(request, {});
            QVERIFY(!refused);
            QVERIFY(refused.error().kind == ErrorKind::Unavailable); // not "unknown": it was certainly not sent
            QVERIFY2(refused.error().sentence.contains(u"certificate"_s), qPrintable(refused.error().sentence));
            QVERIFY(isSilent(refused.error()));
        }
        QVERIFY(others.seen().isEmpty());
        // Nor one whose authority nobody knows.
        QSslConfiguration::setDefaultConfiguration(usual);
        const auto unknown = HttpClient().send(HttpRequest::get(own.url(u"/v1/account"_s), kKey), {});
        QVERIFY(!unknown && unknown.error().sentence.contains(u"certificate"_s));
        QCOMPARE(own.seen().size(), 1);
    }

    /// Qt 6.4 by itself would send it again.
    void aBodyIsSentOnce()
    {
        LoopbackHttp server([](const HttpSeen &) {
            HttpAnswer made;
            made.fault = HttpAnswer::Fault::DropUnanswered;
            return made;
        });
        const HttpClient client;
        const auto reply = client.send(HttpRequest::post(server.url(u"/make"_s), kKey, {{u"x"_s, 1}}), {});
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == ErrorKind::OutcomeUnknown);
        QVERIFY(isSilent(reply.error()));
        QTest::qWait(50);
        QCOMPARE(server.count("POST", u"/make"_s), 1);
    }

    void aLostReadIsNoUnknownOutcome()
    {
        LoopbackHttp server([](const HttpSeen &) {
            HttpAnswer made;
            made.body = QByteArray(100'000, 'x');
            made.fault = HttpAnswer::Fault::CutBody;
            return made;
        });
        const HttpClient client;
        const auto reply = client.send(HttpRequest::get(server.url(), kKey), {});
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == ErrorKind::Unavailable);
    }

    void whatWasNeverSentIsUnavailable()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        const HttpClient client;
        const auto refused = client.send(HttpRequest::post(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)), kKey, {{u"x"_s, 1}}), {});
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::Unavailable);
        QVERIFY2(refused.error().sentence.contains(u"takes no connections"_s), qPrintable(refused.error().sentence));
        const auto unknown = client.send(HttpRequest::get(QUrl(u"https://nobody.invalid/"_s)), {});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().kind == ErrorKind::Unavailable);
    }

    void stallsEnd_data()
    {
        QTest::addColumn<HttpAnswer::Fault>("fault");
        QTest::newRow("no answer") << HttpAnswer::Fault::Stall;
        QTest::newRow("half a body") << HttpAnswer::Fault::StallInBody;
    }

    void stallsEnd()
    {
        QFETCH(HttpAnswer::Fault, fault);
        LoopbackHttp server([fault](const HttpSeen &) {
            HttpAnswer made;
            made.body = "0123456789";
            made.fault = fault;
            return made;
        });
        const HttpClient client;
        HttpRequest request = HttpRequest::post(server.url(), kKey, {{u"x"_s, 1}});
        request.stall = 150ms;
        const auto reply = client.send(request, {});
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == ErrorKind::OutcomeUnknown);
        request.method = "GET";
        const auto read = client.send(request, {});
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::Unavailable);
    }

    void cancellingEndsAtOnce()
    {
        LoopbackHttp server([](const HttpSeen &) {
            HttpAnswer made;
            made.fault = HttpAnswer::Fault::Stall;
            return made;
        });
        const HttpClient client;
        CancelSource stop;
        const std::jthread stopper([&] {
            while (server.seen().isEmpty())
                std::this_thread::yield();
            stop.request_stop();
        });
        const auto reply = client.send(HttpRequest::get(server.url()), stop.get_token());
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == ErrorKind::Cancelled);
        const auto again = client.send(HttpRequest::get(server.url()), stop.get_token());
        QVERIFY(again.error().kind == ErrorKind::Cancelled);
        QCOMPARE(server.seen().size(), 1);
    }

    void redirectsAreFollowedThreeTimesWithoutTheKey()
    {
        LoopbackHttp other([](const HttpSeen &) { return HttpAnswer::json(200, {{u"there"_s, true}}); }, QHostAddress(u"127.0.0.2"_s));
        LoopbackHttp server([&](const HttpSeen &seen) {
            const int left = seen.path().mid(1).toInt();
            HttpAnswer made;
            made.status = 302;
            made.headers = {{"Location", left <= 1 ? other.url().toEncoded() : "/" + QByteArray::number(left - 1)}};
            return made;
        });
        const HttpClient client;
        HttpRequest request = HttpRequest::get(server.url(u"/3"_s), kKey);
        request.mostRedirects = 3;
        const auto reply = client.send(request, {});
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().sentence));
        QVERIFY(reply->json().value(u"there"_s).toBool());
        QVERIFY(server.seen().first().headers.contains("authorization"));
        QVERIFY(!server.seen().last().headers.contains("authorization"));
        QVERIFY(!other.seen().first().headers.contains("authorization"));
        request.url = server.url(u"/4"_s);
        const auto tooOften = client.send(request, {});
        QVERIFY(!tooOften);
        QVERIFY(tooOften.error().kind == ErrorKind::ProviderRefused);
        HttpRequest post = HttpRequest::post(server.url(u"/1"_s), kKey, {{u"x"_s, 1}});
        post.mostRedirects = 3;
        QVERIFY(client.send(post, {}).error().kind == ErrorKind::ProviderRefused);
        QCOMPARE(other.seen().size(), 1);
    }

    void tooMuchIsNotTaken_data()
    {
        QTest::addColumn<qint64>("claimed");
        QTest::newRow("said so") << qint64(3) * 1024 * 1024 * 1024;
        QTest::newRow("sent it") << qint64(-1);
    }

    void tooMuchIsNotTaken()
    {
        QFETCH(qint64, claimed);
        LoopbackHttp server([claimed](const HttpSeen &) {
            HttpAnswer made;
            made.body = QByteArray(200'000, 'x');
            made.claimedLength = claimed;
            return made;
        });
        const HttpClient client;
        const TestFolder folder;
        HttpRequest request = HttpRequest::get(server.url());
        request.mostBytes = 100'000;
        request.toFile = folder.file(u"big"_s);
        const auto reply = client.send(request, {});
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(QFileInfo(request.toFile).size() <= 100'000);
    }

    void bodiesGoToFiles()
    {
        const QByteArray bytes(3'000'000, 'b');
        LoopbackHttp server([&](const HttpSeen &seen) {
            HttpAnswer made;
            made.status = seen.path() == u"/no"_s ? 404 : 200;
            made.body = made.status == 404 ? QByteArray("{\"detail\":\"gone\"}") : bytes;
            return made;
        });
        const HttpClient client;
        const TestFolder folder;
        HttpRequest request = HttpRequest::get(server.url());
        request.toFile = folder.file(u"clip.mp4"_s);
        const auto reply = client.send(request, {});
        QVERIFY(reply);
        QCOMPARE(reply->bytes, bytes.size());
        QCOMPARE(readFile(request.toFile).value(), bytes);
        request.url = server.url(u"/no"_s);
        const auto missing = client.send(request, {});
        QVERIFY(missing);
        QCOMPARE(missing->json().value(u"detail"_s).toString(), u"gone"_s);
    }

    void filesAreSentPieceByPiece()
    {
        LoopbackHttp server([](const HttpSeen &) { return HttpAnswer::json(200, {}); });
        const TestFolder folder;
        const QString file = folder.file(u"film"_s);
        QByteArray bytes(3'000'000, 'a');
        bytes.replace(1'000'000, 3, "XYZ");
        QVERIFY(writeFileAtomically(file, bytes));
        HttpRequest request;
        request.method = "PUT";
        request.url = server.url();
        request.fromFile = FilePiece{file, 1'000'000, 1'500'000};
        std::atomic<qint64> sent = 0;
        request.moved = [&](qint64 out, qint64) { sent = out; };
        QVERIFY(HttpClient().send(request, {}));
        QVERIFY(server.seen().first().body == bytes.mid(1'000'000, 1'500'000));
        QCOMPARE(server.seen().first().headers.value("content-length"), QByteArray("1500000"));
        QCOMPARE(sent.load(), 1'500'000);
        request.fromFile->bytes = 2'500'000;
        const auto tooShort = HttpClient().send(request, {});
        QVERIFY(!tooShort && tooShort.error().kind == ErrorKind::Storage);
        QCOMPARE(server.seen().size(), 1);
    }

    void headsAndRemovalsHaveNoBody()
    {
        LoopbackHttp server([](const HttpSeen &seen) {
            HttpAnswer made;
            made.status = seen.method == "DELETE" ? 204 : 200;
            made.claimedLength = seen.method == "HEAD" ? 5'000 : -1;
            return made;
        });
        HttpRequest request;
        request.url = server.url();
        request.method = "HEAD";
        const HttpClient client;
        const auto head = client.send(request, {});
        QVERIFY2(head, qPrintable(head ? QString() : head.error().sentence));
        QCOMPARE(head->header("content-length"), QByteArray("5000"));
        request.method = "DELETE";
        const auto removed = client.send(request, {});
        QVERIFY(removed && removed->status == 204);
        QCOMPARE(server.count("DELETE", u"/"_s), 1);
    }

    void aFileGoesOnWhereItWas_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("the rest") << 206 << QByteArray("bytes 4-9/10") << QByteArray("0123rest");
        QTest::newRow("all of it") << 200 << QByteArray() << QByteArray("rest");
        QTest::newRow("another part") << 206 << QByteArray("bytes 0-9/10") << QByteArray("0123");
        QTest::newRow("a refusal") << 416 << QByteArray() << QByteArray("0123");
    }

    void aFileGoesOnWhereItWas()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, expected);
        LoopbackHttp server([&](const HttpSeen &) {
            HttpAnswer made;
            made.status = status;
            made.body = "rest";
            if (!range.isEmpty())
                made.headers = {{"Content-Range", range}};
            return made;
        });
        const TestFolder folder;
        HttpRequest request = HttpRequest::get(server.url());
        request.headers = {{"Range", "bytes=4-"}};
        request.toFile = folder.file(u"film"_s);
        request.fileHas = 4;
        QVERIFY(writeFileAtomically(request.toFile, "0123"));
        const auto reply = HttpClient().send(request, {});
        QCOMPARE(reply.has_value(), !range.startsWith("bytes 0"));
        QCOMPARE(readFile(request.toFile).value(), expected);
    }

    void aRedirectMayBeTheAnswer()
    {
        LoopbackHttp server([](const HttpSeen &) {
            HttpAnswer made;
            made.status = 301;
            made.headers = {{"Location", "/elsewhere"}, {"x-amz-bucket-region", "eu-west-1"}};
            return made;
        });
        HttpRequest request = HttpRequest::get(server.url());
        request.mostRedirects = -1;
        const auto reply = HttpClient().send(request, {});
        QVERIFY(reply && reply->status == 301);
        QCOMPARE(reply->header("X-Amz-Bucket-Region"), QByteArray("eu-west-1"));
    }

    void manyAtOnceFromManyThreads()
    {
        LoopbackHttp server([](const HttpSeen &seen) { return HttpAnswer::json(200, seen.json()); });
        const HttpClient client;
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 20; ++i) {
                threads.emplace_back([&, i] {
                    const auto reply = client.send(HttpRequest::post(server.url(), {}, {{u"i"_s, i}}), {});
                    right += reply && reply->json().value(u"i"_s).toInt() == i;
                });
            }
        }
        QCOMPARE(right.load(), 20);
    }
};

BEATREEL_TEST(tst_HttpClient)
#include "tst_HttpClient.moc"
