// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProjectFolder.h"
#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <csignal>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// Stopped in the middle, a build says so and goes on where it was.
class tst_Interruption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(m_undisturbed.run(m_generate).status, 0);
        m_master = m_undisturbed.read(u"film/film.mp4"_s);
        QVERIFY(!m_master.isEmpty());
    }

    void aSignalEndsItResumably_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("SIGINT at the start") << SIGINT << QByteArray("storyboard: 0 %") << false;
        QTest::newRow("SIGINT among the clips") << SIGINT << QByteArray("chunks: ") << true;
        QTest::newRow("SIGTERM among the clips") << SIGTERM << QByteArray("chunks: ") << false;
    }

    void aSignalEndsItResumably()
    {
        QFETCH(int, number);
        QFETCH(QByteArray, when);
        QFETCH(bool, isJson);
        const CommandLine shell;
        const auto process = shell.start(m_generate + (isJson ? QStringList{u"--json"_s} : QStringList()));
        QVERIFY(hasSaid(*process, when));
        ::kill(static_cast<pid_t>(process->processId()), number);
        const Ran ran = finished(*process);
        QCOMPARE(ran.status, 130);
        QVERIFY2(ran.lastLine().startsWith("Stopped; resume") && ran.lastLine().endsWith('.'), ran.err.constData());
        QCOMPARE(ran.json().value(u"status"_s).toString(), isJson ? u"failed"_s : QString());
        QCOMPARE(ran.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), isJson ? u"cancelled"_s : QString());
        QVERIFY(!shell.has(u"film/film.mp4"_s));
        QVERIFY(QDir(shell.file(u"film/"_s + beatreel::kMakingFolder)).isEmpty());

        const Ran resumed = shell.runLine(u"resume film"_s);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        QVERIFY(shell.read(u"film/film.mp4"_s) == m_master);
    }

    void itEndsWhileItWaitsForInput()
    {
        for (const QStringList &arguments : {QStringList{u"phase"_s, u"plan"_s}, QStringList{u"plan"_s, u"--prompt-file"_s, u"-"_s}}) {
            CommandLine shell;
            // Its first notice tells that it has begun.
            shell.set(u"BEAT_COMPOSITION_CREATIVITY"_s, u"lots"_s);
            const auto process = shell.start(arguments);
            QVERIFY(hasSaid(*process, "lots"));
            ::kill(static_cast<pid_t>(process->processId()), SIGINT);
            QCOMPARE(finished(*process).status, 130);
        }
    }

    void aKillWhileItBeginsLeavesNoProjectOrAWholeOne()
    {
        for (int instant = 4; instant < 160; instant += 12) {
            const CommandLine shell;
            const auto process = shell.start(m_generate);
            process->waitForFinished(instant);
            process->kill();
            process->waitForFinished();
            if (!shell.has(u"film"_s))
                continue;
            const Ran status = shell.runLine(u"status film"_s);
            QVERIFY2(status.status == 0, status.err.constData());
        }
    }

private:
    const QStringList m_generate{u"generate"_s, u"10s Nike sneakers, energetic and urban"_s, u"--project"_s, u"film"_s};
    const CommandLine m_undisturbed;
    QByteArray m_master;
};

BEATREEL_TEST(tst_Interruption)
#include "tst_Interruption.moc"
