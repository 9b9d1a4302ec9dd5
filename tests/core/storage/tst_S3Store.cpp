// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/storage/S3Client.h"
#include "tests/core/storage/S3Server.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(std::chrono::seconds by) : m_by(by) {}
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(m_by.count()); }

private:
    std::chrono::seconds m_by;
};

} // namespace

/// What only S3 has, on a real server that checks every signature.
class tst_S3Store : public QObject
{
    Q_OBJECT

private:
    RealService m_server{u"s3"_s};
    HttpClient m_http;
    TestFolder m_folder;

    std::unique_ptr<AssetStore> open(const StorageSettings &settings, const Clock *clock = nullptr) const
    {
        return openAssetStore(settings, m_http, quickLimits(), clock).value();
    }
    std::unique_ptr<AssetStore> open() const { return open(settingsOf(m_server)); }

    /// Another program's client, Debian's s3cmd, with the same keys; what it says, empty where it fails.
    QByteArray s3cmd(const QStringList &arguments) const
    {
        const QString host = m_server.value(u"AWS_ENDPOINT_URL"_s).section(u"://"_s, 1);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"/usr/bin/s3cmd"_s,
                      QStringList{u"--config=/dev/null"_s, u"--no-ssl"_s, u"--host="_s + host, u"--host-bucket="_s + host, u"--region="_s + m_server.value(u"AWS_REGION"_s),
                                  u"--access_key="_s + m_server.value(u"AWS_ACCESS_KEY_ID"_s), u"--secret_key="_s + m_server.value(u"AWS_SECRET_ACCESS_KEY"_s),
                                  u"--multipart-chunk-size-mb=5"_s} + arguments);
        process.waitForFinished(60'000);
        const QByteArray said = process.readAll();
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return said + ' ';
        qWarning("s3cmd: %s", said.constData());
        return {};
    }

    /// What the server has seen of these parts is not sent again.
    qint64 partsSent(AssetStore &store, const QString &file, const QString &key, qint64 stopAfter) const
    {
        CancelSource stop;
        std::atomic<qint64> moved = 0;
        const auto put = store.put(file, key, {}, stop.get_token(), [&](qint64 now) {
            moved = now;
            if (stopAfter > 0 && now >= stopAfter)
                stop.request_stop();
        });
        return put || stopAfter > 0 ? moved.load() : -1;
    }

private slots:
    void initTestCase() { QVERIFY2(m_server.isRunning(), qPrintable(m_server.trouble())); }

    void whatWePutOthersGet()
    {
        const auto store = open();
        for (const int size : {70'000, 11 << 20}) {
            const QByteArray bytes = noise(size, 5);
            QVERIFY(writeFileAtomically(m_folder.file(u"ours"_s), bytes));
            const auto put = store->put(m_folder.file(u"ours"_s), u"cross/our film.mp4"_s, {}, {});
            QVERIFY2(put, qPrintable(why(put)));
            QVERIFY(!s3cmd({u"get"_s, u"--force"_s, u"s3://films/studio/cross/our film.mp4"_s, m_folder.file(u"theirs"_s)}).isEmpty());
            QVERIFY(readFile(m_folder.file(u"theirs"_s)).value() == bytes);
        }
        const QByteArray info = s3cmd({u"info"_s, u"s3://films/studio/cross/our film.mp4"_s});
        QVERIFY2(info.contains("video/mp4") && info.contains("x-amz-meta-sha256"), info.constData());
    }

    void whatOthersPutWeGet()
    {
        const auto store = open();
        for (const int size : {70'000, 11 << 20}) { // at once, and in parts
            const QByteArray bytes = noise(size, 6);
            QVERIFY(writeFileAtomically(m_folder.file(u"theirs"_s), bytes));
            QVERIFY(!s3cmd({u"put"_s, m_folder.file(u"theirs"_s), u"s3://films/studio/cross/theirs ü+.mp4"_s}).isEmpty());
            const QString to = m_folder.file(u"got"_s);
            QFile::remove(to);
            const auto got = store->get(u"cross/theirs ü+.mp4"_s, to, bytes.size(), {});
            QVERIFY2(got, qPrintable(why(got)));
            QVERIFY(readFile(to).value() == bytes);
        }
        QCOMPARE(allAssets(*store, u"cross/theirs"_s, {})->size(), 1);
    }

    void aLinkNeedsNoKeys()
    {
        const auto store = open();
        QVERIFY(store->putBytes("0123456789", u"link/ü & (1)+.mp4"_s, {}));
        const QUrl link = store->link(u"link/ü & (1)+.mp4"_s, 60s).value();
        const auto got = m_http.send(HttpRequest::get(link), {});
        QVERIFY(got);
        QVERIFY2(got->status == 200, got->body.constData());
        QCOMPARE(got->body, QByteArray("0123456789"));
        QVERIFY(!link.toString().contains(m_server.value(u"AWS_SECRET_ACCESS_KEY"_s)));
        QUrl other = link;
        other.setPath(u"/films/studio/link/other"_s);
        QCOMPARE(m_http.send(HttpRequest::get(other), {})->status, 403);
        // It ends when it should.
        const ShiftedClock anHourAgo(-1h);
        const QUrl old = open(settingsOf(m_server), &anHourAgo)->link(u"link/ü & (1)+.mp4"_s, 600s).value();
        QCOMPARE(m_http.send(HttpRequest::get(old), {})->status, 403);
        const QUrl lasting = open(settingsOf(m_server), &anHourAgo)->link(u"link/ü & (1)+.mp4"_s, 2h).value();
        QCOMPARE(m_http.send(HttpRequest::get(lasting), {})->status, 200);
    }

    void aBrokenOffUploadGoesOn()
    {
        const auto store = open();
        const QByteArray bytes = noise(23 << 20, 8); // parts of 5, 5, 5, 5 and 3 MiB
        const QString file = m_folder.file(u"big"_s);
        QVERIFY(writeFileAtomically(file, bytes));
        const qint64 first = partsSent(*store, file, u"parts/film.mp4"_s, 11 << 20);
        QVERIFY(first >= 10 << 20 && first < bytes.size());
        QVERIFY(!*store->head(u"parts/film.mp4"_s, {}));
        // By another client object, as after a crash.
        const auto later = open();
        const qint64 rest = partsSent(*later, file, u"parts/film.mp4"_s, 0);
        QCOMPARE(rest, bytes.size() - (10 << 20));
        QVERIFY(readBack(*later, u"parts/film.mp4"_s) == bytes);
    }

    void partsOfAnotherFileAreNotUsed()
    {
        const auto store = open();
        const QString file = m_folder.file(u"big"_s);
        QVERIFY(writeFileAtomically(file, noise(12 << 20, 1)));
        QVERIFY(partsSent(*store, file, u"parts/other.mp4"_s, 6 << 20) >= 5 << 20);
        const QByteArray other = noise(12 << 20, 2);
        QVERIFY(writeFileAtomically(file, other));
        QCOMPARE(partsSent(*store, file, u"parts/other.mp4"_s, 0), other.size());
        QVERIFY(readBack(*store, u"parts/other.mp4"_s) == other);
        // Nothing is left to be paid for.
        const QByteArray open = s3cmd({u"multipart"_s, u"s3://films"_s});
        QVERIFY2(!open.isEmpty() && !open.contains("parts/other"), open.constData());
    }

    void wrongSettingsAreSaid_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("word");
        QTest::newRow("access key") << u"access"_s << u"AWS_ACCESS_KEY_ID"_s;
        QTest::newRow("secret key") << u"secret"_s << u"AWS_SECRET_ACCESS_KEY"_s;
        QTest::newRow("bucket") << u"bucket"_s << u"no bucket “nothing-here”"_s;
        QTest::newRow("clock") << u"clock"_s << u"60 minutes off"_s;
        QTest::newRow("host") << u"host"_s << u"not found"_s;
        QTest::newRow("port") << u"port"_s << u"takes no connections"_s;
    }

    void wrongSettingsAreSaid()
    {
        QFETCH(QString, change);
        QFETCH(QString, word);
        StorageSettings settings = settingsOf(m_server);
        const QByteArray secret = settings.credentials.secretKey;
        const ShiftedClock wrong(change == u"clock"_s ? 1h : 0h);
        if (change == u"access"_s)
            settings.credentials.accessKey = "nobody:known";
        if (change == u"secret"_s)
            settings.credentials.secretKey = "wrong-and-marked";
        if (change == u"bucket"_s)
            settings.url = u"s3://nothing-here/x"_s;
        if (change == u"host"_s)
            settings.endpoint = u"https://nobody.invalid"_s;
        QTcpServer taken;
        if (change == u"port"_s) {
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            settings.endpoint = u"http://127.0.0.1:%1"_s.arg(taken.serverPort());
            taken.close();
        }
        const auto store = open(settings, &wrong);
        QVERIFY(writeFileAtomically(m_folder.file(u"small"_s), "x"));
        const QList<Result<void>> results{store->check({}), store->put(m_folder.file(u"small"_s), u"x"_s, {}, {}), store->putBytes("x", u"x"_s, {})};
        for (const Result<void> &result : results) {
            QVERIFY(!result);
            const QString said = result.error().sentence;
            QVERIFY2(said.contains(word) && said.endsWith(u'.'), qPrintable(why(result)));
            QVERIFY(!(said + result.error().detail).contains(QString::fromLatin1(secret)) && !said.contains(u"wrong-and-marked"_s));
        }
        if (change != u"bucket"_s) {
            const auto head = store->head(u"x"_s, {});
            QVERIFY2(!head && head.error().sentence.contains(word), qPrintable(why(head)));
        }
    }

    void theRightRegionIsFound()
    {
        StorageSettings settings = settingsOf(m_server);
        settings.region = "us-west-2";
        const auto checked = open(settings)->check({});
        QVERIFY2(checked, qPrintable(why(checked)));
        const auto head = open(settings)->head(u"no/such"_s, {});
        QVERIFY2(head && !*head, qPrintable(why(head)));
        QVERIFY(writeFileAtomically(m_folder.file(u"small"_s), "x"));
        const auto put = open(settings)->put(m_folder.file(u"small"_s), u"region"_s, {}, {});
        QVERIFY2(put, qPrintable(why(put)));
    }

    void aServerThatComesBackIsWaitedFor()
    {
        StorageLimits limits = quickLimits();
        limits.retry = {100ms, 1s, 40};
        const auto store = openAssetStore(settingsOf(m_server), m_http, limits).value();
        QVERIFY(m_server.halt());
        Result<void> put;
        std::jthread waiting([&] { put = store->putBytes("x", u"after"_s, {}); });
        QVERIFY2(m_server.start(), qPrintable(m_server.trouble()));
        waiting.join();
        QVERIFY2(put, qPrintable(why(put)));
        QCOMPARE(store->getBytes(u"after"_s, 0, 5, {}).value(), QByteArray("x"));
    }

private:
    QByteArray readBack(AssetStore &store, const QString &key) const
    {
        const QString to = m_folder.file(u"back"_s);
        QFile::remove(to);
        return store.get(key, to, 1LL << 30, {}) ? readFile(to).value() : QByteArray();
    }
};

BEATREEL_TEST(tst_S3Store)
#include "tst_S3Store.moc"
