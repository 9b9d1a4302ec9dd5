// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/OpenProject.h"

#include "core/project/BeatEdits.h"
#include "core/project/LookEdits.h"
#include "core/project/SlotEdits.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const BeatId kFirst(QStringLiteral("b1"));
const BeatId kSecond(QStringLiteral("b2"));

} // namespace

class tst_OpenProject : public QObject
{
    Q_OBJECT

private slots:
    void editsAreSavedAndFoundAgain()
    {
        EditorFixture fixture;
        {
            const auto open = fixture.create();
            QSignalSpy changes(open.get(), &OpenProject::changed);
            open->apply(EditKind::DeleteBeats, withoutBeats(open->project(), {kFirst}));
            QCOMPARE(changes.size(), 1);
            QCOMPARE(open->document().undoStack()->undoText(), QStringLiteral("Delete beat"));
            QVERIFY(!open->wasLeftOpen());
        }
        const auto open = fixture.reopen();
        QCOMPARE(open->project().beats.size(), 1);
        QVERIFY(!open->wasLeftOpen());
    }

    void onlyOneHasItOpen()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        const auto other = OpenProject::open(fixture.path(), fixture.parts);
        QVERIFY(!other);
        QVERIFY(other.error().kind == ErrorKind::Busy);
    }

    void pricesAreThoseOfTheCatalogue()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        QCOMPARE(open->countOfBuild(), 6);
        QCOMPARE(open->priceOfBuild(), Price::exact(2 * 0.0055 + 3 * 0.04 + 0.15));
        QCOMPARE(open->dueSlots(kSecond).size(), 3);
        QCOMPARE(open->priceOf(open->dueSlots(kSecond)), Price::exact(0.0055 + 2 * 0.04));
        QCOMPARE(open->priceOfOne(Slot::music()), Price::exact(0.15));
        // A clip is made from its frame and the clip before it; each counts once.
        QCOMPARE(open->priceOf({Slot::clip(kSecond, 1)}), Price::exact(0.0055 + 2 * 0.04));
        QCOMPARE(open->priceOf({Slot::clip(kSecond, 0), Slot::clip(kSecond, 1)}), Price::exact(0.0055 + 2 * 0.04));
        QCOMPARE(open->priceOfAgain(Slot::clip(kSecond, 0)), Price::exact(0.0055 + 0.04));
        const EditEffect effect = open->effectOf(withDuration(open->project(), {kFirst}, Seconds(15)));
        QCOMPARE(effect.clips.count, 2);
        QCOMPARE(effect.price(), Price::exact(0.08));
    }

    void aTakeThatComesChangesTheStates()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        QSignalSpy states(open.get(), &OpenProject::statesChanged);
        open->make({Slot::frame(kFirst)});
        QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1, 30000);
        QVERIFY(open->state(Slot::frame(kFirst))->status == SlotStatus::Ready);
        QVERIFY(open->state(Slot::frame(kSecond))->status == SlotStatus::Missing);
        QCOMPARE(open->countOfBuild(), 5);
    }

    void againIsAnEditAndATake()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        const Slot frame = Slot::frame(kFirst);
        open->make({frame});
        QTRY_COMPARE_WITH_TIMEOUT(open->takes().takesOf(frame).size(), 1, 30000);
        QTRY_VERIFY(open->state(frame)->shown);
        const TakeId first = open->state(frame)->shown->id;
        open->again({frame});
        QTRY_VERIFY_WITH_TIMEOUT(open->state(frame)->shown->id != first, 30000);
        QVERIFY(open->state(frame)->status == SlotStatus::Ready);
        open->document().undoStack()->undo();
        QCOMPARE(open->state(frame)->shown->id, first);
        QVERIFY(open->state(frame)->status == SlotStatus::Ready);
    }

    void keptIsLeftAlone()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        const Slot frame = Slot::frame(kFirst);
        open->make({frame});
        QTRY_VERIFY_WITH_TIMEOUT(open->state(frame)->status == SlotStatus::Ready, 30000);
        open->apply(EditKind::EditStyle, withLighting(open->project(), QStringLiteral("neon")));
        QVERIFY(open->state(frame)->needsMaking);
        QCOMPARE(open->state(frame)->changed, (QStringList{QStringLiteral("lighting"), QStringLiteral("prompt")}));
        open->keep({frame});
        QVERIFY(!open->state(frame)->needsMaking);
        QVERIFY(open->state(frame)->isHeld);
    }

    void aResultOfADeletedBeatIsKept()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        std::mutex hold;
        hold.lock();
        fixture.artist.trouble = [&](const FrameRequest &) -> std::optional<Error> {
            const std::scoped_lock wait(hold);
            return std::nullopt;
        };
        open->make({Slot::frame(kFirst)});
        QTRY_COMPARE(fixture.artist.asked.load(), 1);
        open->apply(EditKind::DeleteBeats, withoutBeats(open->project(), {kFirst}));
        hold.unlock();
        QTRY_COMPARE_WITH_TIMEOUT(open->takes().takesOf(Slot::frame(kFirst)).size(), 1, 30000);
        QTRY_VERIFY(!open->workshop().isBusy());
        open->document().undoStack()->undo();
        QVERIFY(open->state(Slot::frame(kFirst))->status == SlotStatus::Ready);
    }

    void whatIsSpentCountsWhatCameToNothing()
    {
        EditorFixture fixture;
        fixture.start.budgetUsd = 2;
        const auto open = fixture.create();
        QCOMPARE(open->spentUsd(), 0.0);
        const auto pay = [&](const QString &slot, const RequestOutcome &outcome) {
            NewRequest request;
            request.key = {slot, FingerprintBuilder("test").add("slot", slot).build(), 1};
            request.provider = QStringLiteral("replicate");
            request.estimateUsd = 0.19;
            const auto row = open->ledger().reserve(request, {});
            QVERIFY(row);
            QVERIFY(open->ledger().finish(*row, outcome));
        };
        pay(QStringLiteral("clip:b1:0"), RequestOutcome::failed(0.19, QStringLiteral("It came back broken.")));
        pay(QStringLiteral("plan"), RequestOutcome::succeeded(0.01, {}, {}));
        QCOMPARE(open->spentUsd(), 0.2);
        QCOMPARE(open->leftAfter(Price::exact(0.5)).value(), 1.3);
        // What an older version did not book counts too.
        Project older = open->project();
        older.planCostUsd = 0.03;
        open->apply(EditKind::Plan, older);
        QCOMPARE(open->spentUsd(), 0.22);
    }

    void anotherModelMakesOneTake()
    {
        EditorFixture fixture;
        FakeCamera other;
        other.id.model = QStringLiteral("other");
        fixture.parts.generators = [&](const ModelChoice &models) {
            return GeneratorSet{&fixture.artist, models.clips == QStringLiteral("other") ? &other : &fixture.camera, &fixture.composer};
        };
        const auto open = fixture.create();
        open->make({Slot::clip(kSecond, 0)});
        QTRY_VERIFY_WITH_TIMEOUT(!open->workshop().isBusy() && open->takes().all().size() == 2, 60000);
        open->makeWith(Slot::clip(kSecond, 1), QStringLiteral("other"));
        QTRY_VERIFY_WITH_TIMEOUT(!open->workshop().isBusy() && open->takes().all().size() == 3, 60000);
        const SlotState *state = open->state(Slot::clip(kSecond, 1));
        QCOMPARE(state->shown->model, QStringLiteral("other"));
        QVERIFY(!state->needsMaking); // it was chosen
        QCOMPARE(other.asked.load(), 1);
        QCOMPARE(fixture.camera.asked.load(), 1);
        QCOMPARE(open->project().models.clips, QStringLiteral("camera"));
        open->document().undoStack()->undo();
        QVERIFY(open->state(Slot::clip(kSecond, 1))->needsMaking);
    }
};

BEATREEL_TEST(tst_OpenProject)
#include "tst_OpenProject.moc"
