// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// Which language the command line speaks, told by what Qt itself says to an option that nobody knows.
class tst_CommandLanguage : public QObject
{
    Q_OBJECT

private slots:
    void language_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("system");
        QTest::addColumn<bool>("isGerman");
        QTest::newRow("nothing is said") << u""_s << u""_s << u"C.UTF-8"_s << false;
        QTest::newRow("variable") << u"de"_s << u""_s << u"C.UTF-8"_s << true;
        QTest::newRow("variable with a country") << u"de_AT.UTF-8"_s << u""_s << u"C.UTF-8"_s << true;
        QTest::newRow("variable above the settings") << u"en"_s << u"de"_s << u"de_DE.UTF-8"_s << false;
        QTest::newRow("variable that no one speaks") << u"tlh"_s << u"de"_s << u"de_DE.UTF-8"_s << false;
        QTest::newRow("settings") << u""_s << u"de"_s << u"C.UTF-8"_s << true;
        QTest::newRow("settings above the system") << u""_s << u"en"_s << u"de_DE.UTF-8"_s << false;
        QTest::newRow("settings that no one speaks") << u""_s << u"tlh"_s << u"de_DE.UTF-8"_s << true;
        QTest::newRow("system") << u""_s << u""_s << u"de_DE.UTF-8"_s << true;
        QTest::newRow("system that no one speaks") << u""_s << u""_s << u"da_DK.UTF-8"_s << false;
    }
    void language()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, setting);
        QFETCH(const QString, system);
        QFETCH(const bool, isGerman);
        CommandLine shell;
        shell.set(u"BEATREEL_LANGUAGE"_s, variable);
        shell.set(u"LC_ALL"_s, system);
        shell.unset(u"LANGUAGE"_s);
        if (!setting.isEmpty()) {
            shell.set(u"BEATREEL_CONFIG_DIR"_s, shell.file(u"."_s));
            shell.write(u"settings.json"_s, "{\"language\": \"" + setting.toUtf8() + "\"}");
        }
        const Ran ran = shell.run({u"plan"_s, u"a watch"_s, u"--colour"_s});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(isGerman ? "Unbekannte Option" : "Unknown option"), ran.err.constData());
    }

    void jsonIsEnglish_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("--json") << QStringList{u"plan"_s, u"a watch"_s, u"--colour"_s, u"--json"_s};
        QTest::newRow("phase") << QStringList{u"phase"_s, u"planning"_s, u"--colour"_s};
        QTest::newRow("step") << QStringList{u"step"_s, u"--serve"_s, u"--colour"_s};
    }
    void jsonIsEnglish()
    {
        QFETCH(const QStringList, arguments);
        CommandLine shell;
        shell.set(u"BEATREEL_LANGUAGE"_s, u"de"_s);
        const Ran ran = shell.run(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("Unknown option") && !ran.out.contains("Unbekannt"), ran.err.constData());
    }

    void numbersAreOfTheLanguage_data()
    {
        QTest::addColumn<QStringList>("form");
        QTest::addColumn<QString>("seconds");
        QTest::newRow("German") << QStringList() << u"fertig in [0-9]+,[0-9] s"_s;
        QTest::newRow("for a program") << QStringList{u"--json"_s} << u"there in [0-9]+\\.[0-9] s"_s;
    }
    void numbersAreOfTheLanguage()
    {
        QFETCH(const QStringList, form);
        QFETCH(const QString, seconds);
        CommandLine shell;
        shell.set(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        shell.unset(u"LANGUAGE"_s);
        shell.unset(u"BEATREEL_LANGUAGE"_s);
        shell.write(u"ads.csv"_s, "prompt,duration,music\nwatch,5,none\n");
        const Ran ran = shell.run(QStringList{u"batch"_s, u"ads.csv"_s} + form);
        QCOMPARE(ran.status, 0);
        QVERIFY2(QString::fromUtf8(ran.err).contains(QRegularExpression(seconds)), ran.err.constData());
    }

    /// Its own words, not those of Qt.
    void aBadBriefIsRefusedInTheUsersLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("en") << u"en"_s << u"There is no prompt."_s;
        QTest::newRow("de") << u"de"_s << u"Es gibt keinen Prompt."_s;
        QTest::newRow("ja") << u"ja"_s << u"プロンプトがありません。"_s;
    }
    void aBadBriefIsRefusedInTheUsersLanguage()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, sentence);
        CommandLine shell;
        shell.set(u"BEATREEL_LANGUAGE"_s, code);
        const Ran said = shell.run({u"generate"_s, QString()});
        QCOMPARE(said.status, 2);
        QVERIFY2(said.err.contains(sentence.toUtf8()), said.err.constData());
        const Ran json = shell.run({u"generate"_s, QString(), u"--json"_s});
        QVERIFY2(json.out.contains("There is no prompt.") && json.err.contains("There is no prompt."), json.out.constData());
    }
};

BEATREEL_TEST(tst_CommandLanguage)
#include "tst_CommandLanguage.moc"
