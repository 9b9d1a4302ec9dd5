// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packaging/ScriptSandbox.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using test::ScriptSandbox;

class tst_TestScript : public QObject
{
    Q_OBJECT

private slots:
    void runsEveryTestAndThenTheSanitizers()
    {
        const ScriptSandbox sandbox;
        const ScriptSandbox::Run run = sandbox.run(QStringLiteral("test.sh"));
        QCOMPARE(run.exitStatus, 0);
        const QStringList tests = run.calls.filter(QStringLiteral("ctest "));
        QCOMPARE(tests.size(), 3);
        QVERIFY(tests[0].contains(QStringLiteral("/build/ci ")));
        QVERIFY(tests[0].endsWith(QStringLiteral("-LE ^(services|soak)$")));
        QVERIFY(tests[1].contains(QStringLiteral("/build/ci ")));
        QVERIFY(tests[1].endsWith(QStringLiteral("-L ^services$ -j4")));
        QVERIFY(tests[2].contains(QStringLiteral("/build/asan ")));
        QVERIFY(tests[2].endsWith(QStringLiteral("-L ^(core|media)$ -LE ^(slow|soak)$")));
        QVERIFY(run.output.endsWith("100% tests passed, 0 tests failed out of 3\n"));
    }

    void theSanitizersCanBeLeftOut()
    {
        const ScriptSandbox sandbox;
        const ScriptSandbox::Run run = sandbox.run(QStringLiteral("test.sh"), {QStringLiteral("--without-sanitizers")});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.calls.filter(QStringLiteral("ctest ")).size(), 2);
        QCOMPARE(run.calls.filter(QStringLiteral("/build/asan")).size(), 0);
    }

    void aFailureDoesNotHideTheRest()
    {
        const ScriptSandbox sandbox;
        sandbox.failWhen(QStringLiteral("ctest"), QStringLiteral("/build/ci "));
        const ScriptSandbox::Run run = sandbox.run(QStringLiteral("test.sh"));
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(run.calls.filter(QStringLiteral("ctest ")).size(), 3);
        QVERIFY2(run.errors.endsWith("Failed: every test; what needs real servers.\n"), run.errors.constData());
    }

    void aFailedBuildRunsNoTest()
    {
        const ScriptSandbox sandbox;
        sandbox.failWhen(QStringLiteral("ninja"), QStringLiteral("/build/ci"));
        const ScriptSandbox::Run run = sandbox.run(QStringLiteral("test.sh"));
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(run.calls.filter(QStringLiteral("ctest ")).size(), 0);
    }

    void soakingRunsTheLongTestsAndAllSanitizers()
    {
        const ScriptSandbox sandbox;
        const ScriptSandbox::Run run = sandbox.run(QStringLiteral("soak.sh"));
        QCOMPARE(run.exitStatus, 0);
        const QStringList tests = run.calls.filter(QStringLiteral("ctest "));
        QCOMPARE(tests.size(), 4);
        QVERIFY(tests[0].endsWith(QStringLiteral("-L ^soak$")));
        QVERIFY(tests[1].endsWith(QStringLiteral("-R ^test_ui_journeys\\.")));
        QVERIFY(tests[2].contains(QStringLiteral("/build/asan ")));
        QVERIFY(tests[3].contains(QStringLiteral("/build/tsan ")));
    }
};

BEATREEL_TEST(tst_TestScript)
#include "tst_TestScript.moc"
