// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/ChunkFiles.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_ChunkFiles : public QObject
{
    Q_OBJECT

private slots:
    void afterABuildEveryChunkIsFresh()
    {
        BuildFixture shop({5, 10});
        QVERIFY(chunksOf(shop).isEmpty());
        const BuildReport report = shop.make();
        QVERIFY(report.isComplete());
        const auto chunks = chunksOf(shop);
        QStringList paths;
        for (const Slot &slot : shop.folder->project().slotList()) {
            if (slot.kind != Slot::Kind::Clip)
                continue;
            QVERIFY(chunks.value(slot).isFresh);
            paths.append(chunks.value(slot).path);
        }
        QCOMPARE(paths, report.chunks);
    }

    void whatItShowsNowIsWhatCounts()
    {
        BuildFixture shop({5, 10});
        static_cast<void>(shop.make());
        const Slot clip = Slot::clip(BeatId(QStringLiteral("b2")), 1);
        shop.editBeat(1, [](BeatContent &beat) { beat.clips[1].slip = std::chrono::milliseconds(200); });
        QVERIFY(!chunksOf(shop).value(clip).isFresh);
        QVERIFY(chunksOf(shop).value(Slot::clip(clip.beat, 0)).isFresh);
        QVERIFY(QFile::exists(chunksOf(shop).value(clip).path));
        static_cast<void>(shop.make());
        QVERIFY(chunksOf(shop).value(clip).isFresh);
        shop.editBeat(1, [](BeatContent &beat) { beat.clips[1].crop.zoom = 2; });
        QVERIFY(!chunksOf(shop).value(clip).isFresh);
        QVERIFY(chunksOf(shop).value(Slot::clip(clip.beat, 0)).isFresh);
        static_cast<void>(shop.make());
        QVERIFY(chunksOf(shop).value(clip).isFresh);
    }

    void whatIsGoneIsNotThere()
    {
        BuildFixture shop({5, 5});
        static_cast<void>(shop.make());
        const Slot first = Slot::clip(BeatId(QStringLiteral("b1")), 0);
        const Slot second = Slot::clip(BeatId(QStringLiteral("b2")), 0);
        QVERIFY(QFile::remove(shop.folder->path(chunkProduct(first))));
        QVERIFY(QFile::resize(shop.folder->path(chunkProduct(second)), 100));
        QVERIFY(!chunksOf(shop).contains(first));
        QVERIFY(chunksOf(shop).contains(second) && !chunksOf(shop).value(second).isFresh);
    }

private:
    static QHash<Slot, BuiltChunk> chunksOf(BuildFixture &shop)
    {
        const GeneratorSet generators{&shop.artist, &shop.camera, &shop.composer};
        const SlotStates states(shop.folder->project(), shop.folder->takes(), generators.identities());
        return builtChunks(shop.folder->path(), shop.folder->project(), states);
    }
};

BEATREEL_TEST(tst_ChunkFiles)
#include "tst_ChunkFiles.moc"
