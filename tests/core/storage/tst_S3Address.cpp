// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Utc.h"
#include "core/storage/S3Address.h"
#include "core/storage/S3Replies.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_S3Address : public QObject
{
    Q_OBJECT

private slots:
    void addressesBecomeRequests_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("region");
        QTest::addColumn<QString>("expected");
        QTest::newRow("AWS") << u"s3://films/studio"_s << u""_s << QByteArray() << u"https://films.s3.us-east-1.amazonaws.com/studio/a b.mp4"_s;
        QTest::newRow("a region") << u"s3://films"_s << u""_s << QByteArray("eu-central-1") << u"https://films.s3.eu-central-1.amazonaws.com/a b.mp4"_s;
        QTest::newRow("China") << u"s3://films/"_s << u""_s << QByteArray("cn-north-1") << u"https://films.s3.cn-north-1.amazonaws.com.cn/a b.mp4"_s;
        QTest::newRow("a bucket with dots") << u"s3://my.films/x/y/"_s << u""_s << QByteArray() << u"https://s3.us-east-1.amazonaws.com/my.films/x/y/a b.mp4"_s;
        QTest::newRow("path style at AWS") << u"s3://films/x?style=path"_s << u""_s << QByteArray() << u"https://s3.us-east-1.amazonaws.com/films/x/a b.mp4"_s;
        QTest::newRow("an endpoint") << u"s3://Films_1/ü x"_s << u"http://127.0.0.1:9000"_s << QByteArray() << u"http://127.0.0.1:9000/Films_1/ü x/a b.mp4"_s;
        QTest::newRow("an endpoint with a path") << u"s3://films"_s << u"https://storage.example.org/s3/"_s << QByteArray("auto") << u"https://storage.example.org/s3/films/a b.mp4"_s;
        QTest::newRow("virtual elsewhere") << u"s3://films/x?style=virtual"_s << u"https://s3.example.org:444"_s << QByteArray() << u"https://films.s3.example.org:444/x/a b.mp4"_s;
    }

    void addressesBecomeRequests()
    {
        QFETCH(QString, url);
        QFETCH(QString, endpoint);
        QFETCH(QByteArray, region);
        QFETCH(QString, expected);
        const auto address = S3Address::from({url, endpoint, region, {}});
        QVERIFY2(address, qPrintable(address ? QString() : address.error().sentence));
        const S3Request request{"GET", address->base(), address->path(u"a b.mp4"_s), {}, {}, {}};
        QCOMPARE(request.url(), QUrl(expected));
        // A list goes to the bucket itself, whatever the prefix is.
        const QString bucketUrl = S3Request{"GET", address->base(), address->path({}), {}, {}, {}}.url().toString();
        QVERIFY2(!bucketUrl.contains(u"/x"_s) && !bucketUrl.contains(u"studio"_s), qPrintable(bucketUrl));
    }

    void theRegionMovesTheHostOfAwsOnly()
    {
        S3Address aws = *S3Address::from({u"s3://films"_s, {}, {}, {}});
        aws.region = "eu-west-3";
        QCOMPARE(aws.base().host(), u"films.s3.eu-west-3.amazonaws.com"_s);
        S3Address own = *S3Address::from({u"s3://films"_s, u"https://s3.example.org"_s, {}, {}});
        own.region = "eu-west-3";
        QCOMPARE(own.base().host(), u"s3.example.org"_s);
    }

    void whatCannotBeOneIsRefused_data()
    {
        QTest::addColumn<StorageSettings>("settings");
        QTest::newRow("no bucket") << StorageSettings{u"s3://"_s, {}, {}, {}};
        QTest::newRow("a bad bucket") << StorageSettings{u"s3://fi lms/x"_s, {}, {}, {}};
        QTest::newRow("a prefix that leads out") << StorageSettings{u"s3://films/../x"_s, {}, {}, {}};
        QTest::newRow("an unsafe endpoint") << StorageSettings{u"s3://films"_s, u"http://storage.example.org"_s, {}, {}};
        QTest::newRow("a name in the endpoint") << StorageSettings{u"s3://films"_s, u"https://me:secret@storage.example.org"_s, {}, {}};
        QTest::newRow("a region that is a host") << StorageSettings{u"s3://films"_s, {}, "evil.example.org/", {}};
        QTest::newRow("a style") << StorageSettings{u"s3://films?style=new"_s, {}, {}, {}};
    }

    void whatCannotBeOneIsRefused()
    {
        QFETCH(StorageSettings, settings);
        const auto address = S3Address::from(settings);
        QVERIFY(!address);
        QVERIFY(address.error().kind == ErrorKind::BadInput);
        QVERIFY(!address.error().sentence.contains(u"secret"_s));
    }

    void refusalsAreRead()
    {
        HttpReply reply;
        reply.status = 400;
        reply.body = "<?xml version='1.0'?><Error><Code>AuthorizationHeaderMalformed</Code><Message>no</Message><Region>eu-test-1</Region></Error>";
        QCOMPARE(s3Fault(reply).code, u"AuthorizationHeaderMalformed"_s);
        QCOMPARE(s3Fault(reply).region, QByteArray("eu-test-1"));
        // A region becomes part of a host's name.
        reply.body = "<Error><Code>PermanentRedirect</Code><Region>x.evil.example/</Region></Error>";
        QCOMPARE(s3Fault(reply).region, QByteArray());
        reply.body = "<CompleteMultipartUploadResult><ETag>x</ETag></CompleteMultipartUploadResult>";
        QCOMPARE(s3Fault(reply).code, QString());
        reply.body = "not XML";
        reply.headers = {{"X-Amz-Bucket-Region", "eu-west-1"}};
        QCOMPARE(s3Fault(reply).region, QByteArray("eu-west-1"));
    }

    void listsAreRead()
    {
        const auto page = s3List("<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>films</Name><IsTruncated>true</IsTruncated>"
                                 "<Contents><Key>a &amp; ü</Key><LastModified>2026-11-30T15:53:12.000Z</LastModified><Size>12</Size></Contents>"
                                 "<Contents><Key>b</Key><Size>3000000000</Size><Owner><ID>x</ID></Owner></Contents>"
                                 "<NextContinuationToken>more=</NextContinuationToken></ListBucketResult>");
        QVERIFY(page);
        QCOMPARE(page->assets.size(), 2);
        QCOMPARE(page->assets[0].key, u"a & ü"_s);
        QCOMPARE(page->assets[0].modified, utc(QDate(2026, 11, 30), QTime(15, 53, 12)));
        QCOMPARE(page->assets[1].bytes, 3'000'000'000);
        QCOMPARE(page->next, u"more="_s);
        QVERIFY(!s3List("<html><body>Welcome</body></html>"));
        QVERIFY(!s3List("<ListBucketResult><Contents><Key>a"));
    }

    void partsAreReadAndWritten()
    {
        const S3Parts parts = s3Parts("<ListPartsResult><IsTruncated>true</IsTruncated><NextPartNumberMarker>2</NextPartNumberMarker>"
                                      "<Part><PartNumber>2</PartNumber><ETag>\"x\"</ETag><Size>5</Size></Part></ListPartsResult>");
        QCOMPARE(parts.next, 2);
        QCOMPARE(parts.parts.size(), 1);
        QCOMPARE(parts.parts[0].tag, QByteArray("\"x\""));
        QCOMPARE(s3Parts(s3Completion(parts.parts)).parts.size(), 0);
        QCOMPARE(s3Completion(parts.parts),
                 QByteArray("<CompleteMultipartUpload><Part><PartNumber>2</PartNumber><ETag>&quot;x&quot;</ETag></Part></CompleteMultipartUpload>"));
        const QByteArray uploads = "<ListMultipartUploadsResult><Upload><Key>a</Key><UploadId>1</UploadId><Initiated>2026-01-01T00:00:00Z</Initiated></Upload>"
                                   "<Upload><Key>a</Key><UploadId>2</UploadId><Initiated>2026-01-02T00:00:00Z</Initiated></Upload>"
                                   "<Upload><Key>ab</Key><UploadId>3</UploadId><Initiated>2026-01-03T00:00:00Z</Initiated></Upload></ListMultipartUploadsResult>";
        QCOMPARE(s3OpenUpload(uploads, u"a"_s), u"2"_s);
        QCOMPARE(s3OpenUpload(uploads, u"b"_s), QString());
    }

    void keysStayInside_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("plain") << u"videos/1/storyboard/b 1 ü.png"_s << true;
        QTest::newRow("up") << u"videos/../x"_s << false;
        QTest::newRow("here") << u"videos/./x"_s << false;
        QTest::newRow("empty part") << u"videos//x"_s << false;
        QTest::newRow("absolute") << u"/etc/passwd"_s << false;
        QTest::newRow("backslash") << u"a\\b"_s << false;
        QTest::newRow("new line") << u"a\nb"_s << false;
        QTest::newRow("too long") << QString(901, u'x') << false;
        QTest::newRow("nothing") << u""_s << false;
    }

    void keysStayInside()
    {
        QFETCH(QString, key);
        QFETCH(bool, isGood);
        QCOMPARE(checkAssetKey(key).has_value(), isGood);
    }
};

BEATREEL_TEST(tst_S3Address)
#include "tst_S3Address.moc"
