// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_Batch : public QObject
{
    Q_OBJECT

private slots:
    void oneThatFailsStopsNoOther()
    {
        CommandLine cli;
        cli.write(u"ads.csv"_s, "prompt,name,duration,music\n"
                                "\"watch, elegant\",watch,5,none\n"
                                "a 300s ad for shoes,shoes,,none\n"
                                "phone,phone,5,none\n");
        const Ran first = cli.run({u"batch"_s, u"ads.csv"_s, u"--at-once"_s, u"2"_s, u"--json"_s});
        QCOMPARE(first.status, 1);
        const QJsonObject document = first.json();
        QCOMPARE(document[u"done"_s].toInt(), 2);
        QCOMPARE(document[u"failed"_s].toInt(), 1);
        QCOMPARE(statesOf(document), (QStringList{u"watch success"_s, u"shoes failed"_s, u"phone success"_s}));
        QVERIFY2(document[u"videos"_s].toArray()[1][u"message"_s].toString().contains(u"120"_s), first.out);
        QVERIFY(cli.has(u"ads/watch/watch.mp4"_s));
        QVERIFY(cli.has(u"ads/phone/phone.mp4"_s));
        isDescribed(document);

        // Mended, and run again: only what is missing is made.
        cli.write(u"ads.csv"_s, "prompt,name,duration,music\n"
                                "\"watch, elegant\",watch,5,none\n"
                                "shoes,shoes,5,none\n"
                                "phone,phone,5,none\n");
        const Ran second = cli.run({u"batch"_s, u"ads.csv"_s, u"--json"_s});
        QVERIFY2(second.status == 0, second.err);
        const QJsonArray videos = second.json()[u"videos"_s].toArray();
        QCOMPARE(videos[0][u"made"_s][u"clips"_s].toInt(-1), 0);
        QCOMPARE(videos[1][u"made"_s][u"clips"_s].toInt(-1), 1);
        QVERIFY(cli.has(u"ads/shoes/shoes.mp4"_s));
    }

    void anotherBriefIsLeftAlone()
    {
        CommandLine cli;
        cli.write(u"ads.csv"_s, "prompt,name,duration,music\nwatch,one,5,none\n");
        QCOMPARE(cli.run({u"batch"_s, u"ads.csv"_s}).status, 0);
        const QByteArray document = cli.read(u"ads/one/one.beatreel"_s);
        cli.write(u"ads.csv"_s, "prompt,name,duration,music\nphone,one,5,none\n");
        const Ran ran = cli.run({u"batch"_s, u"ads.csv"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("another brief"), ran.err);
        QCOMPARE(cli.read(u"ads/one/one.beatreel"_s), document);
    }

    void stoppedItGoesOnLater()
    {
        CommandLine cli;
        cli.write(u"ads.csv"_s, "prompt,duration,music\nwatch,15,none\nphone,5,none\n");
        const auto batch = cli.start({u"batch"_s, u"ads.csv"_s, u"--folder"_s, u"films"_s});
        QTRY_VERIFY_WITH_TIMEOUT(cli.has(u"films/001/001.beatreel"_s), 20'000);
        ::kill(static_cast<pid_t>(batch->processId()), SIGTERM);
        QCOMPARE(finished(*batch).status, 130);
        QVERIFY(!cli.has(u"films/002"_s));
        QCOMPARE(cli.run({u"batch"_s, u"ads.csv"_s, u"--folder"_s, u"films"_s}).status, 0);
        QVERIFY(cli.has(u"films/001/001.mp4"_s));
        QVERIFY(cli.has(u"films/002/002.mp4"_s));
    }

    void aListThatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no prompts") << QByteArray("name\none\n") << QByteArray("no column “prompt”");
        QTest::newRow("another column") << QByteArray("prompt,colour\nwatch,red\n") << QByteArray("column “colour”, which is not known");
        QTest::newRow("an empty prompt") << QByteArray("prompt,name\nwatch,a\n ,b\n") << QByteArray("line 3: the prompt is empty");
        QTest::newRow("one name twice") << QByteArray("prompt,name\nwatch,a\nphone,a\n") << QByteArray("line 3: there is a video “a” already");
        QTest::newRow("a path as a name") << QByteArray("prompt,name\nwatch,../a\n") << QByteArray("line 2: “../a” cannot be a name");
        QTest::newRow("no brief") << QByteArray("prompt\n") << QByteArray("holds no brief");
    }

    void aListThatCannotBeUsedIsRefused()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, says);
        CommandLine cli;
        cli.write(u"ads.csv"_s, list);
        const Ran ran = cli.run({u"batch"_s, u"ads.csv"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(says), ran.err);
        QCOMPARE(cli.entries(), QStringList{u"ads.csv"_s});
    }

private:
    static QStringList statesOf(const QJsonObject &document)
    {
        QStringList states;
        for (const QJsonValue video : document[u"videos"_s].toArray())
            states.append(video[u"name"_s].toString() + u' ' + video[u"status"_s].toString());
        return states;
    }

    static void isDescribed(const QJsonObject &document)
    {
        QFile description(sourceFile(u"docs/json.md"_s));
        QVERIFY(description.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(description.readAll());
        for (const QString &name : document[u"videos"_s].toArray()[0].toObject().keys() + document.keys())
            QVERIFY2(text.contains(u'`' + name + u'`') || text.contains(u'.' + name + u'`'), qPrintable(name));
    }
};

BEATREEL_TEST(tst_Batch)
#include "tst_Batch.moc"
