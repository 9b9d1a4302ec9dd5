// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/board/BoardFixture.h"

#include "core/project/BeatFields.h"
#include "ui/workspace/DragTypes.h"

#include <QDropEvent>
#include <QUrl>
#include <QSignalSpy>
#include <QMimeData>
#include <QScrollBar>

using namespace beatreel;
using namespace beatreel::test;

class tst_BoardGestures : public QObject
{
    Q_OBJECT

private slots:
    void draggingReorders_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("onto");
        QTest::addColumn<double>("across");
        QTest::addColumn<QString>("order");
        QTest::newRow("before the one before") << 1 << 0 << 0.2 << "b2 b1 b3 b4 b5";
        QTest::newRow("behind the next") << 0 << 1 << 0.8 << "b2 b1 b3 b4 b5";
        QTest::newRow("into the next row") << 0 << 4 << 0.1 << "b2 b3 b4 b1 b5";
        QTest::newRow("back a row") << 4 << 1 << 0.1 << "b1 b5 b2 b3 b4";
        QTest::newRow("onto the place behind") << 0 << 5 << 0.5 << "b2 b3 b4 b5 b1";
        QTest::newRow("onto the middle swaps") << 0 << 4 << 0.5 << "b5 b2 b3 b4 b1";
        QTest::newRow("back onto itself") << 1 << 1 << 0.6 << "b1 b2 b3 b4 b5";
        QTest::newRow("just before the next") << 1 << 2 << 0.2 << "b1 b2 b3 b4 b5";
    }

    void draggingReorders()
    {
        QFETCH(int, from);
        QFETCH(int, onto);
        QFETCH(double, across);
        BoardFixture board;
        QVERIFY(board.isShown);
        board.press(board.pointOf(from, 0.5));
        board.dragTo(board.pointOf(onto, across));
        QVERIFY(board.view.isDragging());
        QVERIFY(!board.view.grab().isNull());
        QCOMPARE(board.order(), QStringLiteral("b1 b2 b3 b4 b5"));
        board.release(board.pointOf(onto, across));
        QTEST(board.order(), "order");
        const bool isChanged = board.order() != QStringLiteral("b1 b2 b3 b4 b5");
        QCOMPARE(board.open->document().undoStack()->count(), isChanged ? 1 : 0);
        board.open->document().undoStack()->undo();
        QCOMPARE(board.order(), QStringLiteral("b1 b2 b3 b4 b5"));
    }

    void theOthersGiveWay_data()
    {
        QTest::addColumn<Motion>("motion");
        QTest::newRow("full motion") << Motion::Full;
        QTest::newRow("reduced motion") << Motion::Reduced;
    }

    void theOthersGiveWay()
    {
        QFETCH(Motion, motion);
        Appearance appearance;
        appearance.motion = motion;
        applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), appearance);
        BoardFixture board;
        QVERIFY(board.isShown);
        BoardScene &scene = board.view.scene();
        board.press(board.pointOf(0, 0.5));
        board.dragTo(board.pointOf(3, 0.1)); // between the third and the fourth
        if (motion == Motion::Full)
            QVERIFY(scene.shownCardRect(1) != board.card(0)); // on its way
        QTRY_COMPARE(scene.shownCardRect(1), board.card(0));
        QCOMPARE(scene.shownCardRect(2), board.card(1));
        QCOMPARE(scene.shownCardRect(3), board.card(3));
        QCOMPARE(scene.slotRect(0), board.card(2)); // into which it would come
        board.dragTo(board.pointOf(4, 0.5)); // onto one: nobody gives way
        QTRY_COMPARE(scene.shownCardRect(1), board.card(1));
        board.dragTo(board.pointOf(3, 0.1));
        QTest::keyClick(&board.view, Qt::Key_Escape);
        QTRY_VERIFY(scene.arrangement.isAtRest());
        QCOMPARE(scene.shownCardRect(1), board.card(1));
        applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), {});
    }

    /// Those that are not dragged are painted once, but not as they were before.
    void whatChangesDuringADragIsSeen()
    {
        BoardFixture board;
        board.press(board.pointOf(0, 0.5));
        board.dragTo(board.pointOf(0, 0.6));
        const auto last = [&] { return board.view.viewport()->grab(board.card(4)).toImage(); };
        const QImage before = last();
        QCOMPARE(last(), before);
        board.open->filter().set(Approval::Approved);
        const QImage faded = last();
        QVERIFY(faded != before);
        board.selection().set({board.id(5)});
        QVERIFY(last() != faded);
        QVERIFY(board.view.isDragging());
    }

    void aTemplateFromElsewhereIsGivenWayTo()
    {
        BoardFixture board;
        BoardScene &scene = board.view.scene();
        QMimeData data;
        data.setData(kTemplateMime, QByteArrayLiteral("atmospheric_setup"));
        QDragEnterEvent enter(board.pointOf(1, 0.1), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &enter);
        QDragMoveEvent move(board.pointOf(1, 0.1), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &move);
        QTRY_COMPARE(scene.shownCardRect(1), board.card(2));
        QCOMPARE(scene.shownCardRect(4), scene.addSlotRect());
        QCOMPARE(scene.shownCardRect(0), board.card(0));
        QVERIFY(!board.view.grab().isNull());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(board.view.viewport(), &leave);
        QTRY_VERIFY(scene.arrangement.isAtRest());
    }

    void severalMoveTogether()
    {
        BoardFixture board;
        board.selection().set({board.id(1), board.id(3)});
        board.drag(board.pointOf(2, 0.5), board.pointOf(3, 0.5)); // several are never swapped
        QCOMPARE(board.open->document().undoStack()->undoText(), QStringLiteral("Move 2 beats"));
        QCOMPARE(board.order(), QStringLiteral("b2 b4 b1 b3 b5"));
        QCOMPARE(board.selection().size(), 2);
    }

    void escapePutsItBack()
    {
        BoardFixture board;
        board.press(board.pointOf(0, 0.5));
        board.dragTo(board.pointOf(4, 0.9));
        QTest::keyClick(&board.view, Qt::Key_Escape);
        QVERIFY(!board.view.isDragging());
        board.dragTo(board.pointOf(3, 0.9)); // the button is still held
        QVERIFY(!board.view.isDragging());
        board.release(board.pointOf(3, 0.9));
        QCOMPARE(board.open->document().undoStack()->count(), 0);
        QCOMPARE(board.selection().beats(), QList<BeatId>{board.id(1)});
    }

    void aChangeFromElsewhereEndsTheDrag()
    {
        BoardFixture board;
        board.press(board.pointOf(0, 0.5));
        board.dragTo(board.pointOf(4, 0.9));
        board.open->apply(EditKind::EditNotes, withNotes(board.open->project(), {board.id(2)}, QStringLiteral("note")));
        QVERIFY(!board.view.isDragging());
        board.release(board.pointOf(4, 0.9));
        QCOMPARE(board.order(), QStringLiteral("b1 b2 b3 b4 b5"));
    }

    void aLockedBeatStaysWhereItIs()
    {
        BoardFixture board;
        board.open->apply(EditKind::LockBeats, withLock(board.open->project(), {board.id(1)}, Lock::Locked));
        board.press(board.pointOf(0, 0.5));
        board.dragTo(board.pointOf(3, 0.9));
        QVERIFY(board.view.viewport()->cursor().shape() == Qt::ForbiddenCursor);
        QVERIFY(!board.view.grab().isNull());
        board.release(board.pointOf(3, 0.9));
        QCOMPARE(board.order(), QStringLiteral("b1 b2 b3 b4 b5"));
        // Nor is it swapped away: what is let go on it goes beside it.
        board.drag(board.pointOf(3, 0.5), board.pointOf(0, 0.55));
        QCOMPARE(board.order(), QStringLiteral("b1 b4 b2 b3 b5"));
    }

    void aRubberBandSelects()
    {
        BoardFixture board;
        const QPoint from = {board.card(0).right() + 8, board.card(0).top() + 20};
        board.press(from);
        board.dragTo(board.pointOf(4, 0.5));
        QVERIFY(!board.view.grab().isNull());
        QCOMPARE(board.selection().beats(), (QList<BeatId>{board.id(2), board.id(5)}));
        board.release(board.pointOf(4, 0.5));
        QCOMPARE(board.selection().size(), 2);
        board.press(from);
        board.dragTo(board.card(2).center());
        QCOMPARE(board.selection().beats(), (QList<BeatId>{board.id(2), board.id(3)}));
        QTest::keyClick(&board.view, Qt::Key_Escape);
        QCOMPARE(board.selection().beats(), (QList<BeatId>{board.id(2), board.id(5)}));
    }

    void nearTheEdgeTheBoardMovesOn()
    {
        BoardFixture board(QStringList(40, QStringLiteral("hero_shot 5")).join(QStringLiteral(", ")));
        const QScrollBar &bar = *board.view.verticalScrollBar();
        board.press(board.pointOf(0, 0.5));
        board.dragTo({300, board.view.viewport()->height() - 4});
        QTRY_VERIFY(bar.value() > 200);
        QTest::keyClick(&board.view, Qt::Key_Escape);
        QCOMPARE(board.open->document().undoStack()->count(), 0);
    }

    void aFileIsDroppedOnABeat()
    {
        BoardFixture board;
        QSignalSpy drops(&board.view, &BoardView::filesDropped);
        QMimeData data;
        const QStringList files{QStringLiteral("/home/me/own clip.mp4"), QStringLiteral("/home/me/another.png")};
        data.setUrls({QUrl::fromLocalFile(files[0]), QUrl::fromLocalFile(files[1])});
        const QPoint point = board.pointOf(1, 0.5);
        const QImage before = board.view.grab().toImage();
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &move);
        QVERIFY(board.view.grab().toImage() != before);
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &drop);
        QCOMPARE(drops.size(), 1);
        QCOMPARE(drops.first().at(0).value<OwnFileTarget>(), OwnFileTarget{board.view.scene().film.id(1)});
        QCOMPARE(drops.first().at(1).toStringList(), files);
        QVERIFY(!board.view.isDragging());
    }

    void aTemplateIsDroppedIn_data()
    {
        QTest::addColumn<int>("onto");
        QTest::addColumn<double>("across");
        QTest::addColumn<int>("place"); // where the new beat stands; -1: none is new
        QTest::newRow("before the first") << 0 << 0.1 << 0;
        QTest::newRow("between rows") << 3 << 0.1 << 3;
        QTest::newRow("behind the last") << 4 << 0.9 << 5;
        QTest::newRow("onto the place behind") << 5 << 0.5 << 5;
        QTest::newRow("onto a beat") << 2 << 0.5 << -1;
    }

    void aTemplateIsDroppedIn()
    {
        QFETCH(int, onto);
        QFETCH(double, across);
        QFETCH(int, place);
        BoardFixture board;
        QMimeData data;
        data.setData(kTemplateMime, QByteArrayLiteral("atmospheric_setup"));
        const QPoint point = board.pointOf(onto, across);
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &move);
        QVERIFY(!board.view.grab().isNull());
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &drop);
        const QList<Beat> &beats = board.open->project().beats;
        const int at = place < 0 ? onto : place;
        QCOMPARE(beats.size(), place < 0 ? 5 : 6);
        QCOMPARE(beats[at]->spec.templateId.text(), QStringLiteral("atmospheric_setup"));
        QCOMPARE(board.selection().beats(), QList<BeatId>{beats[at].id()});
    }

    void aLockedBeatIsNotReplaced()
    {
        BoardFixture board;
        board.open->apply(EditKind::LockBeats, withLock(board.open->project(), {board.id(2)}, Lock::Locked));
        QMimeData data;
        data.setData(kTemplateMime, QByteArrayLiteral("atmospheric_setup"));
        const QPoint point = board.pointOf(1, 0.4);
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &enter);
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &drop);
        QCOMPARE(board.open->project().beats.size(), 6);
        QVERIFY(board.open->project().beats[2].id() == board.id(2));
    }

    void whatIsNoTemplateIsNotTaken()
    {
        BoardFixture board;
        QMimeData data;
        data.setData(kTemplateMime, QByteArrayLiteral("no_such_template"));
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(board.view.viewport(), &enter);
        QVERIFY(!board.view.isDragging());
        QVERIFY(!enter.isAccepted());
    }

    void aDragThatLeavesChangesNothing()
    {
        BoardFixture board;
        QMimeData data;
        data.setData(kTemplateMime, QByteArrayLiteral("brand_moment"));
        QDragEnterEvent enter(board.pointOf(0, 0.1), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.view.viewport(), &enter);
        QVERIFY(board.view.isDragging());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(board.view.viewport(), &leave);
        QVERIFY(!board.view.isDragging());
        QCOMPARE(board.open->project().beats.size(), 5);
    }
};

BEATREEL_TEST(tst_BoardGestures)
#include "tst_BoardGestures.moc"
