// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/ChunkFiles.h"
#include "core/build/Estimate.h"
#include "core/media/OverlayLayer.h"
#include "core/project/EndCards.h"
#include "core/project/FilmOverlays.h"
#include "core/project/OverlayEdits.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const BeatId kOverlaid(u"b2"_s);

Overlay title()
{
    Overlay overlay;
    overlay.text = u"Now"_s;
    overlay.size = 0.4;
    return overlay;
}

} // namespace

/// What lies over the pictures is part of the chunk products.
class tst_Overlays : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheBeatsChunksAreEncodedAgain()
    {
        BuildFixture shop({5, 10, 5});
        static_cast<void>(shop.make());
        const QList<QByteArray> takes = takesOf(shop);
        shop.edit([](Project &project) { project = withOverlays(project, kOverlaid, {title()}); });
        QCOMPARE(dueOf(shop), 0); // no take is stale, and nothing is to be paid
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 2, 1, 0, 1}));
        QCOMPARE(shop.make().made, BuildCounts());
        QCOMPARE(takesOf(shop), takes);
    }

    void onlyTheChunkThatShowsIt()
    {
        BuildFixture shop({15});
        static_cast<void>(shop.make());
        Overlay late = title();
        late.in = milliseconds(11000);
        shop.edit([&](Project &project) { project = withOverlays(project, BeatId(u"b1"_s), {late}); });
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 1, 1, 0, 1}));
        shop.edit([&](Project &project) {
            project = withOverlay(project, BeatId(u"b1"_s), 0, [](Overlay &overlay) { overlay.in = milliseconds(4000); });
        });
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 3, 1, 0, 1}));
        // What happens in the first chunk is nothing to the others.
        shop.edit([&](Project &project) {
            project = withOverlay(project, BeatId(u"b1"_s), 0, [](Overlay &overlay) { overlay.in = milliseconds(3000); });
        });
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 1, 1, 0, 1}));
    }

    void undoGivesBackTheOldChunksByteForByte()
    {
        BuildFixture shop({5, 5});
        static_cast<void>(shop.make());
        const QString master = shop.masterHash();
        const Project before = shop.folder->project();
        shop.edit([](Project &project) { project = withOverlays(project, kOverlaid, {title()}); });
        static_cast<void>(shop.make());
        QVERIFY(shop.masterHash() != master);
        QVERIFY(shop.folder->save(before));
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 1, 1, 0, 1}));
        QCOMPARE(shop.masterHash(), master);
    }

    void theWordsFollowProductAndBeat()
    {
        BuildFixture shop({5, 5});
        Overlay name = title(), words = title();
        name.words = OverlayWords::ProductName;
        words.words = OverlayWords::OnScreen;
        shop.edit([&](Project &project) { project = withOverlays(project, kOverlaid, {name, words}); });
        const Project project = shop.folder->project();
        QCOMPARE(chunkOverlays(project, kOverlaid, 0).overlays.size(), 1); // nobody has written the words yet
        QCOMPARE(chunkOverlays(project, kOverlaid, 0).overlays[0].text, u"Watch"_s);
        shop.editBeat(1, [](BeatContent &beat) { beat.onScreenWords = u"Buy now"_s; });
        QCOMPARE(chunkOverlays(shop.folder->project(), kOverlaid, 0).overlays[1].text, u"Buy now"_s);
        QVERIFY(chunkOverlays(project, BeatId(u"b1"_s), 0).isEmpty());
        static_cast<void>(shop.make());
        shop.editBeat(1, [](BeatContent &beat) { beat.onScreenWords = u"Buy today"_s; });
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 1, 1, 0, 1}));
    }

    void handOnPicturesAreTakenBefore()
    {
        BuildFixture shop({10});
        shop.edit([](Project &project) { project = withOverlays(project, BeatId(u"b1"_s), {title()}); });
        const BuildReport with = shop.make();
        BuildFixture plain({10});
        const BuildReport without = plain.make();
        const Slot second = Slot::clip(BeatId(u"b1"_s), 1);
        QCOMPARE(fingerprintOfFile(with.handOns.value(second)).value(), fingerprintOfFile(without.handOns.value(second)).value());
    }

    void dipsAndFades()
    {
        BuildFixture shop({5, 10, 5});
        static_cast<void>(shop.make());
        shop.edit([](Project &project) { project = withDip(project, {kOverlaid}, milliseconds(600)); });
        // Both sides of the cut: the last chunk before it and the first behind.
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 2, 1, 0, 1}));
        const Project project = shop.folder->project();
        const BlackFade out{BlackFade::Way::ToBlack, milliseconds(4700), milliseconds(5000)};
        const BlackFade in{BlackFade::Way::FromBlack, milliseconds(0), milliseconds(300)};
        QCOMPARE(chunkOverlays(project, BeatId(u"b1"_s), 0).fades, QList{out});
        QCOMPARE(chunkOverlays(project, kOverlaid, 0).fades, QList{in});
        QVERIFY(chunkOverlays(project, kOverlaid, 1).isEmpty());
        shop.edit([](Project &project) { project = withFades(project, milliseconds(500), milliseconds(1000)); });
        QCOMPARE(shop.make().made, (BuildCounts{0, 0, 0, 2, 1, 0, 1}));
        const BlackFade end{BlackFade::Way::ToBlack, milliseconds(4000), milliseconds(5000)};
        QCOMPARE(chunkOverlays(shop.folder->project(), BeatId(u"b3"_s), 0).fades, QList{end});
        const Fingerprint none;
        QCOMPARE(chunkOverlays(project, kOverlaid, 1).fingerprint(), none);
    }

    void endCardsFitEveryShape_data()
    {
        QTest::addColumn<QSize>("frame");
        QTest::addColumn<QString>("product");
        for (const QString &product : {u"Watch"_s, u"Glacier Chronograph"_s}) {
            for (const QSize &frame : {QSize(1280, 720), QSize(720, 720), QSize(720, 900), QSize(720, 1280)})
                QTest::addRow("%dx%d %s", frame.width(), frame.height(), qPrintable(product)) << frame << product;
        }
    }

    void endCardsFitEveryShape()
    {
        QFETCH(QSize, frame);
        QFETCH(QString, product);
        const QRectF safe(0.05 * frame.width(), 0.05 * frame.height(), 0.9 * frame.width(), 0.9 * frame.height());
        BuildFixture shop({15});
        for (const EndCard card : kEndCards) {
            QVERIFY(!endCardName(card).isEmpty());
            for (const CardLogo &logo : {CardLogo{u"references/logo.png"_s, 2.5}, CardLogo()}) {
                Project project = shop.folder->project();
                project.product.name = product;
                project.beats[0] = project.beats[0].with([](BeatContent &beat) { beat.onScreenWords = u"Order yours today"_s; });
                project = withOverlays(project, BeatId(u"b1"_s), endCard(card, logo, product, Seconds(15), frame));
                QVERIFY(chunkOverlays(project, BeatId(u"b1"_s), 1).isEmpty()); // in the last five seconds alone
                QList<QRectF> boxes;
                for (const Overlay &overlay : chunkOverlays(project, BeatId(u"b1"_s), 2).overlays) {
                    const QRectF box = overlayBox(overlay, frame);
                    if (box.isEmpty())
                        continue;
                    QVERIFY(safe.contains(box));
                    for (const QRectF &other : std::as_const(boxes))
                        QVERIFY(!box.intersects(other));
                    boxes.append(box);
                }
                QCOMPARE(boxes.size(), logo.file.isEmpty() || card == EndCard::Name ? 2 : 3);
            }
        }
    }

    void aLogoThatIsGoneStopsNothing()
    {
        BuildFixture shop({5});
        Overlay logo;
        logo.kind = Overlay::Kind::Picture;
        logo.file = u"references/gone.png"_s;
        shop.edit([&](Project &project) { project = withOverlays(project, BeatId(u"b1"_s), {logo}); });
        QVERIFY(shop.make().isComplete());
    }

private:
    static int dueOf(BuildFixture &shop)
    {
        const GeneratorSet generators{&shop.artist, &shop.camera, &shop.composer};
        const SlotStates states(shop.folder->project(), shop.folder->takes(), generators.identities());
        return int(std::ranges::count_if(states.all(), [](const SlotState &state) { return state.needsMaking; }));
    }

    static QList<QByteArray> takesOf(BuildFixture &shop)
    {
        QList<QByteArray> bytes;
        for (const Slot &slot : shop.folder->project().slotList()) {
            for (const Take &take : shop.folder->takes().takesOf(slot)) {
                QFile file(shop.folder->takes().path(take));
                if (file.open(QIODevice::ReadOnly))
                    bytes.append(file.readAll());
            }
        }
        return bytes;
    }
};

BEATREEL_TEST(tst_Overlays)
#include "tst_Overlays.moc"
