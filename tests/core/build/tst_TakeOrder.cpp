// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/TakeOrder.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/support/TestMain.h"

using namespace beatreel;
using namespace beatreel::test;

/// Takes that are ordered from their inputs alone.
class tst_TakeOrder : public QObject
{
    Q_OBJECT

private:
    const Slot m_frame = Slot::frame(BeatId(QStringLiteral("b1")));
    const Slot m_first = Slot::clip(BeatId(QStringLiteral("b1")), 0);
    const Slot m_second = Slot::clip(BeatId(QStringLiteral("b1")), 1);

    static BuildReport order(BuildFixture &fixture, const QList<TakeOrder> &orders)
    {
        BuildOptions options;
        options.orders = orders;
        return fixture.make(options);
    }
    static Take newest(BuildFixture &fixture, const Slot &slot) { return fixture.folder->takes().takesOf(slot).last(); }

private slots:
    void againAsATakeGivesTheSameBytesWhateverTheProjectSaysNow()
    {
        BuildFixture fixture({10});
        QVERIFY(fixture.make().isComplete());
        const QList<Take> before{newest(fixture, m_frame), newest(fixture, m_first), newest(fixture, m_second),
                                 newest(fixture, Slot::music())};
        fixture.editBeat(0, [](BeatContent &beat) {
            beat.spec.promptTemplate = QStringLiteral("something else");
            beat.seed = 5;
        });
        fixture.edit([](Project &project) { project.style.mood = QStringLiteral("playful"); });
        const GeneratorIdentity identities[] = {fixture.artist.id, fixture.camera.id, fixture.camera.id, fixture.composer.id};
        QList<TakeOrder> orders;
        for (int i = 0; i < before.size(); ++i)
            orders.append(againAs(before[i], identities[i], 1));
        const BuildReport report = order(fixture, orders);
        QVERIFY2(report.isComplete(), qPrintable(report.failures.value(0).error.sentence));
        QCOMPARE(report.made, (BuildCounts{1, 2, 1, 0, 0, 0, 0}));
        for (const Take &old : before) {
            const Take made = newest(fixture, old.slot);
            QVERIFY(made.id != old.id);
            QCOMPARE(made.file, old.file);
            QCOMPARE(made.seed, old.seed);
            QCOMPARE(made.inputs, old.inputs);
            QCOMPARE(made.number, 1);
        }
    }

    void variantsDifferInTheirSeeds()
    {
        BuildFixture fixture({5});
        QVERIFY(fixture.make().isComplete());
        const SlotStates states(fixture.folder->project(), fixture.folder->takes(),
                                GeneratorSet{&fixture.artist, &fixture.camera, &fixture.composer}.identities());
        const SlotState &frame = *states.find(m_frame);
        QVERIFY(order(fixture, variantsOf(frame, 1, 4)).isComplete());
        const QList<Take> takes = fixture.folder->takes().takesOf(m_frame);
        QCOMPARE(takes.size(), 5);
        QSet<quint64> seeds;
        QSet<QString> files;
        for (const Take &take : takes) {
            seeds.insert(take.seed);
            files.insert(take.file);
            QCOMPARE(take.seed, takeSeed(takes.first().seed, take.number));
        }
        QCOMPARE(seeds.size(), 5);
        QCOMPARE(files.size(), 5);
        // The film shows what it showed.
        const SlotStates after(fixture.folder->project(), fixture.folder->takes(),
                               GeneratorSet{&fixture.artist, &fixture.camera, &fixture.composer}.identities());
        QCOMPARE(after.find(m_frame)->shown->id, frame.shown->id);
    }

    void ofInputsThatAreNotKnownThereAreNoVariants()
    {
        QVERIFY(variantsOf(SlotState(), 0, 4).isEmpty());
    }

    void eachIsBookedOnce()
    {
        BuildFixture fixture({5});
        QVERIFY(fixture.make().isComplete());
        fixture.artist.id.provider = QStringLiteral("replicate");
        const TakeOrder again = againAs(newest(fixture, m_frame), fixture.artist.id, 1);
        QVERIFY(order(fixture, {again}).isComplete());
        const int asked = fixture.artist.asked;
        QVERIFY(!order(fixture, {again}).isComplete()); // paid for already
        QCOMPARE(fixture.artist.asked, asked);
    }

    void aClipThatWentOnFromACroppedOneBeginsTheSame()
    {
        BuildFixture fixture({10});
        fixture.editBeat(0, [](BeatContent &beat) {
            beat.clips[0].crop = {0, 1, 1.5};
            beat.clips[0].slip = std::chrono::milliseconds(40);
        });
        QVERIFY(fixture.make().isComplete());
        const auto pictures = clipPicturesOf(newest(fixture, Slot::clip(m_first.beat, 1)).inputs, fixture.folder->takes());
        QVERIFY(pictures && pictures->isHandOn && !pictures->frame);
        QVERIFY((pictures->crop == Crop{0, 1, 1.5}));
        QCOMPARE(pictures->slip, std::chrono::milliseconds(40));
        QVERIFY(order(fixture, {againAs(newest(fixture, Slot::clip(m_first.beat, 1)), fixture.camera.id, 1)}).isComplete());
    }

    void aClipWithoutItsPictureSaysSo()
    {
        BuildFixture fixture({5});
        QVERIFY(fixture.make().isComplete());
        TakeOrder again = againAs(newest(fixture, m_first), fixture.camera.id, 1);
        again.inputs.insert(QStringLiteral("picture"), QStringLiteral("take:none"));
        const BuildReport report = order(fixture, {again});
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().error.kind, ErrorKind::NotFound);
        for (const QString &key : {QString(), QStringLiteral("take:"), QStringLiteral("hand-on:x@ms"), QStringLiteral("hand-on:x@0ms/1,1"), QStringLiteral("x")}) {
            again.inputs.insert(QStringLiteral("picture"), key);
            QVERIFY(!clipPicturesOf(again.inputs, fixture.folder->takes()));
        }
    }
};

BEATREEL_TEST(tst_TakeOrder)
#include "tst_TakeOrder.moc"
