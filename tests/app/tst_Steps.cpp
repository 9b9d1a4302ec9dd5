// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// A request with the id "1", unless `members` say otherwise.
QByteArray lineOf(QJsonObject members)
{
    if (!members.contains(u"id"_s))
        members.insert(u"id"_s, u"1"_s);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

QByteArray stitchOf(const QString &video, const QString &file, const QString &hash)
{
    return lineOf({{u"step"_s, u"stitch"_s},
                   {u"video"_s, video},
                   {u"order"_s, QJsonObject{{u"kind"_s, u"stitch"_s}, {u"shown"_s, QJsonArray()}}},
                   {u"files"_s, QJsonObject{{file, hash}}}});
}

} // namespace

/// `step --serve` as a worker of a farm speaks with it.
class tst_Steps : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        QDir().mkpath(m_cli->file(u"store"_s));
        m_cli->set(u"BEATREEL_STORAGE_URL"_s, QString::fromLatin1(QUrl::fromLocalFile(m_cli->file(u"store"_s)).toEncoded()));
        m_program = m_cli->start({u"step"_s, u"--serve"_s});
    }
    void cleanup()
    {
        m_program->closeWriteChannel();
        QVERIFY(m_program->state() == QProcess::NotRunning || m_program->waitForFinished(10'000));
        m_program.reset();
        m_cli.reset();
    }

    void whatIsNoStepIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QString hash(64, u'a');
        QTest::newRow("nothing in it") << lineOf({});
        QTest::newRow("a poem") << lineOf({{u"step"_s, u"poem"_s}, {u"video"_s, u"v"_s}, {u"order"_s, QJsonObject{{u"kind"_s, u"poem"_s}}}, {u"files"_s, QJsonObject()}});
        QTest::newRow("a path outside") << stitchOf(u"v"_s, u"../x"_s, hash);
        QTest::newRow("an absolute path") << stitchOf(u"v"_s, u"/etc/x"_s, hash);
        QTest::newRow("no hash") << stitchOf(u"v"_s, u"x"_s, u"../../y"_s);
        QTest::newRow("another video") << stitchOf(u"../v"_s, u"x"_s, hash);
    }

    void whatIsNoStepIsRefused()
    {
        QFETCH(QByteArray, line);
        const QJsonObject answer = ask(line);
        QCOMPARE(answer[u"id"_s], u"1"_s);
        QCOMPARE(answer[u"error"_s][u"kind"_s], u"bad_input"_s);
        QVERIFY(answer[u"error"_s][u"message"_s].toString().contains(u"same version"_s));
        // It lives on.
        QCOMPARE(ask(lineOf({{u"id"_s, u"2"_s}}))[u"id"_s], u"2"_s);
    }

    void aFileThatIsNotInTheStorageIsMissed()
    {
        const QJsonObject answer = ask(stitchOf(u"v"_s, u"a.beatreel"_s, QString(64, u'a')));
        QCOMPARE(answer[u"error"_s][u"kind"_s], u"not_found"_s);
    }

    void linesThatAreNoneArePassedOver()
    {
        m_program->write("hello\n[1]\n{\"id\": 7}\n\n");
        QCOMPARE(ask(lineOf({{u"id"_s, u"2"_s}}))[u"id"_s], u"2"_s);
    }

    void itEndsWithItsInput()
    {
        QCOMPARE(ask(lineOf({}))[u"id"_s], u"1"_s);
        m_program->closeWriteChannel();
        QVERIFY(m_program->waitForFinished(10'000));
        QCOMPARE(m_program->exitCode(), 0);
        QVERIFY(!m_cli->entries().contains(u"steps"_s));
        for (const QString &entry : m_cli->entries())
            QVERIFY2(!entry.startsWith(u"steps-"_s), qPrintable(entry));
    }

    void withoutAStorageItDoesNotBegin()
    {
        CommandLine cli;
        const Ran ran = cli.run({u"step"_s, u"--serve"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("BEATREEL_STORAGE_URL"), ran.err);
    }

    void itWantsToBeTold()
    {
        CommandLine cli;
        QCOMPARE(cli.run({u"step"_s}).status, 2);
    }

private:
    /// The last line about it.
    QJsonObject ask(const QByteArray &line)
    {
        m_program->write(line + '\n');
        while (m_program->canReadLine() || m_program->waitForReadyRead(20'000)) {
            if (!m_program->canReadLine())
                continue;
            const QJsonObject answer = QJsonDocument::fromJson(m_program->readLine()).object();
            if (!answer.contains(u"progress"_s))
                return answer;
        }
        return {};
    }

    std::unique_ptr<CommandLine> m_cli;
    std::unique_ptr<QProcess> m_program;
};

BEATREEL_TEST(tst_Steps)
#include "tst_Steps.moc"
