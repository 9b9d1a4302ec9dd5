// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packaging/ScriptSandbox.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using test::ScriptSandbox;
using namespace Qt::StringLiterals;

class tst_ShowcaseScript : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheNamedPartsIntoTheCallersFolder()
    {
        const ScriptSandbox sandbox;
        const ScriptSandbox::Run run = sandbox.run(u"showcase.sh"_s, {u"my pictures"_s, u"camera"_s, u"score"_s});
        QVERIFY2(run.exitStatus == 0, run.errors.constData());
        const QString folder = QFileInfo(sandbox.callersFolder() + u"/my pictures"_s).canonicalFilePath();
        QVERIFY(!folder.isEmpty());
        QCOMPARE(QString::fromUtf8(run.output), u"<%1><camera><score>"_s.arg(folder));
        QVERIFY(run.calls.filter(u"ninja"_s).last().endsWith(u" beatreel-cli beatreel-showcase"_s));
        QVERIFY(run.errors.contains("The showcase is in "));
    }

    void everythingHasFilmsToo()
    {
        const ScriptSandbox sandbox;
        const ScriptSandbox::Run run = sandbox.run(u"showcase.sh"_s, {u"out"_s});
        QVERIFY(run.output.endsWith("<sheets><drawings><camera><score>"));
        QVERIFY(run.errors.contains("film: 15s Nike sneakers, energetic and urban\n"));
        QCOMPARE(run.exitStatus, 7); // the acted film fails, and nothing is said to be there
        QVERIFY(!run.errors.contains("The showcase is in "));
    }

    void saysWhatItCanDo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no folder") << QStringList() << 2 << QByteArray("showcase.sh FOLDER");
        QTest::newRow("unknown part") << QStringList{u"out"_s, u"moods"_s} << 1 << QByteArray("There is no part \"moods\"");
    }

    void saysWhatItCanDo()
    {
        QFETCH(QStringList, arguments);
        const ScriptSandbox sandbox;
        const ScriptSandbox::Run run = sandbox.run(u"showcase.sh"_s, arguments);
        QTEST(run.exitStatus, "status");
        QFETCH(QByteArray, sentence);
        QVERIFY2(run.errors.startsWith(sentence), run.errors.constData());
        QVERIFY(run.calls.filter(u"ninja"_s).isEmpty());
    }
};

BEATREEL_TEST(tst_ShowcaseScript)
#include "tst_ShowcaseScript.moc"
