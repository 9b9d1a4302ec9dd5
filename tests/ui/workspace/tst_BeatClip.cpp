// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/BeatClip.h"

#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QMimeData>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_BeatClip : public QObject
{
    Q_OBJECT

private slots:
    void beatsGoThereAndBack()
    {
        const Project project = projectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        const std::unique_ptr<QMimeData> data(clipOf(project, {BeatId(QStringLiteral("b3")), BeatId(QStringLiteral("b1"))}));
        QVERIFY(holdsBeats(data.get()));
        const auto clip = clipFrom(data.get());
        QVERIFY(clip);
        QCOMPARE(clip->beats().size(), 2); // in the order of the film
        QVERIFY(clip->beats()[0] == project.beats[0]);
        QVERIFY(clip->beats()[1] == project.beats[2]);
        QCOMPARE(clip->from.product, project.product);
    }

    void otherProgramsGetWordsAndNotTheBrief()
    {
        const Project project = projectOf(QStringLiteral("hero_shot 5"));
        const std::unique_ptr<QMimeData> data(clipOf(project, {BeatId(QStringLiteral("b1"))}));
        QVERIFY(data->text().startsWith(QStringLiteral("hero_shot: ")));
        for (const QString &format : data->formats())
            QVERIFY(!data->data(format).contains(project.brief.prompt.toUtf8()));
    }

    void whatIsNoBeatsIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("beats");
        QTest::newRow("another object") << QByteArray("{\"a\": 1}");
    }

    void whatIsNoBeatsIsNone()
    {
        QFETCH(QByteArray, bytes);
        QMimeData data;
        const Project project = projectOf(QStringLiteral("hero_shot 5"));
        const std::unique_ptr<QMimeData> real(clipOf(project, {BeatId(QStringLiteral("b1"))}));
        for (const QString &format : real->formats())
            data.setData(format, bytes);
        QVERIFY(!clipFrom(&data));
        QVERIFY(!clipFrom(nullptr));
    }
};

BEATREEL_TEST(tst_BeatClip)
#include "tst_BeatClip.moc"
