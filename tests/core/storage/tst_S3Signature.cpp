// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Utc.h"
#include "core/storage/S3Signature.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <QUrlQuery>

using namespace beatreel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const S3Credentials kExample{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}};
const QDateTime kThen = utc(QDate(2013, 5, 24), QTime(0, 0));

S3Request request(const QByteArray &method, const QByteArray &path, const S3Pairs &query = {}, const S3Pairs &headers = {}, const QByteArray &body = {})
{
    return {method, QUrl(u"https://examplebucket.s3.amazonaws.com"_s), path, query, headers, s3PayloadHash(body)};
}

QByteArray signatureOf(const S3Pairs &headers)
{
    for (const auto &[name, value] : headers) {
        if (name == "Authorization")
            return value.mid(value.indexOf("Signature=") + 10);
    }
    return {};
}

} // namespace

/// Held against the vectors of the specification of version 4, and one that was computed by another program.
class tst_S3Signature : public QObject
{
    Q_OBJECT

private slots:
    void theVectorsHold_data()
    {
        QTest::addColumn<S3Request>("asked");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("a range") << request("GET", "/test.txt", {}, {{"range", "bytes=0-9"}})
                                 << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        QTest::newRow("a body") << request("PUT", "/test$file.text", {}, {{"date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}, "Welcome to Amazon S3.")
                                << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
        QTest::newRow("a bare name") << request("GET", "/", {{"lifecycle", ""}}) << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
        S3Request upload = request("POST", "/videos/out/final cut.mp4", {{"uploads", ""}});
        upload.base = QUrl(u"http://127.0.0.1:9000"_s);
        QTest::newRow("a port and a space") << upload << QByteArray("e8febdfc30ff986a24d831ecff0df60042725a2e6e183202610fa46698bc812a");
    }

    void theVectorsHold()
    {
        QFETCH(S3Request, asked);
        QFETCH(QByteArray, signature);
        QCOMPARE(signatureOf(S3Signature(kExample, "us-east-1").headers(asked, kThen)), signature);
    }

    void theLinkHolds()
    {
        const QUrl link = S3Signature(kExample, "us-east-1").link(request("GET", "/test.txt"), kThen, 86400s);
        QCOMPARE(QUrlQuery(link).queryItemValue(u"X-Amz-Signature"_s), u"aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"_s);
        QVERIFY(link.toEncoded().startsWith("https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2F"));
    }

    void noLinkLastsLongerThanAWeek()
    {
        const QUrl link = S3Signature(kExample, "us-east-1").link(request("GET", "/test.txt"), kThen, 24h * 30);
        QCOMPARE(QUrlQuery(link).queryItemValue(u"X-Amz-Expires"_s), u"604800"_s);
    }

    void everyByteIsEncodedAlike()
    {
        QCOMPARE(s3Encoded("a b+c/d~e=f&\xc3\xbc%"), QByteArray("a%20b%2Bc%2Fd~e%3Df%26%C3%BC%25"));
        QCOMPARE(s3EncodedPath("/a//b/../c d(1)"), QByteArray("/a//b/../c%20d%281%29"));
    }

    /// What is sent is exactly what was signed: Qt would otherwise tidy it up.
    void theAddressIsNotTidiedUp()
    {
        const S3Request odd = request("GET", "/a//b/../c 'd' ü+*.mp4", {{"prefix", "a/b c"}, {"list-type", "2"}, {"delimiter", "/"}});
        QCOMPARE(odd.url().toEncoded(),
                 QByteArray("https://examplebucket.s3.amazonaws.com/a//b/../c%20%27d%27%20%C3%BC%2B%2A.mp4?delimiter=%2F&list-type=2&prefix=a%2Fb%20c"));
    }

    void aSessionsTokenIsSentAndSigned()
    {
        const S3Credentials session{kExample.accessKey, kExample.secretKey, "token/of+a session"};
        const S3Pairs headers = S3Signature(session, "us-east-1").headers(request("GET", "/"), kThen);
        QVERIFY(headers.contains({"x-amz-security-token", "token/of+a session"}));
        QVERIFY(headers.last().second.contains("x-amz-date;x-amz-security-token"));
        QVERIFY(S3Signature(session, "us-east-1").link(request("GET", "/"), kThen, 60s).toEncoded().contains("X-Amz-Security-Token=token%2Fof%2Ba%20session"));
    }

    void theSecretIsNowhere()
    {
        for (const auto &[name, value] : S3Signature(kExample, "us-east-1").headers(request("GET", "/"), kThen))
            QVERIFY(!value.contains(kExample.secretKey));
    }
};

BEATREEL_TEST(tst_S3Signature)
#include "tst_S3Signature.moc"
