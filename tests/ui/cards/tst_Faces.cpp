// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardFace.h"
#include "ui/cards/ChunkFace.h"

#include "core/project/BeatEdits.h"
#include "core/project/LookEdits.h"
#include "core/project/SlotEdits.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const BeatId kFirst(QStringLiteral("b1"));
const BeatId kSecond(QStringLiteral("b2"));

/// The fixture's project with everything made.
struct Built
{
    Built()
    {
        open->build(BuildScope::Chunks);
        isBuilt = QTest::qWaitFor([&] { return !open->workshop().isBusy(); }, 60000);
        open->make({Slot::music()});
        isBuilt = QTest::qWaitFor([&] { return !open->workshop().isBusy(); }, 60000);
    }

    CardFace card(int index) { return cardFace(*open, index, Seconds(0)); }
    ChunkFace chunk(int beat, int index) { return chunkFace(*open, open->project().beats[beat], beat + 1, index); }

    EditorFixture fixture;
    std::unique_ptr<OpenProject> open = fixture.create();
    bool isBuilt = false;
};

} // namespace

class tst_Faces : public QObject
{
    Q_OBJECT

private slots:
    void beforeAnythingIsMade()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        const CardFace card = cardFace(*open, 1, Seconds(5));
        QCOMPARE(card.number, 2);
        QCOMPARE(card.movement, QStringLiteral("Handheld follow"));
        QVERIFY(card.state == CardState::NoFrame);
        QVERIFY(card.rung == Rung::None);
        QVERIFY(card.tip().contains(QStringLiteral("No frame yet.")));
        QVERIFY(card.hasOffer());
        QCOMPARE(card.offerVerb(), QStringLiteral("Sketch it"));
        QCOMPARE(card.price, Price::exact(0.0055));
        QVERIFY(card.prompt.contains(QStringLiteral("Nike sneakers")));
        const ChunkFace chunk = chunkFace(*open, open->project().beats[1], 2, 1);
        QVERIFY(chunk.state == ChunkState::Missing);
        QCOMPARE(chunk.label, QStringLiteral("2.2"));
        QCOMPARE(chunk.price, Price::exact(0.0055 + 2 * 0.04)); // with what it is made from
        QCOMPARE(chunk.spoken(), QStringLiteral("Clip 2.2, not made yet, making it costs 9 cents"));
    }

    void whatIsReadyIsSilent()
    {
        Built built;
        const CardFace card = built.card(1);
        QVERIFY(card.state == CardState::Ready);
        QVERIFY(card.rung == Rung::Clip);
        QVERIFY(card.tip().contains(QStringLiteral("the last step of three")));
        QVERIFY(!card.hasOffer());
        QVERIFY(!card.clipIcon);
        QVERIFY(QFileInfo::exists(card.picture));
        QCOMPARE(card.spoken(), QStringLiteral("Beat 2, usage_scenario, 10 seconds from 0:00, clip"));
        const ChunkFace chunk = built.chunk(1, 1);
        QVERIFY(chunk.state == ChunkState::Ready);
        QVERIFY(QFileInfo::exists(chunk.clip));
        QVERIFY(!chunk.hasOffer());
    }

    void staleSaysWhyAndForHowMuch()
    {
        Built built;
        built.open->apply(EditKind::EditStyle, withLighting(built.open->project(), QStringLiteral("neon")));
        const CardFace card = built.card(1);
        QVERIFY(card.state == CardState::Stale);
        QCOMPARE(card.reason, QStringLiteral("Lighting changed"));
        QCOMPARE(card.sentences, QStringList{QStringLiteral("Made before the lighting became “neon”.")});
        QCOMPARE(card.price, Price::exact(0.0055 + 2 * 0.04));
        QVERIFY(card.spoken().contains(QStringLiteral("stale: lighting changed, refresh costs 9 cents")));
        QVERIFY(built.chunk(1, 0).state == ChunkState::Stale);
        built.open->document().undoStack()->undo();
        QVERIFY(built.card(1).state == CardState::Ready);
    }

    void aStaleClipIsToldOnTheCard()
    {
        Built built;
        built.open->apply(EditKind::EditMovement, withCameraMovement(built.open->project(), {kSecond}, QStringLiteral("static")));
        const CardFace card = built.card(1);
        QVERIFY(card.state == CardState::Ready);
        QVERIFY(card.clipIcon == Icon::Stale);
        QCOMPARE(card.clipNote, QStringLiteral("2.1 stale"));
        QCOMPARE(built.chunk(1, 0).words, QStringLiteral("Movement changed"));
    }

    void keptAndLockedOfferNothing()
    {
        Built built;
        built.open->apply(EditKind::EditStyle, withLighting(built.open->project(), QStringLiteral("neon")));
        const Project stale = built.open->project();
        QCOMPARE(built.chunk(1, 0).words, QStringLiteral("Picture is stale"));
        built.open->keep({Slot::frame(kSecond), Slot::clip(kSecond, 0), Slot::clip(kSecond, 1)});
        QVERIFY(built.card(1).state == CardState::Kept);
        QVERIFY(!built.card(1).hasOffer());
        QVERIFY(built.chunk(1, 0).state == ChunkState::Ready); // as it would be made again from the same frame
        built.open->apply(EditKind::EditMovement, withCameraMovement(stale, {kSecond}, QStringLiteral("static")));
        built.open->keep({Slot::frame(kSecond), Slot::clip(kSecond, 0)});
        QVERIFY(built.chunk(1, 0).state == ChunkState::Kept);
        built.open->apply(EditKind::LockBeats, withLock(stale, {kSecond}, Lock::Locked));
        const CardFace locked = built.card(1);
        QVERIFY(locked.isLocked);
        QVERIFY(locked.state == CardState::Ready);
        QVERIFY(!built.chunk(1, 0).hasOffer());
        QVERIFY(locked.spoken().contains(QStringLiteral("locked")));
    }

    void failedSaysWhatHappened()
    {
        EditorFixture fixture;
        fixture.artist.trouble = [](const FrameRequest &) -> std::optional<Error> {
            return Error{ErrorKind::ProviderRefused, QStringLiteral("The service refused the words."), {}, std::nullopt};
        };
        const auto open = fixture.create();
        open->make({Slot::frame(kFirst)});
        QTRY_VERIFY_WITH_TIMEOUT(open->workshop().job(Slot::frame(kFirst)) && !open->workshop().isBusy(), 30000);
        const CardFace card = cardFace(*open, 0, Seconds(0));
        QVERIFY(card.state == CardState::Failed);
        QCOMPARE(card.reason, QStringLiteral("Refused"));
        QCOMPARE(card.sentences, QStringList{QStringLiteral("The service refused the words.")});
        QCOMPARE(card.offerVerb(), QStringLiteral("Retry"));
    }

    void aFailedClipIsToldOnTheCard()
    {
        EditorFixture fixture;
        fixture.camera.trouble = [](const ClipRequest &) -> std::optional<Error> {
            return Error{ErrorKind::Unavailable, QStringLiteral("Nobody answers."), {}, std::nullopt};
        };
        const auto open = fixture.create();
        open->make({Slot::clip(kFirst, 0)});
        QTRY_VERIFY_WITH_TIMEOUT(open->workshop().job(Slot::clip(kFirst, 0)) && !open->workshop().isBusy(), 30000);
        const CardFace card = cardFace(*open, 0, Seconds(0));
        QVERIFY(card.isClipFailed);
        QCOMPARE(card.clipNote, QStringLiteral("1.1 not available"));
        const ChunkFace chunk = chunkFace(*open, open->project().beats[0], 1, 0);
        QVERIFY(chunk.state == ChunkState::Failed);
        QCOMPARE(chunk.spoken(), QStringLiteral("Clip 1.1, failed: not available, retry costs 4 cents"));
    }

    void whatIsLostIsOfferedAtItsPrice()
    {
        Built built;
        built.open->apply(EditKind::ChooseTake, withChoice(built.open->project(), Slot::frame(kFirst), TakeId(QStringLiteral("0123456789abcdef"))));
        const CardFace card = built.card(0);
        QVERIFY(card.state == CardState::Lost);
        QVERIFY(card.picture.isEmpty());
        QVERIFY(card.hasOffer());
        QCOMPARE(card.offerVerb(), QStringLiteral("Make again"));
        QCOMPARE(card.price, Price::exact(0.0055));
        built.open->apply(EditKind::ChooseTake, withChoice(built.open->project(), Slot::clip(kSecond, 0), TakeId(QStringLiteral("0123456789abcdef"))));
        const ChunkFace chunk = built.chunk(1, 0);
        QVERIFY(chunk.state == ChunkState::Lost);
        QVERIFY(chunk.hasOffer());
        QCOMPARE(chunk.price, Price::exact(0.04));
        QCOMPARE(chunk.spoken(), QStringLiteral("Clip 2.1, failed: its file is gone, making it again costs 4 cents"));
        built.open->apply(EditKind::LockTake, withLock(built.open->project(), chunk.slot, Lock::Locked));
        QVERIFY(!built.chunk(1, 0).hasOffer());
    }

    void whatRunsSaysHowFar()
    {
        EditorFixture fixture;
        std::mutex hold;
        hold.lock();
        fixture.artist.trouble = [&](const FrameRequest &) -> std::optional<Error> {
            const std::scoped_lock wait(hold);
            return std::nullopt;
        };
        const auto open = fixture.create();
        open->make({Slot::clip(kSecond, 1)});
        QTRY_VERIFY(open->workshop().job(Slot::frame(kSecond)) && open->workshop().job(Slot::frame(kSecond))->state == Job::State::Running);
        QVERIFY(cardFace(*open, 1, Seconds(0)).state == CardState::Making);
        QCOMPARE(chunkFace(*open, open->project().beats[1], 2, 0).words, QStringLiteral("Waits for its frame"));
        QCOMPARE(chunkFace(*open, open->project().beats[1], 2, 1).words, QStringLiteral("Waits for 2.1"));
        hold.unlock();
        QTRY_VERIFY_WITH_TIMEOUT(!open->workshop().isBusy(), 60000);
    }

    void clocks()
    {
        QCOMPARE(clockText(Seconds(5)), QStringLiteral("0:05"));
        QCOMPARE(clockText(Seconds(130)), QStringLiteral("2:10"));
    }
};

BEATREEL_TEST(tst_Faces)
#include "tst_Faces.moc"
