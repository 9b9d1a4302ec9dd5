// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/takes/TakesFixture.h"

#include <QSignalSpy>

using namespace beatreel;
using namespace beatreel::test;
using Letter = ComparedTakes::Letter;

class tst_ComparedTakes : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSelection()
    {
        TakesFixture f;
        QVERIFY(!f.compared.slot());
        f.open->selection().select(kB1);
        QCOMPARE(*f.compared.slot(), Slot::frame(kB1)); // no clip yet
        f.open->selection().select(kB2, 1);
        QCOMPARE(*f.compared.slot(), Slot::clip(kB2, 1));
        QVERIFY(f.make({Slot::clip(kB1, 0)}));
        f.open->selection().select(kB1);
        QCOMPARE(*f.compared.slot(), Slot::clip(kB1, 0));
        f.open->selection().selectAll();
        QVERIFY(!f.compared.slot());
    }

    void aSlotThatWasChosenStaysUntilAnotherBeatIsSelected()
    {
        TakesFixture f;
        QVERIFY(f.make({Slot::clip(kB1, 0), Slot::music()}));
        f.open->selection().select(kB1);
        QCOMPARE(f.compared.offered(), (QList<Slot>{Slot::frame(kB1), Slot::clip(kB1, 0), Slot::music()}));
        f.compared.setSlot(Slot::frame(kB1));
        QVERIFY(f.again(Slot::frame(kB1)));
        QCOMPARE(*f.compared.slot(), Slot::frame(kB1));
        f.compared.setSlot(Slot::frame(kB2)); // not offered
        QCOMPARE(*f.compared.slot(), Slot::frame(kB1));
        f.open->selection().select(kB2);
        QCOMPARE(*f.compared.slot(), Slot::frame(kB2));
    }

    void whatComesIsB()
    {
        TakesFixture f;
        const Slot frame = Slot::frame(kB1);
        f.open->selection().select(kB1);
        QVERIFY(f.make({frame}));
        const TakeId first = f.compared.inUse();
        QCOMPARE(f.compared.id(Letter::A), first);
        QVERIFY(f.compared.id(Letter::B).isEmpty());
        QVERIFY(f.again(frame));
        QCOMPARE(f.compared.id(Letter::A), first);
        QCOMPARE(f.compared.id(Letter::B), f.compared.inUse());
        QVERIFY(f.again(frame));
        QCOMPARE(f.compared.takes().size(), 3);
        QCOMPARE(f.compared.number(f.compared.id(Letter::B)), 3);
        QCOMPARE(f.compared.id(Letter::A), first);
    }

    void lettersChangePlacesAndFollowTheTrash()
    {
        TakesFixture f;
        const Slot frame = Slot::frame(kB1);
        f.open->selection().select(kB1);
        QVERIFY(f.make({frame}));
        QVERIFY(f.again(frame));
        QVERIFY(f.again(frame));
        const QList<Take> takes = f.compared.takes();
        f.compared.set(Letter::A, takes[1].id);
        f.compared.set(Letter::B, takes[0].id);
        f.compared.set(Letter::A, takes[0].id);
        QCOMPARE(f.compared.id(Letter::A), takes[0].id);
        QCOMPARE(f.compared.id(Letter::B), takes[1].id);
        trashTake(*f.open, takes[1].id);
        QCOMPARE(f.compared.id(Letter::A), takes[0].id);
        QCOMPARE(f.compared.id(Letter::B), takes[2].id);
        trashTake(*f.open, takes[2].id);
        QVERIFY(f.compared.id(Letter::B).isEmpty());
        f.open->document().undoStack()->undo();
        QCOMPARE(f.compared.takes().size(), 2);
        QCOMPARE(f.compared.id(Letter::B), takes[2].id);
    }

    void usingTheOtherMovesNoLetter()
    {
        TakesFixture f;
        const Slot frame = Slot::frame(kB1);
        f.open->selection().select(kB1);
        QVERIFY(f.make({frame}));
        QVERIFY(f.again(frame));
        const TakeId a = f.compared.id(Letter::A);
        const TakeId b = f.compared.id(Letter::B);
        chooseTake(*f.open, frame, a);
        QCOMPARE(f.compared.inUse(), a);
        QCOMPARE(f.compared.id(Letter::A), a);
        QCOMPARE(f.compared.id(Letter::B), b);
    }

    void variantsNeverAreWhatIsInTheTrash()
    {
        TakesFixture f;
        const Slot frame = Slot::frame(kB1);
        f.open->selection().select(kB1);
        QVERIFY(f.make({frame}) && f.again(frame));
        const QList<Take> before = f.compared.takes();
        trashTake(*f.open, before[1].id);
        trashTake(*f.open, before[0].id);
        QVERIFY(f.open->state(frame)->needsMaking);
        const QList<TakeId> variants = makeVariants(*f.open, frame);
        QCOMPARE(variants.size(), 4);
        QVERIFY(f.isIdle());
        QCOMPARE(f.compared.takes().size(), 4);
        QCOMPARE(f.open->state(frame)->status, SlotStatus::Ready);
        QVERIFY(variants.contains(f.compared.inUse()));
    }

    void letsGoOfAProject()
    {
        TakesFixture f;
        f.open->selection().select(kB1);
        const QSignalSpy told(&f.compared, &ComparedTakes::changed);
        f.compared.setProject(nullptr);
        QVERIFY(!told.isEmpty());
        QVERIFY(!f.compared.slot());
        QVERIFY(f.compared.takes().isEmpty());
        QVERIFY(f.compared.offered().isEmpty());
    }
};

BEATREEL_TEST(tst_ComparedTakes)
#include "tst_ComparedTakes.moc"
