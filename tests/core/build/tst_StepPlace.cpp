// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/build/BuildFixture.h"
#include "tests/support/NextDoor.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>

using namespace beatreel;
using test::BuildFixture;
using test::NextDoor;

class tst_StepPlace : public QObject
{
    Q_OBJECT

private slots:
    void elsewhereTheFilmIsTheSame()
    {
        BuildFixture here({15, 5}), there({15, 5});
        for (BuildFixture *fixture : {&here, &there}) {
            fixture->editBeat(1, [](BeatContent &beat) {
                Overlay words;
                words.text = QStringLiteral("Now");
                beat.overlays.append(words);
            });
        }
        QVERIFY(here.make().isComplete());

        NextDoor nextDoor(there.models);
        there.place = &nextDoor;
        const BuildReport report = there.make();
        QVERIFY2(report.isComplete(), qPrintable(report.failures.value(0).error.sentence));
        QCOMPARE(report.made, (BuildCounts{.frames = 2, .clips = 4, .music = 1, .chunks = 4, .stitches = 1, .mixes = 1, .muxes = 1}));
        QCOMPARE(there.masterHash(), here.masterHash());
        QCOMPARE(there.artist.asked + there.camera.asked + there.composer.asked, 0);
        QCOMPARE(nextDoor.done.size(), qsizetype(2 + 4 + 1 + 4 + 3));
        for (const Slot &slot : there.folder->project().slotList()) {
            Take one = here.folder->takes().takesOf(slot).value(0), other = there.folder->takes().takesOf(slot).value(0);
            for (Take *take : {&one, &other}) {
                take->made = {};
                take->parameters.remove(QStringLiteral("seconds_to_make"));
            }
            QCOMPARE(toJson(one), toJson(other));
        }
        QCOMPARE(there.make().made, BuildCounts{});
    }

    void whatFailsElsewhereFailsHere()
    {
        BuildFixture fixture({5, 5});
        NextDoor nextDoor(fixture.models);
        nextDoor.trouble = [](const StepOrder &order) -> std::optional<Error> {
            if (order.name() == QStringLiteral("clip:b1:0"))
                return Error{ErrorKind::Unavailable, QStringLiteral("The worker has gone."), {}, {}};
            return std::nullopt;
        };
        fixture.place = &nextDoor;
        const BuildReport report = fixture.make();
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures[0].error.sentence, QStringLiteral("The worker has gone."));
        QCOMPARE(report.made.clips, 1);
        nextDoor.trouble = {};
        const BuildReport rest = fixture.make();
        QVERIFY(rest.isComplete());
        QCOMPARE(rest.made.clips, 1);
        QCOMPARE(rest.made.frames, 0);
    }

    void aWorkerWithOtherGeneratorsRefuses()
    {
        BuildFixture fixture({5});
        NextDoor nextDoor(fixture.models);
        nextDoor.artist.id.version = 2;
        fixture.place = &nextDoor;
        const BuildReport report = fixture.make();
        QCOMPARE(report.failures.size(), 1);
        QVERIFY(report.failures[0].error.sentence.contains(QStringLiteral("would not come out the same")));
    }

    void ordersAreReadAsTheyWereWritten_data()
    {
        QTest::addColumn<QJsonObject>("order");
        QTest::addColumn<bool>("isGood");
        const auto read = [](const char *json) { return QJsonDocument::fromJson(json).object(); };
        const char *const frame = R"({"kind": "frame", "slot": "frame:b1", "inputs": {"prompt": "x"}, "number": 1, "seed": "18446744073709551615"})";
        const auto with = [&](const QString &name, const QJsonValue &value) {
            QJsonObject other = read(frame);
            other.insert(name, value);
            return other;
        };
        QTest::newRow("frame") << read(frame) << true;
        const QJsonObject terms = read(R"({"build": "b", "build_usd": 0.5, "may_repeat_failed": true, "may_repeat_lost": false, "may_repeat_unknown": false})");
        QTest::newRow("paid") << with(QStringLiteral("payment"), terms) << true;
        QTest::newRow("paid without a word") << with(QStringLiteral("payment"), QJsonObject{}) << false;
        QTest::newRow("chunk") << read(R"({"kind": "chunk", "slot": "clip:b1:1", "shown": ["t1"]})") << true;
        QTest::newRow("sound") << read(R"({"kind": "sound", "shown": []})") << true;
        QTest::newRow("nothing") << QJsonObject{} << false;
        QTest::newRow("another kind") << with(QStringLiteral("kind"), QStringLiteral("poem")) << false;
        QTest::newRow("another slot") << with(QStringLiteral("slot"), QStringLiteral("music")) << false;
        QTest::newRow("no slot") << with(QStringLiteral("slot"), QStringLiteral("../../etc")) << false;
        QTest::newRow("no number") << with(QStringLiteral("number"), QStringLiteral("one")) << false;
        QTest::newRow("no seed") << with(QStringLiteral("seed"), QStringLiteral("-")) << false;
        QTest::newRow("a chunk of nothing") << read(R"({"kind": "chunk", "slot": "clip:b1:1", "shown": []})") << false;
    }

    void ordersAreReadAsTheyWereWritten()
    {
        QFETCH(QJsonObject, order);
        QFETCH(bool, isGood);
        const auto read = stepOrderFromJson(order);
        QCOMPARE(read.has_value(), isGood);
        if (read)
            QCOMPARE(toJson(*read), order);
        else
            QVERIFY(read.error().sentence.startsWith(QStringLiteral("This is no step of a build")));
    }
};

BEATREEL_TEST(tst_StepPlace)
#include "tst_StepPlace.moc"
