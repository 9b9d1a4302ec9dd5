// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "tests/app/CommandLine.h"
#include "tests/app/MasterFacts.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// Whole films of every kind: each archetype, strict, balanced and free, and a plan with beats of every length.
class tst_Films : public QObject
{
    Q_OBJECT

private:
    static QJsonObject specOf(const Ran &ran)
    {
        const QJsonObject plan = ran.json().value(u"phases"_s).toArray()[0].toObject();
        return plan.value(u"output_data"_s).toObject().value(u"spec"_s).toObject();
    }

private slots:
    void everyArchetype_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("creativity");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("archetype");
        const QList<std::pair<QString, QString>> briefs = {
            {u"luxury_showcase"_s, u"Luxury watch, elegant gold, sophisticated and premium"_s},
            {u"energetic_lifestyle"_s, u"Nike sneakers, energetic and urban"_s},
            {u"minimalist_reveal"_s, u"Minimalist skincare serum, clean and simple"_s},
            {u"emotional_storytelling"_s, u"Family car, emotional and heartfelt"_s},
            {u"feature_demo"_s, u"Show the features of our smart vacuum robot, clear and informative"_s},
        };
        const QList<std::pair<QString, int>> freedoms = {{u"0"_s, 5}, {u"0.5"_s, 10}, {u"1"_s, 15}};
        for (const auto &[archetype, brief] : briefs) {
            for (const auto &[creativity, seconds] : freedoms)
                QTest::addRow("%s at %s", qPrintable(archetype), qPrintable(creativity)) << brief << creativity << seconds << archetype;
        }
    }

    void everyArchetype()
    {
        QFETCH(QString, brief);
        QFETCH(QString, creativity);
        QFETCH(int, seconds);
        QFETCH(QString, archetype);
        const CommandLine shell;
        const Ran ran = shell.run({u"generate"_s, brief, u"--creativity"_s, creativity, u"--duration"_s, QString::number(seconds), u"--out"_s,
                                   u"film.mp4"_s, u"--json"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(specOf(ran).value(u"template"_s).toString(), archetype);
        QCOMPARE(specOf(ran).value(u"duration"_s).toInt(), seconds);
        QCOMPARE(faultsOfMaster(shell.file(u"film.mp4"_s), seconds), QStringList());
    }

    void beatsOfEveryLength()
    {
        QJsonObject spec = QJsonDocument::fromJson(readFile(sourceFile(u"tests/data/tdd-spec.json"_s)).value()).object();
        QJsonArray beats;
        for (int i = 0, start = 0; i < 3; ++i) {
            QJsonObject beat = spec.value(u"beats"_s).toArray()[i].toObject();
            beat.insert(u"start"_s, start);
            beat.insert(u"duration"_s, 5 * (i + 1));
            start += 5 * (i + 1);
            beats.append(beat);
        }
        spec.insert(u"beats"_s, beats);
        spec.insert(u"duration"_s, 30);
        const CommandLine shell;
        shell.write(u"plan.json"_s, QJsonDocument(spec).toJson());
        const Ran ran = shell.runLine(u"generate --spec plan.json --project film --json"_s);
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QJsonObject made = ran.json().value(u"made"_s).toObject();
        QCOMPARE(made.value(u"frames"_s).toInt(), 3);
        QCOMPARE(made.value(u"clips"_s).toInt(), 6);
        QCOMPARE(faultsOfMaster(shell.file(u"film/film.mp4"_s), 30), QStringList());
    }
};

BEATREEL_TEST(tst_Films)
#include "tst_Films.moc"
