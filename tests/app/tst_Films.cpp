// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "tests/app/Films.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// Whole films: each archetype, one strict, the next balanced, the next free; and a plan with beats of every length.
class tst_Films : public QObject
{
    Q_OBJECT

private slots:
    void everyArchetype_data()
    {
        QTest::addColumn<int>("brief");
        for (int brief = 0; brief < archetypeBriefs().size(); ++brief)
            QTest::addRow("%s", qPrintable(archetypeBriefs()[brief].archetype)) << brief;
    }

    void everyArchetype()
    {
        QFETCH(int, brief);
        checkFilm(archetypeBriefs()[brief], freedoms()[brief % freedoms().size()]);
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
