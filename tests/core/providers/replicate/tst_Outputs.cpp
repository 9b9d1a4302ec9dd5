// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/replicate/ReplicateFixture.h"
#include "tests/support/TestMain.h"

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Outputs : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeOfOutputIsTaken_data()
    {
        QTest::addColumn<FakeReplicate::Shape>("shape");
        QTest::newRow("text") << FakeReplicate::Shape::Text;
        QTest::newRow("list") << FakeReplicate::Shape::List;
        QTest::newRow("data") << FakeReplicate::Shape::Data;
    }

    void everyShapeOfOutputIsTaken()
    {
        QFETCH(FakeReplicate::Shape, shape);
        ReplicateFixture fixture;
        fixture.service.shape = shape;
        const auto made = fixture.frame();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(readFile(made->file).value(), modelOutputs().at(u"png"_s));
    }

    void badFilesBecomeNoTake_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray &good = modelOutputs().at(u"mp4"_s);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("truncated") << good.first(good.size() / 2);
        QTest::newRow("page") << QByteArray("<html><body>Sorry</body></html>");
        QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n");
        QTest::newRow("playlist behind a head") << QByteArray("\0\0\0\x18", 4) + "ftypmp42\n#EXTM3U\n#EXTINF:10,\n/etc/passwd\n";
        QTest::newRow("picture") << modelOutputs().at(u"png"_s);
        QTest::newRow("noise") << QByteArray(100'000, 'x');
    }

    void badFilesBecomeNoTake()
    {
        QFETCH(QByteArray, bytes);
        ReplicateFixture fixture;
        fixture.service.outputs[u"mp4"_s] = bytes;
        const auto made = fixture.clip();
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::Media);
        QVERIFY(!made.error().sentence.isEmpty());
        const RequestRow row = fixture.rows().first();
        QVERIFY(row.state == RequestState::Failed);
        QCOMPARE(row.actualUsd.value(), 0.19);
        QCOMPARE(row.wasteUsd, 0.19);
        QCOMPARE(fixture.service.made().size(), 1);
        // And it is not bought again by itself.
        fixture.service.outputs = modelOutputs();
        QVERIFY(!fixture.clip());
        QCOMPARE(fixture.service.made().size(), 1);
    }

    /// A proxy on the way may be at fault: it is paid, and fetched once that is well again.
    void whatMayNotBeFetchedStaysOpen_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<QString>("words");
        HttpAnswer huge;
        huge.claimedLength = qint64(3) << 30;
        QTest::newRow("huge") << huge << u"too big"_s;
        HttpAnswer away;
        away.status = 302;
        away.headers = {{"Location", "http://example.com/x"}};
        QTest::newRow("redirect") << away << u"not safe"_s;
    }

    void whatMayNotBeFetchedStaysOpen()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(QString, words);
        ReplicateFixture fixture;
        fixture.service.onDelivery = [&answer](const HttpSeen &, HttpAnswer &made) { made = answer; };
        const auto made = fixture.clip();
        QVERIFY(!made);
        QVERIFY2(made.error().sentence.contains(words), qPrintable(made.error().sentence));
        QVERIFY(fixture.rows().first().state == RequestState::Sent);
        fixture.service.onDelivery = {};
        fixture.reopen();
        QVERIFY(fixture.clip());
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void aBrokenFetchIsTriedAgain()
    {
        ReplicateFixture fixture;
        int times = 0;
        fixture.service.onDelivery = [&times](const HttpSeen &, HttpAnswer &answer) {
            if (times++ < 2)
                answer.fault = HttpAnswer::Fault::CutBody;
        };
        const auto made = fixture.clip();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(times, 3);
        QCOMPARE(fixture.service.made().size(), 1);
    }

    /// What cannot be fetched now is paid: it is fetched later.
    void whatCannotBeFetchedStaysOpen_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 410, 503})
            QTest::addRow("%d", status) << status;
    }

    void whatCannotBeFetchedStaysOpen()
    {
        QFETCH(int, status);
        ReplicateFixture fixture;
        fixture.service.onDelivery = [status](const HttpSeen &, HttpAnswer &answer) { answer.status = status; };
        const auto made = fixture.clip();
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::Unavailable);
        QVERIFY(fixture.rows().first().state == RequestState::Sent);
        fixture.service.onDelivery = {};
        fixture.reopen();
        QVERIFY(fixture.clip());
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void whatIsGoneAfterAnHourIsLost()
    {
        ReplicateFixture fixture;
        fixture.service.onDelivery = [](const HttpSeen &, HttpAnswer &answer) { answer.status = 404; };
        QVERIFY(!fixture.clip());
        QVERIFY(fixture.rows().first().state == RequestState::Sent);
        fixture.service.growOlder(2h);
        QVERIFY(!fixture.clip());
        QVERIFY(fixture.rows().first().state == RequestState::Lost);
        QCOMPARE(fixture.rows().first().wasteUsd, 0.19);
    }

    void resultsAreReachedOverRedirectsWithoutTheKey()
    {
        ReplicateFixture fixture;
        LoopbackHttp other([](const HttpSeen &) {
            HttpAnswer made;
            made.body = modelOutputs().at(u"png"_s);
            return made;
        }, QHostAddress(u"127.0.0.3"_s));
        fixture.service.onDelivery = [&](const HttpSeen &, HttpAnswer &answer) {
            answer.status = 302;
            answer.headers = {{"Location", other.url(u"/out.png"_s).toEncoded()}};
        };
        QVERIFY(fixture.frame());
        QVERIFY(!other.seen().first().headers.contains("authorization"));
    }
};

BEATREEL_TEST(tst_Outputs)
#include "tst_Outputs.moc"
