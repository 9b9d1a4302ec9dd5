// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/RealService.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <csignal>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// A line to the storage that can be slow: it passes bytes on, at most so many a second from the program to the server, and
/// counts them.
class SlowLine : private QThread
{
public:
    explicit SlowLine(const QUrl &server) : m_server(server)
    {
        start();
        while (m_port == 0)
            msleep(1);
    }
    ~SlowLine() override
    {
        quit();
        wait();
    }

    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1"_s.arg(m_port.load()); }
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] qint64 received() const { return m_received; }
    void setBytesAStep(qint64 bytes) { m_step = bytes; } ///< a step is 10 ms
    void forget() { m_sent = m_received = 0; }

private:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket *near = server.nextPendingConnection()) {
                auto *far = new QTcpSocket(near);
                far->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
                near->setReadBufferSize(64 << 10);
                auto *steps = new QTimer(near);
                connect(steps, &QTimer::timeout, near, [this, near, far] {
                    const QByteArray bytes = near->read(m_step);
                    m_sent += bytes.size();
                    far->write(bytes);
                });
                steps->start(10);
                connect(far, &QTcpSocket::readyRead, near, [this, near, far] {
                    const QByteArray bytes = far->readAll();
                    m_received += bytes.size();
                    near->write(bytes);
                });
                connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
                connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
            }
        });
        m_port = server.serverPort();
        exec();
    }

    QUrl m_server;
    std::atomic<int> m_port = 0;
    std::atomic<qint64> m_sent = 0;
    std::atomic<qint64> m_received = 0;
    std::atomic<qint64> m_step = 1 << 20;
};

} // namespace

/// A film goes to a real S3 server from one computer and comes back on another.
class tst_Storage : public QObject
{
    Q_OBJECT

private:
    RealService m_server{u"s3"_s};
    CommandLine m_here;
    CommandLine m_there; ///< another computer: folders of its own
    QString m_id;
    int m_storages = 0;

    void connectTo(CommandLine &shell, const QString &prefix) const
    {
        for (const QString &name : {u"AWS_ENDPOINT_URL"_s, u"AWS_ACCESS_KEY_ID"_s, u"AWS_SECRET_ACCESS_KEY"_s, u"AWS_REGION"_s})
            shell.set(name, m_server.value(name));
        shell.set(u"BEATREEL_STORAGE_URL"_s, m_server.value(u"BEATREEL_STORAGE_URL"_s) + prefix);
    }

    /// Files of a project, what belongs to one computer left out.
    static QMap<QString, QByteArray> contents(const CommandLine &shell, const QString &project)
    {
        QMap<QString, QByteArray> all;
        QDirIterator it(shell.file(project), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString name = path.sliced(shell.file(project).size() + 1);
            if (name != u"lock"_s && name != u"build/published.json"_s)
                all.insert(name, shell.read(project + u'/' + name));
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.isRunning(), qPrintable(m_server.trouble()));
        const Ran made = m_here.run({u"generate"_s, u"10s Nike sneakers, energetic and urban"_s, u"--project"_s, u"film"_s, u"--json"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        m_id = made.json().value(u"video_id"_s).toString();
        QVERIFY(!m_id.isEmpty());
    }

    void init()
    {
        const QString prefix = u"/%1"_s.arg(++m_storages);
        connectTo(m_here, prefix);
        connectTo(m_there, prefix);
        QDir(m_there.file(u"copy"_s)).removeRecursively();
        QFile::remove(m_here.file(u"film/build/published.json"_s));
    }

    void whatIsPublishedHereOpensThere()
    {
        const Ran published = m_here.runLine(u"publish film --json"_s);
        QVERIFY2(published.status == 0, published.err.constData());
        QCOMPARE(published.json().value(u"final_video_url"_s).toString(), u"s3://films/studio/1/videos/%1/final.mp4"_s.arg(m_id));
        const QJsonObject results = published.json().value(u"results"_s).toObject();
        for (const QString &name : {u"chunks/chunk_00.mp4"_s, u"chunks/chunk_01.mp4"_s, u"stitched.mp4"_s, u"final.mp4"_s, u"music.wav"_s})
            QVERIFY2(results.contains(name), qPrintable(results.keys().join(u' ')));
        QVERIFY(std::ranges::any_of(results.keys(), [](const QString &name) { return name.startsWith(u"storyboard/"_s) && name.endsWith(u".png"_s); }));
        QVERIFY(published.err.contains("publish: 100 %") || published.err.contains("publish: "));

        const Ran listed = m_there.runLine(u"fetch --list --json"_s);
        QVERIFY2(listed.status == 0, listed.err.constData());
        const QJsonObject first = listed.json().value(u"projects"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"video_id"_s).toString(), m_id);
        QCOMPARE(first.value(u"duration"_s).toInt(), 10);

        const Ran fetched = m_there.run({u"fetch"_s, m_id, u"--project"_s, u"copy"_s, u"--json"_s});
        QVERIFY2(fetched.status == 0, fetched.err.constData());
        QCOMPARE(fetched.json().value(u"notices"_s).toArray().size(), 0);
        // Strips and the like are made again where they are wanted; everything else is the same, byte by byte.
        const QMap<QString, QByteArray> was = contents(m_here, u"film"_s);
        const QMap<QString, QByteArray> is = contents(m_there, u"copy"_s);
        QCOMPARE(is.keys(), was.keys());
        QVERIFY(is == was);
        const Ran status = m_there.runLine(u"status copy --json"_s);
        QVERIFY2(status.status == 0, status.err.constData());
        for (const QJsonValue &slot : status.json().value(u"slots"_s).toArray())
            QCOMPARE(slot.toObject().value(u"state"_s).toString(), u"ready"_s);
        // Nothing is made again there.
        const Ran built = m_there.runLine(u"build copy"_s);
        QVERIFY2(built.status == 0, built.err.constData());
        QVERIFY(m_there.read(u"copy/film.mp4"_s) == m_here.read(u"film/film.mp4"_s));
    }

    void onlyWhatIsNewTravelsBothWays()
    {
        QCOMPARE(m_here.runLine(u"publish film"_s).status, 0);
        const Ran again = m_here.runLine(u"publish film --json"_s);
        QCOMPARE(again.json().value(u"sent_files"_s).toInt(-1), 0);
        QCOMPARE(again.json().value(u"sent_bytes"_s).toInt(-1), 0);
        QCOMPARE(m_there.run({u"fetch"_s, m_id, u"--project"_s, u"copy"_s}).status, 0);
        QCOMPARE(m_there.runLine(u"regenerate copy --beat 1 --frame"_s).status, 0);
        const Ran there = m_there.runLine(u"publish copy --json"_s);
        QVERIFY2(there.status == 0, there.err.constData());
        QVERIFY(there.json().value(u"sent_files"_s).toInt() > 2);
        QVERIFY(there.json().value(u"sent_bytes"_s).toInt() < there.json().value(u"bytes"_s).toInt());
        // The other computer does not write over that by itself.
        const Ran refused = m_here.runLine(u"publish film --json"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.lastLine().contains("from elsewhere") && refused.lastLine().contains("--force"), refused.err.constData());
        QCOMPARE(refused.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"exists"_s);
        QCOMPARE(m_here.runLine(u"publish film --force"_s).status, 0);
        QCOMPARE(m_here.runLine(u"publish film"_s).status, 0);
    }

    /// The line is cut in the middle, the program killed or interrupted; the next run sends the rest and no more.
    void aTransferThatIsCutGoesOn_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("killed") << SIGKILL;
    }

    void aTransferThatIsCutGoesOn()
    {
        QFETCH(int, number);
        SlowLine line(QUrl(m_server.value(u"AWS_ENDPOINT_URL"_s)));
        m_here.set(u"AWS_ENDPOINT_URL"_s, line.address());
        line.setBytesAStep(16 << 10);
        const auto process = m_here.start({u"publish"_s, u"film"_s});
        QVERIFY(QTest::qWaitFor([&] { return line.sent() > 6'000'000; }, 60'000));
        ::kill(static_cast<pid_t>(process->processId()), number);
        const Ran cut = finished(*process);
        QCOMPARE(cut.status, number == SIGINT ? 130 : -1);
        if (number == SIGINT)
            QVERIFY2(cut.err.contains("goes on with the rest") && cut.lastLine() == "Stopped.", cut.err.constData());
        QCOMPARE(m_there.run({u"fetch"_s, m_id, u"--project"_s, u"copy"_s}).status, 1); // not half of it

        line.setBytesAStep(1 << 20);
        line.forget();
        const Ran rest = m_here.runLine(u"publish film --json"_s);
        QVERIFY2(rest.status == 0, rest.err.constData());
        const QJsonObject told = rest.json();
        QVERIFY(told.value(u"sent_files"_s).toInt() < told.value(u"files"_s).toInt());
        QVERIFY(told.value(u"sent_bytes"_s).toInteger() < told.value(u"bytes"_s).toInteger() - 1'000'000);
        // What the program says is what went over the line, but for heads, and for what Qt sends again on a connection that was closed.
        QVERIFY(line.sent() >= told.value(u"sent_bytes"_s).toInteger());
        QVERIFY2(line.sent() < told.value(u"sent_bytes"_s).toInteger() * 5 / 4, qPrintable(u"%1 over the line, %2 told"_s.arg(line.sent()).arg(told.value(u"sent_bytes"_s).toInteger())));
        QCOMPARE(m_there.run({u"fetch"_s, m_id, u"--project"_s, u"copy"_s}).status, 0);
    }

    void fetchingThatIsCutGoesOn()
    {
        QCOMPARE(m_here.runLine(u"publish film"_s).status, 0);
        SlowLine line(QUrl(m_server.value(u"AWS_ENDPOINT_URL"_s)));
        m_there.set(u"AWS_ENDPOINT_URL"_s, line.address());
        line.setBytesAStep(400); // requests are slow: one file after another
        const auto process = m_there.start({u"fetch"_s, m_id, u"--project"_s, u"copy"_s});
        QVERIFY(QTest::qWaitFor([&] { return line.received() > 600'000; }, 60'000));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QCOMPARE(finished(*process).status, 130);
        QVERIFY(!m_there.has(u"copy"_s));
        line.setBytesAStep(1 << 20);
        line.forget();
        const Ran rest = m_there.run({u"fetch"_s, m_id, u"--project"_s, u"copy"_s, u"--json"_s});
        QVERIFY2(rest.status == 0, rest.err.constData());
        const QJsonObject told = rest.json();
        QVERIFY(told.value(u"got_bytes"_s).toInteger() < told.value(u"bytes"_s).toInteger() - 100'000);
        QVERIFY(line.received() < told.value(u"got_bytes"_s).toInteger() + 400'000);
        QVERIFY(contents(m_there, u"copy"_s) == contents(m_here, u"film"_s));
    }

    void aLinkShowsTheFilm()
    {
        const Ran early = m_here.runLine(u"link film"_s);
        QCOMPARE(early.status, 1);
        QVERIFY2(early.lastLine().contains("publish it"), early.err.constData());
        QCOMPARE(m_here.runLine(u"publish film"_s).status, 0);
        const Ran linked = m_here.runLine(u"link film --expires 12h --json"_s);
        QVERIFY2(linked.status == 0, linked.err.constData());
        const QString url = linked.json().value(u"url"_s).toString();
        QVERIFY(url.contains(u"X-Amz-Expires=43200"_s) && url.contains(u"/final.mp4?"_s));
        const QDateTime end = QDateTime::fromString(linked.json().value(u"expires"_s).toString(), Qt::ISODate);
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(end) - 12 * 3600) < 60);
        // By another program, without keys.
        const QByteArray film = outputOf(u"python3"_s, {u"-c"_s, u"import sys, urllib.request; sys.stdout.buffer.write(urllib.request.urlopen(sys.argv[1]).read())"_s, url});
        QVERIFY(film == m_here.read(u"film/film.mp4"_s));
    }

    void argumentsAreChecked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        for (const QString &line : {u"publish"_s, u"fetch"_s, u"fetch x"_s, u"fetch x --list"_s, u"link film --expires 8d"_s, u"link film --expires soon"_s,
                                    u"link film --expires -1h"_s, u"link film --expires 5"_s})
            QTest::newRow(qPrintable(line)) << line << 2;
        for (const QString &line : {u"publish nowhere"_s, u"link nowhere"_s, u"fetch ../x --project y"_s, u"fetch unknown --project y"_s, u"fetch unknown --project film"_s})
            QTest::newRow(qPrintable(line)) << line << 1;
    }

    void argumentsAreChecked()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        const Ran ran = m_here.runLine(line);
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.lastLine().endsWith('.'), ran.err.constData());
        QVERIFY(!m_here.has(u"y"_s));
    }

    void troubleIsSaid_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no storage") << u"BEATREEL_STORAGE_URL"_s << u""_s << QByteArray("BEATREEL_STORAGE_URL");
        QTest::newRow("no keys") << u"AWS_SECRET_ACCESS_KEY"_s << u""_s << QByteArray("AWS_SECRET_ACCESS_KEY");
        QTest::newRow("wrong key") << u"AWS_SECRET_ACCESS_KEY"_s << u"wrong-and-marked"_s << QByteArray("AWS_SECRET_ACCESS_KEY");
        QTest::newRow("no bucket") << u"BEATREEL_STORAGE_URL"_s << u"s3://nothing-here"_s << QByteArray("nothing-here");
        QTest::newRow("no server") << u"AWS_ENDPOINT_URL"_s << u"http://127.0.0.1:9"_s << QByteArray("takes no connections");
        QTest::newRow("not safe") << u"AWS_ENDPOINT_URL"_s << u"http://storage.example.org"_s << QByteArray("https://");
    }

    void troubleIsSaid()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QByteArray, word);
        m_here.set(variable, value);
        for (const QString &line : {u"publish film"_s, u"link film"_s, u"fetch --list"_s, u"fetch x --project y"_s}) {
            const Ran ran = m_here.runLine(line);
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.lastLine().contains(word) && ran.lastLine().endsWith('.'), ran.err.constData());
            QVERIFY(!ran.err.contains("marked"));
        }
        const Ran doctor = m_here.runLine(u"doctor"_s);
        const bool isNone = variable == u"BEATREEL_STORAGE_URL"_s && value.isEmpty();
        QVERIFY2(doctor.out.contains(isNone ? "none is set" : word), doctor.out.constData());
        QVERIFY(isNone || doctor.out.contains("FIX  storage"));
    }

    void theDoctorKnowsTheStorage()
    {
        const Ran doctor = m_here.runLine(u"doctor"_s);
        QVERIFY2(doctor.out.contains("s3://films/studio/") && doctor.out.contains("can be reached"), doctor.out.constData());
    }

    /// The other storage, in a few words: the rest is tested below the command line.
    void aFolderDoesAsWell()
    {
        QDir().mkpath(m_here.file(u"shared ü"_s));
        const QString url = QUrl::fromLocalFile(m_here.file(u"shared ü"_s)).toString(QUrl::FullyEncoded);
        m_here.set(u"BEATREEL_STORAGE_URL"_s, url);
        m_there.set(u"BEATREEL_STORAGE_URL"_s, url);
        QCOMPARE(m_here.runLine(u"publish film"_s).status, 0);
        QCOMPARE(m_there.run({u"fetch"_s, m_id, u"--project"_s, u"copy"_s}).status, 0);
        QVERIFY(contents(m_there, u"copy"_s) == contents(m_here, u"film"_s));
        const Ran linked = m_here.runLine(u"link film --json"_s);
        QVERIFY(linked.json().value(u"url"_s).toString().startsWith(u"file:///"_s));
        QVERIFY(linked.json().value(u"expires"_s).isNull());
    }

    void everyDocumentIsDescribed()
    {
        QCOMPARE(m_here.runLine(u"publish film"_s).status, 0);
        const QString text = QString::fromUtf8([] {
            QFile file(sourceFile(u"docs/json.md"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }());
        QDir(m_there.file(u"copy"_s)).removeRecursively();
        for (const QJsonObject &document : {m_here.runLine(u"publish film --json"_s).json(), m_here.runLine(u"link film --json"_s).json(),
                                            m_there.run({u"fetch"_s, m_id, u"--project"_s, u"copy"_s, u"--json"_s}).json(), m_there.runLine(u"fetch --list --json"_s).json()}) {
            QVERIFY(!document.isEmpty());
            QStringList names = document.keys();
            names += document.value(u"projects"_s).toArray().first().toObject().keys();
            for (const QString &name : names)
                QVERIFY2(text.contains(u'`' + name + u'`'), qPrintable(name));
        }
    }
};

BEATREEL_TEST(tst_Storage)
#include "tst_Storage.moc"
