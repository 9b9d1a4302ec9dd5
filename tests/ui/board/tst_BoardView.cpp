// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/board/BoardFixture.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"

#include <QAccessible>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Whether the widget keeps a key for itself before shortcuts see it.
bool keepsKey(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
    event.ignore();
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

QImage onScreen(BoardView &view)
{
    QCoreApplication::processEvents();
    return view.screen()->grabWindow(view.winId(), 0, 0, 980, 800).toImage();
}

double shareOfDifferent(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return static_cast<double>(different) / (a.width() * a.height());
}

} // namespace

class tst_BoardView : public QObject
{
    Q_OBJECT

private slots:
    /// Drawings of cards are kept; none outlives what it shows.
    void whatIsPaintedAgainIsUpToDate()
    {
        BoardFixture board;
        OpenProject &open = *board.open;
        const auto compare = [&] {
            const QImage shown = board.view.viewport()->grab().toImage();
            QEvent forget(QEvent::StyleChange);
            QCoreApplication::sendEvent(&board.view, &forget);
            QCOMPARE(board.view.viewport()->grab().toImage(), shown);
        };
        compare();
        board.selection().select(board.id(2));
        compare();
        board.selection().select(board.id(3), 0);
        compare();
        open.apply(EditKind::MoveBeats, withBeatsMoved(open.project(), {board.id(4)}, 0));
        compare();
        open.apply(EditKind::DeleteBeats, withoutBeats(open.project(), {board.id(1)}));
        compare();
        open.document().undoStack()->undo();
        compare();
        board.view.viewport()->grab();
        Appearance light;
        light.theme = Theme::light();
        applyAppearance(*qApp, light);
        const QImage inLight = board.view.viewport()->grab().toImage();
        applyAppearance(*qApp, {});
        QCOMPARE(inLight.pixelColor(board.card(1).bottomRight() - QPoint(40, 3)), Theme::light().raised);
    }

    void clicksSelect()
    {
        BoardFixture board;
        const Selection &selection = board.selection();
        board.click(board.pointOf(1, 0.5));
        QCOMPARE(selection.beats(), QList<BeatId>{board.id(2)});
        board.click(board.pointOf(4, 0.5), Qt::ControlModifier);
        QCOMPARE(selection.beats(), (QList<BeatId>{board.id(2), board.id(5)}));
        board.click(board.pointOf(1, 0.5));
        QCOMPARE(selection.beats(), QList<BeatId>{board.id(2)});
        board.click(board.pointOf(3, 0.5), Qt::ShiftModifier);
        QCOMPARE(selection.size(), 3);
        board.click({4, 4});
        QVERIFY(selection.isEmpty());
    }

    void aClickBringsTheBeatIntoThePreview()
    {
        BoardFixture board;
        board.click(board.pointOf(2, 0.5));
        QCOMPARE(board.open->playhead().picture(), 450);
        board.open->playhead().setPicture(500);
        board.click(board.pointOf(2, 0.2));
        QCOMPARE(board.open->playhead().picture(), 500); // in the beat already
        board.click(board.pointOf(0, 0.5), Qt::ControlModifier);
        QCOMPARE(board.open->playhead().picture(), 500);
    }

    void theNumberOfACellSelectsItsClip()
    {
        BoardFixture board;
        QSignalSpy wanted(&board.view, &BoardView::makeWanted);
        const QRect cell = board.view.scene().cellRect(1, 1);
        board.click(cell.topLeft() + QPoint(10, 12));
        QCOMPARE(board.selection().current(), board.id(2));
        QCOMPARE(board.selection().clip(), 1);
        QCOMPARE(wanted.size(), 0);
    }

    void arrowsGoAboutTheGrid()
    {
        BoardFixture board;
        const Selection &selection = board.selection();
        const auto key = [&](int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&board.view, static_cast<Qt::Key>(key), modifiers); };
        key(Qt::Key_Right);
        QCOMPARE(selection.current(), board.id(1));
        key(Qt::Key_Right);
        QCOMPARE(selection.current(), board.id(2));
        QCOMPARE(board.open->playhead().picture(), 150);
        key(Qt::Key_Down);
        QCOMPARE(selection.current(), board.id(5));
        key(Qt::Key_Down);
        QCOMPARE(selection.current(), board.id(5));
        key(Qt::Key_Up);
        QCOMPARE(selection.current(), board.id(2));
        key(Qt::Key_Up);
        QCOMPARE(selection.current(), board.id(2));
        key(Qt::Key_Right);
        key(Qt::Key_Down); // there is none below: the last
        QCOMPARE(selection.current(), board.id(5));
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(selection.current(), board.id(3)); // from row to row
        key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(selection.beats(), (QList<BeatId>{board.id(2), board.id(3)}));
        QCOMPARE(selection.current(), board.id(2));
        key(Qt::Key_PageDown);
        QCOMPARE(selection.current(), board.id(5));
        key(Qt::Key_PageUp);
        QCOMPARE(selection.current(), board.id(2));
    }

    void arrowsAreTheGridsBeforeTheyAreTheFilms()
    {
        BoardFixture board;
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
            QVERIFY(keepsKey(board.view, key));
        QVERIFY(keepsKey(board.view, Qt::Key_Down, Qt::ControlModifier));
        QVERIFY(!keepsKey(board.view, Qt::Key_Left, Qt::AltModifier)); // moves the beat
        QVERIFY(!keepsKey(board.view, Qt::Key_Space));
    }

    void controlAndDownGoesIntoTheClips()
    {
        BoardFixture board;
        const Selection &selection = board.selection();
        board.selection().select(board.id(2));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&board.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(selection.current(), board.id(2));
        QCOMPARE(selection.clip(), 1);
        QTest::keyClick(&board.view, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&board.view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(selection.clip(), -1);
    }

    void offersAskToBeTaken()
    {
        BoardFixture board;
        QSignalSpy wanted(&board.view, &BoardView::makeWanted);
        const auto slotsOf = [&](int call) { return wanted[call][0].value<QList<Slot>>(); };
        BoardScene &scene = board.view.scene();
        const QRect card = board.card(1);
        const QRect offer = cardParts(card.size(), scene.film.card(1), {.lane = CardLane::Board}, {}).offer.translated(card.topLeft());
        QVERIFY(!offer.isEmpty());
        board.click(offer.center());
        QCOMPARE(slotsOf(0), QList<Slot>{Slot::frame(board.id(2))});
        QCOMPARE(wanted[0][1].toRect(), QRect(board.view.viewport()->mapToGlobal(offer.topLeft()), offer.size()));
        board.click(scene.cellRect(1, 1).center());
        QCOMPARE(slotsOf(1), (QList<Slot>{Slot::clip(board.id(2), 1)}));
        QTest::keyClick(&board.view, Qt::Key_Return);
        QCOMPARE(slotsOf(2), (QList<Slot>{Slot::clip(board.id(2), 1)}));
        QTest::keyClick(&board.view, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&board.view, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&board.view, Qt::Key_Return);
        QCOMPARE(slotsOf(3), QList<Slot>{Slot::frame(board.id(2))});
    }

    void thePlaceBehindTheLastCardAddsABeat()
    {
        BoardFixture board;
        QSignalSpy wanted(&board.view, &BoardView::addWanted);
        board.click(board.view.scene().addSlotRect().center());
        QCOMPARE(wanted.size(), 1);
    }

    void theContextMenuIsOfWhatIsUnderThePointer()
    {
        BoardFixture board;
        QSignalSpy wanted(&board.view, &BoardView::menuWanted);
        board.selection().set({board.id(1), board.id(2)});
        const auto askAt = [&](const QPoint &point) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, board.view.viewport()->mapToGlobal(point));
            QCoreApplication::sendEvent(board.view.viewport(), &event);
        };
        askAt(board.pointOf(1, 0.5));
        QCOMPARE(board.selection().size(), 2);
        askAt(board.pointOf(3, 0.5));
        QCOMPARE(board.selection().beats(), QList<BeatId>{board.id(4)});
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(board.view.viewport(), &byKey);
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted[2][0].toPoint(), board.view.viewport()->mapToGlobal(board.card(3).bottomLeft()));
        askAt({4, 4});
        QVERIFY(board.selection().isEmpty());
    }

    void aFarBeatIsBroughtIntoSight()
    {
        BoardFixture board(QStringList(40, QStringLiteral("hero_shot 5")).join(QStringLiteral(", ")));
        board.view.ensureVisible(board.id(40));
        QVERIFY(board.card(39).bottom() <= board.view.viewport()->height());
        QVERIFY(board.card(39).top() >= 0);
        board.selection().select(board.id(1)); // as a finding in the state line does
        QCOMPARE(board.card(0).top(), BoardGrid::kGap);
    }

    void itOpensWhereTheSelectionIs()
    {
        BoardFixture board(QStringList(40, QStringLiteral("hero_shot 5")).join(QStringLiteral(", ")));
        board.view.hide();
        board.selection().select(board.id(30));
        QCOMPARE(board.view.verticalScrollBar()->value(), 0);
        board.view.show();
        QVERIFY(board.card(29).bottom() <= board.view.viewport()->height());
    }

    void theScrollBarLiesInTheMargin()
    {
        BoardFixture board;
        board.view.resize(964, 500);
        QCOMPARE(board.view.scene().grid.columns(), 3);
        QVERIFY(board.card(2).right() < board.view.viewport()->width());
    }

    void whatIsPressedStaysUnderThePointer()
    {
        BoardFixture board(QStringList(12, QStringLiteral("hero_shot 5")).join(QStringLiteral(", ")));
        board.view.resize(990, 500);
        const QRect before = board.card(3);
        QVERIFY(before.bottom() > board.view.viewport()->height());
        board.click(before.topLeft() + QPoint(20, 20));
        QCOMPARE(board.selection().current(), board.id(4));
        QCOMPARE(board.card(3), before);
    }

    void cardsGrowAndTheirPlaceStays()
    {
        BoardFixture board(QStringList(40, QStringLiteral("hero_shot 5")).join(QStringLiteral(", ")));
        QSignalSpy changes(&board.view, &BoardView::cardWidthChanged);
        board.view.verticalScrollBar()->setValue(board.view.scene().grid.rect(18).top() - BoardGrid::kGap);
        board.view.setCardWidth(420);
        QCOMPARE(board.card(18).width(), 420);
        QCOMPARE(board.card(18).top(), BoardGrid::kGap);
        board.view.setCardWidth(5000);
        QCOMPARE(board.view.cardWidth(), BoardGrid::kMostCard);
        QCOMPARE(changes.size(), 2);
        QWheelEvent wheel({100, 100}, board.view.viewport()->mapToGlobal(QPoint(100, 100)), {}, {0, -120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(board.view.viewport(), &wheel);
        QCOMPARE(board.view.cardWidth(), BoardGrid::kMostCard - 20);
    }

    void scrollingPaintsWhatCameIntoSight()
    {
        BoardFixture board(QStringList(60, QStringLiteral("hero_shot 5, usage_scenario 10")).join(QStringLiteral(", ")));
        QVERIFY(board.isShown);
        const QImage before = onScreen(board.view);
        QScrollBar *bar = board.view.verticalScrollBar();
        for (const int step : {3000, 170, -70, -400})
            bar->setValue(bar->value() + step);
        onScreen(board.view);
        bar->setValue(bar->value() + 90); // by a part of the view: the rest of it is kept
        const QImage scrolled = onScreen(board.view);
        board.view.viewport()->update();
        QVERIFY(shareOfDifferent(scrolled, onScreen(board.view)) < 0.01); // dashes begin elsewhere where they are cut off
        QVERIFY(shareOfDifferent(scrolled, before) > 0.05);
    }

    void theSelectionIsPaintedWhereItWasAndIs()
    {
        BoardFixture board;
        QVERIFY(board.isShown);
        board.selection().set({board.id(1), board.id(5)});
        const QImage two = onScreen(board.view);
        board.selection().select(board.id(3));
        const QImage one = onScreen(board.view);
        QVERIFY(shareOfDifferent(one, two) > 0);
        board.view.viewport()->update();
        QCOMPARE(shareOfDifferent(one, onScreen(board.view)), 0.0);
    }

    void paintsWithNothingInIt()
    {
        BoardFixture board;
        board.selection().selectAll();
        board.open->apply(EditKind::DeleteBeats, withoutBeats(board.open->project(), board.selection().beats()));
        QVERIFY(!board.view.grab().isNull());
        QTest::keyClick(&board.view, Qt::Key_Down);
        QTest::keyClick(&board.view, Qt::Key_Return);
        QSignalSpy wanted(&board.view, &BoardView::addWanted);
        board.click(board.card(0).center()); // where the first one would be
        QCOMPARE(wanted.size(), 1);
        board.view.setProject(nullptr);
        QVERIFY(!board.view.grab().isNull());
        QTest::keyClick(&board.view, Qt::Key_Down);
        board.click({50, 50});
        QVERIFY(!board.view.isDragging());
    }

    void screenReadersHearBeatsAndClips()
    {
        BoardFixture board;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&board.view);
        QVERIFY(list);
        QVERIFY(list->role() == QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Beats"));
        QCOMPARE(list->childCount(), 5);
        QAccessibleInterface *beat = list->child(1);
        QVERIFY(beat->role() == QAccessible::ListItem);
        QCOMPARE(beat->text(QAccessible::Name), QStringLiteral("Beat 2, usage_scenario, 10 seconds from 0:05, no frame yet"));
        QCOMPARE(beat->childCount(), 2);
        QCOMPARE(beat->child(1)->text(QAccessible::Name), QStringLiteral("Clip 2.2, not made yet, making it costs 9 cents"));
        const QPoint cell = board.view.viewport()->mapToGlobal(board.view.scene().cellRect(1, 1).center());
        QCOMPARE(list->childAt(cell.x(), cell.y()), beat->child(1));

        QAccessibleActionInterface *actions = beat->child(1)->actionInterface();
        QCOMPARE(actions->actionNames(), (QStringList{QStringLiteral("Select"), QStringLiteral("Menu"), QStringLiteral("Make clip")}));
        actions->doAction(QStringLiteral("Select"));
        QVERIFY(beat->child(1)->state().selected);
        QCOMPARE(board.selection().clip(), 1);
        QSignalSpy wanted(&board.view, &BoardView::makeWanted);
        actions->doAction(QStringLiteral("Make clip"));
        QCOMPARE(wanted.size(), 1);
        QSignalSpy menus(&board.view, &BoardView::menuWanted);
        beat->actionInterface()->doAction(QStringLiteral("Menu"));
        QCOMPARE(menus.size(), 1);
    }

    void whatIsMadeIsShown()
    {
        BoardFixture board;
        board.open->make({Slot::frame(board.id(1)), Slot::clip(board.id(1), 0)});
        QTRY_VERIFY_WITH_TIMEOUT(!board.open->workshop().isBusy(), 30000);
        QTRY_VERIFY(board.view.scene().film.card(0).rung == Rung::Clip);
        QCOMPARE(board.view.scene().film.chunk(0, 0).take, 1);
        QTRY_VERIFY(!board.pictures.picture(board.view.scene().film.card(0).picture, 300).isNull());
        QVERIFY(!board.view.grab().isNull());
    }

    void theFilterFadesTheOthers()
    {
        BoardFixture board;
        board.open->apply(EditKind::ChangeApproval, withApproval(board.open->project(), {board.id(2)}, Approval::Approved));
        board.open->filter().set(Approval::Approved);
        const BoardScene &scene = board.view.scene();
        QVERIFY(scene.lookOf(0).isFaded);
        QVERIFY(!scene.lookOf(1).isFaded);
        QVERIFY(scene.lookOf(0, 0).isFaded);
        board.open->filter().set(std::nullopt);
        QVERIFY(!scene.lookOf(0).isFaded);
    }
};

BEATREEL_TEST(tst_BoardView)
#include "tst_BoardView.moc"
