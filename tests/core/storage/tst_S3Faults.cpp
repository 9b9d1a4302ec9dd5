// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "tests/core/storage/S3Server.h"
#include "tests/support/LoopbackHttp.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpAnswer xml(int status, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    HttpAnswer made;
    made.status = status;
    made.body = body;
    made.contentType = "application/xml";
    made.headers = headers;
    return made;
}

const QByteArray kEmptyList = "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>";

} // namespace

/// What no server can be asked to do: faults, one after another.
class tst_S3Faults : public QObject
{
    Q_OBJECT

private:
    HttpClient m_http;
    TestFolder m_folder;

    std::unique_ptr<AssetStore> open(const LoopbackHttp &server, StorageLimits limits = quickLimits()) const
    {
        return openAssetStore({u"s3://films/x"_s, server.url({}).toString(), "us-east-1", {"key", "secret-and-marked", {}}}, m_http, limits).value();
    }

private slots:
    void passingFaultsAreTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void passingFaultsAreTriedAgain()
    {
        QFETCH(int, status);
        std::atomic<int> asked = 0;
        LoopbackHttp server([&](const HttpSeen &) { return ++asked < 3 ? xml(status, "<Error><Code>SlowDown</Code></Error>") : xml(200, kEmptyList); });
        const auto store = open(server);
        const auto checked = store->check({});
        QVERIFY2(checked, qPrintable(why(checked)));
        QCOMPARE(asked.load(), 3);
        asked = -100;
        const auto given = store->check({});
        QVERIFY(!given && given.error().kind == ErrorKind::Unavailable);
        QVERIFY(given.error().sentence.contains(u"busy"_s));
        QCOMPARE(asked.load(), -97);
    }

    void theServersPauseIsKept()
    {
        std::atomic<int> asked = 0;
        LoopbackHttp server([&](const HttpSeen &) { return ++asked < 2 ? xml(503, {}, {{"Retry-After", "1"}}) : xml(200, kEmptyList); });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(open(server)->check({}));
        QVERIFY(timer.elapsed() >= 1000);
    }

    void refusalsAreNotTriedAgain()
    {
        LoopbackHttp server([&](const HttpSeen &) { return xml(403, "<Error><Code>AccessDenied</Code><Message>secret-and-marked</Message></Error>"); });
        const auto checked = open(server)->check({});
        QVERIFY(!checked && checked.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(checked.error().sentence.contains(u"the right to list"_s), qPrintable(why(checked)));
        QVERIFY(!why(checked).contains(u"secret"_s));
        QCOMPARE(server.seen().size(), 1);
    }

    /// Qt must not send it again by itself, nor follow where it is sent to.
    void anotherRegionIsSignedFor_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("inHeader");
        QTest::newRow("301 with a header") << 301 << true;
        QTest::newRow("400 with a body") << 400 << false;
    }

    void anotherRegionIsSignedFor()
    {
        QFETCH(int, status);
        QFETCH(bool, inHeader);
        LoopbackHttp server([&](const HttpSeen &seen) {
            if (seen.headers.value("authorization").contains("/eu-west-1/s3/"))
                return xml(200, kEmptyList);
            const QByteArray region = inHeader ? QByteArray() : QByteArray("<Region>eu-west-1</Region>");
            QList<std::pair<QByteArray, QByteArray>> headers{{"Location", "http://127.0.0.1:1/elsewhere"}};
            if (inHeader)
                headers.append(std::pair(QByteArray("x-amz-bucket-region"), QByteArray("eu-west-1")));
            return xml(status, "<Error><Code>PermanentRedirect</Code>" + region + "</Error>", headers);
        });
        const auto store = open(server);
        const auto checked = store->check({});
        QVERIFY2(checked, qPrintable(why(checked)));
        QCOMPARE(server.seen().size(), 2);
        QVERIFY(store->check({}));
        QCOMPARE(server.seen().size(), 3); // it is remembered
    }

    void aRegionThatNobodyNamesIsSaid()
    {
        LoopbackHttp server([&](const HttpSeen &) { return xml(301, "<Error><Code>PermanentRedirect</Code></Error>"); });
        const auto checked = open(server)->check({});
        QVERIFY(!checked && checked.error().sentence.contains(u"Set AWS_REGION"_s));
        QCOMPARE(server.seen().size(), 1);
    }

    void regionsThatSendEachOtherEnd()
    {
        std::atomic<int> asked = 0;
        LoopbackHttp server([&](const HttpSeen &) { return xml(301, "<Error><Code>PermanentRedirect</Code><Region>eu-west-" + QByteArray::number(++asked) + "</Region></Error>"); });
        QVERIFY(!open(server)->check({}));
        QCOMPARE(asked.load(), 2);
    }

    /// Completing an upload can fail with a 200.
    void aCompletionThatIsNoneIsTriedAgain()
    {
        std::atomic<int> completions = 0;
        LoopbackHttp server([&](const HttpSeen &seen) {
            const QUrlQuery query = seen.query();
            if (seen.method == "GET")
                return xml(200, "<ListMultipartUploadsResult></ListMultipartUploadsResult>");
            if (seen.method == "PUT")
                return xml(200, {}, {{"ETag", "\"tag" + query.queryItemValue(u"partNumber"_s).toLatin1() + "\""}});
            if (query.hasQueryItem(u"uploads"_s))
                return xml(200, "<InitiateMultipartUploadResult><UploadId>u/1+</UploadId></InitiateMultipartUploadResult>");
            return ++completions < 2 ? xml(200, "<Error><Code>InternalError</Code></Error>") : xml(200, "<CompleteMultipartUploadResult/>");
        });
        QVERIFY(writeFileAtomically(m_folder.file(u"big"_s), QByteArray(6 << 20, 'x')));
        const auto put = open(server)->put(m_folder.file(u"big"_s), u"film"_s, {}, {});
        QVERIFY2(put, qPrintable(why(put)));
        QCOMPARE(completions.load(), 2);
        QVERIFY(server.seen().last().body.contains("<ETag>&quot;tag1&quot;</ETag></Part><Part><PartNumber>2</PartNumber><ETag>&quot;tag2&quot;</ETag>"));
    }

    void aCompletionThatFailsIsNoSuccess()
    {
        LoopbackHttp server([&](const HttpSeen &seen) {
            if (seen.method == "GET")
                return xml(403, "<Error><Code>AccessDenied</Code></Error>"); // who may write need not be allowed to look
            if (seen.method == "PUT")
                return xml(200, {}, {{"ETag", "\"t\""}});
            if (seen.query().hasQueryItem(u"uploads"_s))
                return xml(200, "<R><UploadId>u</UploadId></R>");
            return xml(200, "<Error><Code>InvalidPart</Code></Error>");
        });
        QVERIFY(writeFileAtomically(m_folder.file(u"big"_s), QByteArray(6 << 20, 'x')));
        const auto put = open(server)->put(m_folder.file(u"big"_s), u"film"_s, {}, {});
        QVERIFY(!put);
        QVERIFY2(why(put).contains(u"InvalidPart"_s), qPrintable(why(put)));
    }

    void aLostAnswerToACompletionIsLookedUp()
    {
        QByteArray sha;
        std::atomic<int> completions = 0;
        LoopbackHttp server([&](const HttpSeen &seen) {
            if (seen.method == "GET")
                return xml(200, "<ListMultipartUploadsResult></ListMultipartUploadsResult>");
            if (seen.method == "HEAD") {
                HttpAnswer made = xml(200, {}, {{"x-amz-meta-sha256", sha}});
                made.claimedLength = 6 << 20;
                return made;
            }
            if (seen.method == "PUT")
                return xml(200, {}, {{"ETag", "\"t\""}});
            if (seen.query().hasQueryItem(u"uploads"_s)) {
                sha = seen.headers.value("x-amz-meta-sha256");
                return xml(200, "<R><UploadId>u</UploadId></R>");
            }
            HttpAnswer made = xml(404, "<Error><Code>NoSuchUpload</Code></Error>");
            if (++completions == 1)
                made.fault = HttpAnswer::Fault::DropUnanswered;
            return made;
        });
        QVERIFY(writeFileAtomically(m_folder.file(u"big"_s), QByteArray(6 << 20, 'x')));
        const auto put = open(server)->put(m_folder.file(u"big"_s), u"film"_s, {}, {});
        QVERIFY2(put, qPrintable(why(put)));
        QCOMPARE(completions.load(), 2);
    }

    void aConnectionThatBreaksOffGoesOnWhereItWas()
    {
        const QByteArray bytes = noise(1'000'000, 4);
        LoopbackHttp server([&](const HttpSeen &seen) {
            HttpAnswer made;
            if (seen.method == "HEAD") {
                made.claimedLength = bytes.size();
                return made;
            }
            const qint64 from = seen.headers.value("range").mid(6).chopped(seen.headers.contains("range") ? 1 : 0).toLongLong();
            made.body = bytes.sliced(from);
            if (from > 0) {
                made.status = 206;
                made.headers = {{"Content-Range", "bytes " + QByteArray::number(from) + "-999999/1000000"}};
            } else {
                made.fault = HttpAnswer::Fault::CutBody;
            }
            return made;
        });
        const QString to = m_folder.file(u"film"_s);
        const auto got = open(server)->get(u"film"_s, to, bytes.size(), {});
        QVERIFY2(got, qPrintable(why(got)));
        QVERIFY(readFile(to).value() == bytes);
    }

    void whoIsNoStorageIsTold()
    {
        LoopbackHttp server([&](const HttpSeen &) { return xml(200, "<html>Welcome</html>"); });
        const auto checked = open(server)->check({});
        QVERIFY(!checked && checked.error().sentence.contains(u"AWS_ENDPOINT_URL"_s));
    }

    void withoutKeysNothingIsSent()
    {
        const auto store = openAssetStore({u"s3://films"_s, {}, {}, {}}, m_http);
        QVERIFY(!store && store.error().sentence.contains(u"AWS_ACCESS_KEY_ID"_s));
        QVERIFY(openAssetStore({}, m_http).error().kind == ErrorKind::NotFound);
        QVERIFY(openAssetStore({u"ftp://films"_s, {}, {}, {}}, m_http).error().kind == ErrorKind::BadInput);
        QVERIFY(openAssetStore({u"file://host/films"_s, {}, {}, {}}, m_http).error().kind == ErrorKind::BadInput);
    }
};

BEATREEL_TEST(tst_S3Faults)
#include "tst_S3Faults.moc"
