// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <QTest>

using namespace beatreel::test;

/// What the program says to arguments and files that cannot work: exit status, streams, one sentence, and
/// nothing left behind.
class tst_Arguments : public QObject
{
    Q_OBJECT

private slots:
    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &line, int status, const QString &says) {
            QTest::newRow(name) << line.split(u'|') << status << says;
        };
        row("unknown command", QStringLiteral("paint"), 2, QStringLiteral("paint"));
        row("unknown option", QStringLiteral("generate|watch|--colour|red"), 2, QStringLiteral("colour"));
        row("option twice", QStringLiteral("generate|watch|--seed|1|--seed|2"), 2, QStringLiteral("seed"));
        row("option without value", QStringLiteral("generate|watch|--seed"), 2, QStringLiteral("seed"));
        row("empty prompt", QStringLiteral("generate|"), 2, QStringLiteral("prompt"));
        row("blank prompt", QStringLiteral("generate|  \t "), 2, QStringLiteral("prompt"));
        row("no prompt", QStringLiteral("generate"), 2, QStringLiteral("prompt"));
        row("two prompts", QStringLiteral("generate|a|b"), 2, QStringLiteral("quotes"));
        row("creativity too high", QStringLiteral("generate|watch|--creativity|1.01"), 2, QStringLiteral("creativity"));
        row("creativity negative", QStringLiteral("generate|watch|--creativity|-0.1"), 2, QStringLiteral("creativity"));
        row("creativity no number", QStringLiteral("generate|watch|--creativity|much"), 2, QStringLiteral("much"));
        row("creativity nan", QStringLiteral("generate|watch|--creativity|nan"), 2, QStringLiteral("creativity"));
        row("duration 0", QStringLiteral("generate|watch|--duration|0"), 2, QStringLiteral("1 to 120"));
        row("duration -5", QStringLiteral("generate|watch|--duration|-5"), 2, QStringLiteral("1 to 120"));
        row("duration 121", QStringLiteral("generate|watch|--duration|121"), 2, QStringLiteral("1 to 120"));
        row("duration soon", QStringLiteral("generate|watch|--duration|soon"), 2, QStringLiteral("soon"));
        row("seed", QStringLiteral("generate|watch|--seed|x"), 2, QStringLiteral("seed"));
        row("planner", QStringLiteral("generate|watch|--planner|oracle"), 2, QStringLiteral("offline"));
        row("frames", QStringLiteral("generate|watch|--frames|oil"), 2, QStringLiteral("sketch"));
        row("clips", QStringLiteral("generate|watch|--clips|crane"), 2, QStringLiteral("camera"));
        row("music", QStringLiteral("generate|watch|--music|jazz"), 2, QStringLiteral("score"));
        row("music file missing", QStringLiteral("generate|watch|--music|none/song.mp3"), 1, QStringLiteral("song.mp3"));
        row("set", QStringLiteral("generate|watch|--set|deluxe"), 2, QStringLiteral("draft"));
        row("budget", QStringLiteral("generate|watch|--budget|-1"), 2, QStringLiteral("budget"));
        row("duration in the brief", QStringLiteral("generate|a 300 second watch film|--project|P"), 1, QStringLiteral("300"));
        row("prompt file missing", QStringLiteral("generate|--prompt-file|none.txt"), 1, QStringLiteral("none.txt"));
        row("spec missing", QStringLiteral("generate|--spec|none.json"), 1, QStringLiteral("none.json"));
        row("out is a folder", QStringLiteral("generate|watch|--out|."), 1, QStringLiteral("folder"));
        row("out in no folder", QStringLiteral("generate|watch|--out|none/watch.mp4"), 1, QStringLiteral("none"));
        row("farm that is not set", QStringLiteral("generate|watch|--farm"), 2, QStringLiteral("BEATREEL_FARM_URL"));
        row("farm that is not set, before an option", QStringLiteral("generate|watch|--farm|--force"), 2, QStringLiteral("BEATREEL_FARM_URL"));
        row("farm that is none", QStringLiteral("build|nowhere|--farm|here"), 2, QStringLiteral("redis://"));
        row("no project", QStringLiteral("build|nowhere"), 1, QStringLiteral("nowhere"));
        row("no project for status", QStringLiteral("status|nowhere"), 1, QStringLiteral("nowhere"));
        row("build without operand", QStringLiteral("build"), 2, QStringLiteral("DIR"));
        row("regenerate what", QStringLiteral("regenerate|nowhere"), 2, QStringLiteral("--beat"));
        row("own model", QStringLiteral("regenerate|nowhere|--beat|1|--frames|hailuo-2.3-fast"), 2, QStringLiteral("--frames does not know"));
        row("own model of what", QStringLiteral("regenerate|nowhere|--music|--clips|camera"), 2, QStringLiteral("--beat"));
        row("clip 0", QStringLiteral("regenerate|nowhere|--beat|1|--clip|0"), 2, QStringLiteral("clip"));
        row("phase", QStringLiteral("phase|phase9"), 2, QStringLiteral("phase1_planning"));
        row("validate nothing", QStringLiteral("validate|none.json"), 1, QStringLiteral("none.json"));
        row("stitch without out", QStringLiteral("stitch|a.mp4"), 2, QStringLiteral("--out"));
        row("stitch nothing there", QStringLiteral("stitch|a.mp4|--out|b.mp4"), 1, QStringLiteral("a.mp4"));
        row("export format", QStringLiteral("export|nowhere|--format|gif|--out|x"), 2, QStringLiteral("mp4"));
        row("export per page", QStringLiteral("export|nowhere|--format|pdf|--out|x|--per-page|5"), 2, QStringLiteral("12"));
        row("export paper", QStringLiteral("export|nowhere|--format|pdf|--out|x|--paper|a5"), 2, QStringLiteral("letter"));
        row("export paper of a list", QStringLiteral("export|nowhere|--format|otio|--out|x|--paper|a4"), 2, QStringLiteral("pdf"));
        row("export a pdf as is", QStringLiteral("export|nowhere|--format|pdf|--out|x|--as-is"), 2, QStringLiteral("frames"));
        row("export no project", QStringLiteral("export|nowhere|--format|pdf|--out|x"), 1, QStringLiteral("nowhere"));
        row("export frames into no folder", QStringLiteral("export|nowhere|--format|frames|--out|none/x"), 1, QStringLiteral("none"));
    }

    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        const CommandLine shell;
        const Ran plain = shell.run(arguments);
        QCOMPARE(plain.status, status);
        QVERIFY2(plain.out.isEmpty(), plain.out.constData());
        QVERIFY2(plain.lastLine().contains(says.toUtf8()), plain.err.constData());
        QVERIFY2(plain.lastLine().endsWith('.'), plain.err.constData());

        const Ran json = shell.run(arguments + QStringList{QStringLiteral("--json")});
        if (arguments.first() == QStringLiteral("phase"))
            return; // It speaks JSON always and knows no --json.
        QCOMPARE(json.status, status);
        QCOMPARE(json.json().value(QStringLiteral("status")).toString(), QStringLiteral("failed"));
    }

    void withoutArguments()
    {
        const Ran ran = CommandLine().run({});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("Usage"));
    }

    void helpAndVersion()
    {
        const CommandLine shell;
        const Ran version = shell.run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        const QJsonObject facts = shell.run({QStringLiteral("--version"), QStringLiteral("--json")}).json();
        QVERIFY(version.out.startsWith("beatreel-cli " + facts.value(QStringLiteral("version")).toString().toUtf8()));
        QStringList names;
        for (const QJsonValue &part : facts.value(QStringLiteral("parts")).toArray()) {
            names.append(part[QStringLiteral("name")].toString());
            QVERIFY2(version.out.contains((names.last() + u' ').toUtf8()) || version.out.contains((names.last() + u',').toUtf8()), qPrintable(names.last()));
            QVERIFY2(QRegularExpression(QStringLiteral("^[A-Za-z]+-[0-9.]+-[A-Za-z-]+$|^OFL-1.1$|^MIT$|^BSD-3-Clause$|^Bitstream-Vera$|^blessing$")).match(part[QStringLiteral("licence")].toString()).hasMatch(), qPrintable(names.last()));
            const QStringList unasked{QStringLiteral("x264"), QStringLiteral("SQLite"), QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("TimGM6mb")};
            if (!unasked.contains(names.last())) // these are reached through others, or are only data
                QVERIFY2(part[QStringLiteral("version")].toString().contains(QRegularExpression(QStringLiteral("[0-9]"))), qPrintable(names.last()));
        }
        QCOMPARE(names.mid(0, 2), QStringList({QStringLiteral("Qt"), QStringLiteral("FFmpeg")}));
        QVERIFY(shell.run({QStringLiteral("--help")}).out.contains("regenerate"));
        QVERIFY(shell.run({QStringLiteral("generate"), QStringLiteral("--help")}).out.contains("--creativity"));
    }

    void aRefusedBriefLeavesNoProject()
    {
        const CommandLine shell;
        const Ran ran = shell.run({QStringLiteral("generate"), QStringLiteral("a 300 second watch film"), QStringLiteral("--project"), QStringLiteral("P")});
        QCOMPARE(ran.status, 1);
        QVERIFY(!QFileInfo::exists(shell.file(QStringLiteral("P"))));
    }

    void anExistingFileIsNeverReplacedUnasked()
    {
        const CommandLine shell;
        shell.write(QStringLiteral("watch.mp4"), "mine");
        const Ran ran = shell.run({QStringLiteral("generate"), QStringLiteral("5s watch"), QStringLiteral("--out"), QStringLiteral("watch.mp4")});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.lastLine().contains("--force"));
        QFile file(shell.file(QStringLiteral("watch.mp4")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        QVERIFY(!QFile::exists(shell.file(QStringLiteral("watch"))));
    }

    void plansAreReadableAndJson()
    {
        const CommandLine shell;
        const QStringList plan{QStringLiteral("plan"), QStringLiteral("15s Nike sneakers energetic")};
        QVERIFY(shell.run(plan).out.contains("Nike sneakers"));
        const QJsonObject output = shell.run(plan + QStringList{QStringLiteral("--json")}).json();
        QCOMPARE(output.value(QStringLiteral("phase")).toString(), QStringLiteral("phase1_planning"));
        const QJsonObject spec = output.value(QStringLiteral("output_data")).toObject().value(QStringLiteral("spec")).toObject();
        QCOMPARE(spec.value(QStringLiteral("duration")).toInt(), 15);
        QCOMPARE(spec.value(QStringLiteral("template")).toString(), QStringLiteral("energetic_lifestyle"));
    }

    void durationsAreRoundedWithANotice()
    {
        const CommandLine shell;
        for (const auto &[given, made] : {std::pair(7, 5), std::pair(12, 10), std::pair(13, 15)}) {
            const Ran ran = shell.run({QStringLiteral("plan"), QStringLiteral("watch"), QStringLiteral("--json"), QStringLiteral("--duration"),
                                       QString::number(given)});
            QCOMPARE(ran.status, 0);
            QVERIFY(ran.err.contains(QByteArray::number(given) + " s"));
            QCOMPARE(ran.json().value(QStringLiteral("output_data")).toObject().value(QStringLiteral("spec")).toObject()
                         .value(QStringLiteral("duration")).toInt(), made);
        }
    }

    void theEnvironmentSetsTheDefaultAndABadValueIsToldOf()
    {
        CommandLine shell;
        shell.set(QStringLiteral("BEAT_COMPOSITION_CREATIVITY"), QStringLiteral("lots"));
        const Ran ran = shell.run({QStringLiteral("plan"), QStringLiteral("watch")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.contains("BEAT_COMPOSITION_CREATIVITY"));
    }

    void aBadOwnTemplateIsToldOfAndTheRestWorks()
    {
        const CommandLine shell;
        QDir().mkpath(shell.file(QStringLiteral(".config/beats")));
        shell.write(QStringLiteral(".config/beats/mine.json"), "{\n oops }");
        const Ran ran = shell.run({QStringLiteral("plan"), QStringLiteral("watch")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.contains("mine.json"));
    }

    void validateTellsAllFindingsAtOnce()
    {
        const CommandLine shell;
        const QJsonObject output = shell.run({QStringLiteral("plan"), QStringLiteral("15s watch"), QStringLiteral("--json")}).json();
        QJsonObject spec = output.value(QStringLiteral("output_data")).toObject().value(QStringLiteral("spec")).toObject();
        shell.write(QStringLiteral("good.json"), QJsonDocument(spec).toJson());
        QCOMPARE(shell.run({QStringLiteral("validate"), QStringLiteral("good.json")}).status, 0);
        QJsonArray beats = spec.value(QStringLiteral("beats")).toArray();
        QJsonObject first = beats[0].toObject();
        first.insert(QStringLiteral("duration"), 7);
        first.insert(QStringLiteral("beat_id"), QStringLiteral("drone_shot"));
        beats[0] = first;
        spec.insert(QStringLiteral("beats"), beats);
        shell.write(QStringLiteral("bad.json"), QJsonDocument(spec).toJson());
        const Ran bad = shell.run({QStringLiteral("validate"), QStringLiteral("bad.json"), QStringLiteral("--json")});
        QCOMPARE(bad.status, 1);
        QStringList codes;
        for (const QJsonValue &finding : bad.json().value(QStringLiteral("findings")).toArray())
            codes.append(finding.toObject().value(QStringLiteral("code")).toString());
        QVERIFY2(codes.contains(QStringLiteral("bad_duration")) && codes.contains(QStringLiteral("unknown_beat"))
                     && codes.contains(QStringLiteral("wrong_sum")),
                 qPrintable(codes.join(u' ')));
        QCOMPARE(shell.run({QStringLiteral("estimate"), QStringLiteral("good.json")}).status, 0);
    }
};

BEATREEL_TEST(tst_Arguments)
#include "tst_Arguments.moc"
