// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packaging/ScriptSandbox.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using test::ScriptSandbox;

namespace {

const QString kRun = QStringLiteral("run.sh");

/// All packages installed but those named.
QStringList installedWithout(const ScriptSandbox &sandbox, const QStringList &missing)
{
    QStringList lines;
    for (const QString &entry : sandbox.packages()) {
        if (!missing.contains(entry))
            lines.append(entry.section(u'|', 0, 0) + QStringLiteral(" installed"));
    }
    return lines;
}

/// The calls of one acted program.
QStringList callsOf(const ScriptSandbox::Run &run, const QString &program)
{
    QStringList calls;
    for (const QString &call : run.calls) {
        if (call.startsWith(program + u' '))
            calls.append(call);
    }
    return calls;
}

QStringList aptCalls(const ScriptSandbox::Run &run, const QString &command)
{
    return callsOf(run, QStringLiteral("apt-get")).filter(u' ' + command);
}

} // namespace

class tst_RunScript : public QObject
{
    Q_OBJECT

private slots:
    void handsOnArgumentsStreamsFolderAndStatus()
    {
        const ScriptSandbox sandbox;
        const QStringList arguments = {QStringLiteral("generate"), QStringLiteral("15s Nike, \"urban\" 'x' 🎬"), QString(),
                                       QStringLiteral("$HOME *"), QStringLiteral("a\\b\nc")};
        const ScriptSandbox::Run run = sandbox.run(kRun, arguments, "the brief\n");
        QCOMPARE(run.exitStatus, 7);
        QByteArray expected = sandbox.callersFolder().toUtf8() + '\n';
        for (const QString &argument : arguments)
            expected += '<' + argument.toUtf8() + '>';
        QCOMPARE(run.output, expected + "the brief\n");
        QVERIFY(run.errors.contains("Building"));
    }

    void whichProgram_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isEditor");

        QTest::newRow("nothing") << QStringList() << true;
        QTest::newRow("a document") << QStringList{QStringLiteral("My ad.beatreel")} << true;
        QTest::newRow("a folder") << QStringList{QStringLiteral("/")} << true;
        QTest::newRow("a command") << QStringList{QStringLiteral("doctor")} << false;
        QTest::newRow("a command and a folder") << QStringList{QStringLiteral("status"), QStringLiteral("/")} << false;
        QTest::newRow("an option") << QStringList{QStringLiteral("--help")} << false;
    }

    void whichProgram()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isEditor);
        const ScriptSandbox sandbox;
        const ScriptSandbox::Run run = sandbox.run(kRun, arguments);
        QCOMPARE(run.exitStatus, 7);
        QCOMPARE(run.output.startsWith("editor\n"), isEditor);
        const QStringList builds = callsOf(run, QStringLiteral("ninja"));
        QVERIFY2(builds.last().endsWith(isEditor ? QStringLiteral(" beatreel") : QStringLiteral(" beatreel-cli")), qPrintable(builds.last()));
    }

    void isQuietWhenThereIsNothingToDo()
    {
        const ScriptSandbox sandbox;
        QCOMPARE(sandbox.run(kRun).exitStatus, 7);
        const ScriptSandbox::Run second = sandbox.run(kRun);
        QCOMPARE(second.exitStatus, 7);
        QCOMPARE(second.errors, QByteArray());
        QCOMPARE(second.calls.size(), 2);
        QVERIFY(second.calls[0].startsWith(QStringLiteral("dpkg-query -W")));
        QVERIFY(second.calls[1].startsWith(QStringLiteral("ninja")) && second.calls[1].contains(QStringLiteral(" -n")));
    }

    void configuresAgainWhenThePresetsChange()
    {
        const ScriptSandbox sandbox;
        const QString cmake = QStringLiteral("cmake");
        QCOMPARE(callsOf(sandbox.run(kRun), cmake).size(), 1);
        QCOMPARE(callsOf(sandbox.run(kRun), cmake).size(), 0);
        sandbox.append(QStringLiteral("CMakePresets.json"), "{}");
        QCOMPARE(callsOf(sandbox.run(kRun), cmake).size(), 1);
    }

    void installsWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("alsoThere");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("installed");

        const QString svg = QStringLiteral("qt6-svg-dev|libqt6svg6-dev");
        const QStringList none;
        QTest::newRow("nothing") << none << none << none << QString();
        QTest::newRow("one") << QStringList{QStringLiteral("cmake")} << none << QStringList{QStringLiteral("cmake")}
                             << QStringLiteral("cmake");
        QTest::newRow("several") << QStringList{QStringLiteral("g++"), QStringLiteral("libebur128-dev")} << none
                                 << QStringList{QStringLiteral("g++"), QStringLiteral("libebur128-dev")}
                                 << QStringLiteral("g++ libebur128-dev");
        QTest::newRow("half installed") << QStringList{QStringLiteral("cmake")}
                                        << QStringList{QStringLiteral("cmake half-configured")}
                                        << QStringList{QStringLiteral("cmake")} << QStringLiteral("cmake");
        QTest::newRow("either name is known")
            << QStringList{svg} << none << QStringList{QStringLiteral("libqt6svg6-dev"), QStringLiteral("qt6-svg-dev")}
            << QStringLiteral("qt6-svg-dev");
        QTest::newRow("only the older name is known")
            << QStringList{svg} << none << QStringList{QStringLiteral("libqt6svg6-dev")} << QStringLiteral("libqt6svg6-dev");
        QTest::newRow("the other name is installed")
            << QStringList{svg} << QStringList{QStringLiteral("libqt6svg6-dev installed")} << none << QString();
    }

    void installsWhatIsMissing()
    {
        QFETCH(QStringList, missing);
        QFETCH(QStringList, alsoThere);
        QFETCH(QStringList, known);
        QFETCH(QString, installed);
        const ScriptSandbox sandbox;
        sandbox.setInstalled(installedWithout(sandbox, missing) + alsoThere);
        sandbox.setKnown(known);
        const ScriptSandbox::Run run = sandbox.run(kRun, {}, "kept");
        QCOMPARE(run.exitStatus, 7);
        QVERIFY(run.output.endsWith("kept"));
        const QStringList installs = aptCalls(run, QStringLiteral("install"));
        const qsizetype times = installed.isEmpty() ? 0 : 1;
        QCOMPARE(aptCalls(run, QStringLiteral("update")).size(), times);
        QCOMPARE(installs.size(), times);
        QVERIFY(callsOf(run, QStringLiteral("sudo")).isEmpty());
        if (!installs.isEmpty())
            QVERIFY(installs[0].endsWith(QStringLiteral("--no-install-recommends ") + installed));
    }

    void installsThroughSudoWhereNotRoot()
    {
        const ScriptSandbox sandbox;
        sandbox.setUserId(1000);
        sandbox.setInstalled(installedWithout(sandbox, {QStringLiteral("cmake")}));
        const ScriptSandbox::Run run = sandbox.run(kRun);
        QCOMPARE(run.exitStatus, 7);
        QCOMPARE(aptCalls(run, QStringLiteral("install")).size(), 1);
        QCOMPARE(callsOf(run, QStringLiteral("sudo")).filter(QStringLiteral("apt-get")).size(), 2);
    }

    void sudoThatRefusesStopsAtOnce()
    {
        const ScriptSandbox sandbox;
        sandbox.setUserId(1000);
        sandbox.failWhen(QStringLiteral("sudo"), QString());
        sandbox.setInstalled(installedWithout(sandbox, {QStringLiteral("cmake"), QStringLiteral("g++")}));
        const ScriptSandbox::Run run = sandbox.run(kRun);
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(callsOf(run, QStringLiteral("sudo")).size(), 1);
        QVERIFY2(run.errors.contains("g++ cmake\n") && run.errors.contains("sudo is not there or refused"), run.errors.constData());
        sandbox.setInstalled(installedWithout(sandbox, {}));
        QCOMPARE(sandbox.run(kRun).exitStatus, 7);
    }

    void goesOnWithOldPackageLists()
    {
        const ScriptSandbox sandbox;
        sandbox.setInstalled(installedWithout(sandbox, {QStringLiteral("cmake")}));
        sandbox.failWhen(QStringLiteral("apt-get"), QStringLiteral("update"));
        const ScriptSandbox::Run run = sandbox.run(kRun);
        QCOMPARE(run.exitStatus, 7);
        QCOMPARE(aptCalls(run, QStringLiteral("update")).size(), 3);
        QCOMPARE(aptCalls(run, QStringLiteral("install")).size(), 1);
    }

    void stopsWithASentence_data()
    {
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QByteArray>("sentence");

        const QStringList cmake = {QStringLiteral("cmake")};
        const QString none;
        QTest::newRow("no apt") << QStringList() << QStringLiteral("apt-get") << none << none
                                << QByteArray("This system has no apt: ");
        QTest::newRow("unknown to apt") << cmake << none << QStringLiteral("apt-cache") << QStringLiteral("cmake")
                                        << QByteArray("apt does not know the packages above: ");
        QTest::newRow("apt fails") << cmake << none << QStringLiteral("apt-get") << QStringLiteral("install")
                                   << QByteArray("The packages could not be installed: ");
        QTest::newRow("cmake fails") << QStringList() << none << QStringLiteral("cmake") << QStringLiteral("release")
                                     << QByteArray("Beatreel could not be configured (preset release): ");
        QTest::newRow("ninja fails") << QStringList() << none << QStringLiteral("ninja") << QStringLiteral("release")
                                     << QByteArray("Beatreel could not be built (preset release): ");
    }

    void stopsWithASentence()
    {
        QFETCH(QStringList, missing);
        QFETCH(QString, removed);
        QFETCH(QString, program);
        QFETCH(QString, argument);
        QFETCH(QByteArray, sentence);
        const ScriptSandbox sandbox;
        sandbox.setInstalled(installedWithout(sandbox, missing));
        if (!removed.isEmpty())
            sandbox.remove(removed);
        if (!program.isEmpty())
            sandbox.failWhen(program, argument);
        const ScriptSandbox::Run run = sandbox.run(kRun);
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(run.output, QByteArray());
        const QList<QByteArray> lines = run.errors.trimmed().split('\n');
        QVERIFY2(lines.last().startsWith(sentence), run.errors.constData());
        if (!program.isEmpty() && program != QStringLiteral("apt-cache"))
            QVERIFY2(run.errors.contains(program.toUtf8() + ": it went wrong"), run.errors.constData());
    }

    void withoutAptItListsThePackagesAndGoesOnWhenTold()
    {
        const ScriptSandbox sandbox;
        sandbox.remove(QStringLiteral("apt-get"));
        const QByteArray errors = sandbox.run(kRun).errors;
        QVERIFY(errors.contains("    qt6-svg-dev or libqt6svg6-dev\n"));
        QVERIFY(errors.contains("    timgm6mb-soundfont\n"));
        QCOMPARE(sandbox.run(kRun, {}, {}, {QStringLiteral("BEATREEL_SKIP_SETUP=1")}).exitStatus, 7);
    }
};

BEATREEL_TEST(tst_RunScript)
#include "tst_RunScript.moc"
