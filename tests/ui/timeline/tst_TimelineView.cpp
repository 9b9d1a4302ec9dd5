// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/timeline/TimelineFixture.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"

#include "ui/timeline/TimelinePainter.h"
#include "ui/timeline/TimelinePanel.h"

#include <QAccessible>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include <atomic>

using namespace beatreel;
using namespace beatreel::test;

namespace {

void turnWheel(TimelineView &view, const QPoint &at, int delta, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class tst_TimelineView : public QObject
{
    Q_OBJECT

private slots:
    void theWholeFilmIsInSightUntilTheUserZooms()
    {
        TimelineFixture timeline;
        const int width = timeline.view.viewport()->width();
        QVERIFY(timeline.card(3).right() <= width - TimelineScene::kAfterFilm);
        QVERIFY(timeline.card(3).right() > width - 2 * TimelineScene::kAfterFilm);
        timeline.open->apply(EditKind::DeleteBeats, withoutBeats(timeline.open->project(), {timeline.id(4)}));
        QTRY_VERIFY(timeline.card(2).right() > width - 2 * TimelineScene::kAfterFilm);
        turnWheel(timeline.view, {400, 100}, 120);
        const double zoom = timeline.view.zoom();
        timeline.open->document().undoStack()->undo();
        QCOMPARE(timeline.view.zoom(), zoom);
        timeline.view.fit();
        QTRY_VERIFY(timeline.card(3).right() <= width - TimelineScene::kAfterFilm);
    }

    /// Drawings of cards and cells are kept; none outlives what it shows.
    void whatIsPaintedAgainIsUpToDate()
    {
        TimelineFixture timeline;
        OpenProject &open = *timeline.open;
        Appearance appearance;
        appearance.motion = Motion::Reduced;
        applyAppearance(*qApp, appearance);
        const auto compare = [&] {
            const QImage shown = timeline.view.viewport()->grab().toImage();
            QEvent forget(QEvent::StyleChange);
            QCoreApplication::sendEvent(&timeline.view, &forget);
            QCOMPARE(shown, timeline.view.viewport()->grab().toImage());
        };
        compare();
        open.selection().select(timeline.id(2));
        compare();
        open.selection().select(timeline.id(3), 0);
        compare();
        open.apply(EditKind::MoveBeats, withBeatsMoved(open.project(), {timeline.id(4)}, 0));
        compare();
        open.apply(EditKind::DeleteBeats, withoutBeats(open.project(), {timeline.id(1)}));
        compare();
        timeline.view.setZoom(20);
        compare();
        open.document().undoStack()->undo();
        compare();
        timeline.view.viewport()->grab();
        appearance.theme = Theme::light();
        applyAppearance(*qApp, appearance);
        const QImage inLight = timeline.view.viewport()->grab().toImage();
        applyAppearance(*qApp, {});
        QCOMPARE(inLight.pixelColor(timeline.card(0).center() + QPoint(0, timeline.card(0).height() / 2 - 4)), Theme::light().raised);
    }

    /// As in the list of jobs: also when only the others went on.
    void placesInTheLineAreKeptUpToDate()
    {
        TimelineFixture timeline;
        OpenProject &open = *timeline.open;
        QList<Slot> frames;
        QList<Slot> clips;
        for (int i = 1; i <= 4; ++i) {
            frames.append(Slot::frame(timeline.id(i)));
            clips.append(Slot::clip(timeline.id(i), 0));
        }
        open.make(frames);
        QTRY_VERIFY_WITH_TIMEOUT(!open.workshop().isBusy(), 30000);
        std::atomic<bool> isHeld = true;
        timeline.editor.camera.trouble = [&isHeld](const ClipRequest &) -> std::optional<Error> {
            isHeld.wait(true);
            return std::nullopt;
        };
        const auto letGo = qScopeGuard([&] {
            isHeld = false;
            isHeld.notify_all();
            open.workshop().stop();
            QVERIFY(QTest::qWaitFor([&open] { return !open.workshop().isBusy(); }, 30000));
        });
        open.make(clips);
        const auto queued = [&] {
            QStringList words;
            for (qsizetype i = 0; i < timeline.view.scene().film.size(); ++i) {
                const ChunkFace &face = timeline.view.scene().film.chunk(i, 0);
                if (face.state == ChunkState::Queued)
                    words.append(face.words);
            }
            words.sort();
            return words;
        };
        QTRY_COMPARE(queued(), (QStringList{QStringLiteral("Queued, next"), QStringLiteral("Queued, number 2")}));
        for (const Job &job : open.workshop().list()) {
            if (job.state == Job::State::Queued) {
                open.workshop().cancel(job.slot);
                break;
            }
        }
        QTRY_COMPARE(queued(), QStringList{QStringLiteral("Queued, next")});
    }

    void inAndOutStandOnTheRuler()
    {
        TimelineFixture timeline;
        const TimelineScene &scene = timeline.view.scene();
        const QColor accent = Appearance::of(&timeline.view).theme.accent;
        const auto at = [&](int x, int y) { return timeline.view.viewport()->grab().toImage().pixelColor(x, y); };
        const auto x = [&](double seconds) { return qRound(scene.scale.x(seconds)); };
        const int foot = scene.lanes.ruler.bottom() - 2;
        const int head = scene.lanes.ruler.top;
        QVERIFY(at(x(7), foot) != accent);
        timeline.open->inOut().setIn(5 * 30);
        timeline.open->inOut().setOut(10 * 30 - 1);
        QCOMPARE(at(x(7), foot), accent);
        QCOMPARE(at(x(5), head), accent);
        QCOMPARE(at(x(10) - 1, head), accent);
        QVERIFY(at(x(7), head) != accent);
        QVERIFY(at(x(4), foot) != accent && at(x(11), foot) != accent);
        timeline.open->inOut().clearIn();
        QCOMPARE(at(x(4), foot), accent);
        QVERIFY(at(x(0), head) != accent); // only what is set has an edge
    }

    void theWheelZoomsRoundThePointer()
    {
        TimelineFixture timeline;
        QSignalSpy zooms(&timeline.view, &TimelineView::zoomChanged);
        const double before = timeline.view.scene().scale.seconds(700);
        turnWheel(timeline.view, {700, 100}, 360);
        QVERIFY(std::abs(timeline.view.scene().scale.seconds(700) - before) < 0.05);
        QCOMPARE(zooms.size(), 1);
        QVERIFY(timeline.view.horizontalScrollBar()->maximum() > 0);
        const int scroll = timeline.view.horizontalScrollBar()->value();
        turnWheel(timeline.view, {700, 100}, -120, Qt::ShiftModifier);
        QVERIFY(timeline.view.horizontalScrollBar()->value() > scroll);
    }

    void clicksSelect()
    {
        TimelineFixture timeline;
        const auto click = [&](int place, Qt::KeyboardModifiers modifiers = {}) {
            QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, modifiers, timeline.pointOf(place, 0.5));
        };
        const Selection &selection = timeline.open->selection();
        click(1);
        QCOMPARE(selection.beats(), QList<BeatId>{timeline.id(2)});
        click(3, Qt::ControlModifier);
        QCOMPARE(selection.size(), 2);
        click(1);
        QCOMPARE(selection.beats(), QList<BeatId>{timeline.id(2)});
        click(3, Qt::ShiftModifier);
        QCOMPARE(selection.size(), 3);
        const QRect cell = timeline.view.scene().cellRect(1, 1);
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(30, 3));
        QCOMPARE(selection.current(), timeline.id(2));
        QCOMPARE(selection.clip(), 1);
        const TimelineScene &scene = timeline.view.scene();
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, {}, QPoint(scene.size.width() - 2, scene.lanes.beats.top + 1));
        QVERIFY(selection.isEmpty());
    }

    void keysGoFromBeatToBeatAndIntoClips()
    {
        TimelineFixture timeline;
        const Selection &selection = timeline.open->selection();
        QTest::keyClick(&timeline.view, Qt::Key_Down);
        QCOMPARE(selection.current(), timeline.id(1));
        QTest::keyClick(&timeline.view, Qt::Key_Down);
        QCOMPARE(selection.current(), timeline.id(2));
        QTest::keyClick(&timeline.view, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&timeline.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(selection.clip(), 1);
        QTest::keyClick(&timeline.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(selection.clip(), 1);
        QTest::keyClick(&timeline.view, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&timeline.view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(selection.clip(), -1);
        QTest::keyClick(&timeline.view, Qt::Key_Up);
        QCOMPARE(selection.current(), timeline.id(1));
    }

    void offersAskToBeTaken()
    {
        TimelineFixture timeline;
        QSignalSpy wanted(&timeline.view, &TimelineView::makeWanted);
        const auto slotsOf = [&](int call) { return wanted[call][0].value<QList<Slot>>(); };
        const CardFace face = timeline.view.scene().film.card(1);
        const QRect card = timeline.card(1);
        const QRect offer = cardParts(card.size(), face, {}, {}).offer.translated(card.topLeft());
        QVERIFY(!offer.isEmpty());
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, {}, offer.center());
        QCOMPARE(slotsOf(0), QList<Slot>{Slot::frame(timeline.id(2))});
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, {}, timeline.view.scene().cellRect(1, 1).center());
        QCOMPARE(slotsOf(1), (QList<Slot>{Slot::clip(timeline.id(2), 1)}));
        QTest::keyClick(&timeline.view, Qt::Key_Return);
        QCOMPARE(slotsOf(2), (QList<Slot>{Slot::clip(timeline.id(2), 1)}));
    }

    void thePlaceBehindTheFilmAddsABeat()
    {
        TimelineFixture timeline;
        QSignalSpy wanted(&timeline.view, &TimelineView::addWanted);
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, {}, timeline.view.scene().addSlotRect().center());
        QCOMPARE(wanted.size(), 1);
    }

    void theContextMenuIsOfWhatIsUnderThePointer()
    {
        TimelineFixture timeline;
        QSignalSpy wanted(&timeline.view, &TimelineView::menuWanted);
        timeline.open->selection().set({timeline.id(1), timeline.id(2)});
        const auto askAt = [&](const QPoint &point) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, timeline.view.viewport()->mapToGlobal(point));
            QCoreApplication::sendEvent(timeline.view.viewport(), &event);
        };
        askAt(timeline.pointOf(1, 0.5));
        QCOMPARE(timeline.open->selection().size(), 2);
        askAt(timeline.pointOf(3, 0.5));
        QCOMPARE(timeline.open->selection().beats(), QList<BeatId>{timeline.id(4)});
        QCOMPARE(wanted.size(), 2);
    }

    void theHeadOfThePlayheadCoversNoLabel()
    {
        TimelineFixture timeline;
        const Appearance appearance;
        Playhead &playhead = timeline.open->playhead();
        for (const int picture : {0, 1, 60, 140, 150, 155, 300}) {
            playhead.setPicture(picture);
            const double head = timeline.view.scene().playheadX();
            for (const int second : {0, 5, 10}) {
                const QRect label = rulerLabel(timeline.view.scene(), second, appearance);
                QVERIFY2(label.isEmpty() || label.left() >= head + 6 || label.right() <= head - 6, qPrintable(QString::number(picture)));
            }
        }
        playhead.setPicture(150);
        for (const int second : {0, 5, 10})
            QVERIFY(!rulerLabel(timeline.view.scene(), second, appearance).isEmpty()); // at a cut all are there
    }

    void aFarBeatIsBroughtIntoSight()
    {
        TimelineFixture timeline;
        timeline.view.setZoom(200);
        timeline.view.ensureVisible(timeline.id(4));
        QVERIFY(timeline.card(3).left() >= 0);
        QVERIFY(timeline.card(3).left() < timeline.view.viewport()->width());
        timeline.view.ensureVisible(timeline.id(1));
        QVERIFY(timeline.card(0).left() >= 0);
    }

    void aCardFarOutOfSightShowsItsName()
    {
        TimelineFixture timeline;
        timeline.view.setZoom(900);
        timeline.view.horizontalScrollBar()->setValue(2000);
        const QRect shown = timeline.view.scene().shownCardRect(0);
        QVERIFY(timeline.card(0).left() < -1000);
        QVERIFY(shown.left() >= -8);
        QVERIFY(timeline.card(0).contains(shown));
    }

    void paintsWithNothingInIt()
    {
        TimelineFixture timeline;
        timeline.open->apply(EditKind::DeleteBeats,
                             withoutBeats(timeline.open->project(), {timeline.id(1), timeline.id(2), timeline.id(3), timeline.id(4)}));
        QVERIFY(!timeline.view.grab().isNull());
        QTest::keyClick(&timeline.view, Qt::Key_Down);
        timeline.view.setProject(nullptr);
        QVERIFY(!timeline.view.grab().isNull());
        QTest::keyClick(&timeline.view, Qt::Key_Down);
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    }

    void screenReadersHearBeatsAndClips()
    {
        TimelineFixture timeline;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&timeline.view);
        QVERIFY(list);
        QVERIFY(list->role() == QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Beats"));
        QCOMPARE(list->childCount(), 4);
        QAccessibleInterface *beat = list->child(1);
        QVERIFY(beat->role() == QAccessible::ListItem);
        QCOMPARE(beat->text(QAccessible::Name), QStringLiteral("Beat 2, usage_scenario, 10 seconds from 0:05, no frame yet"));
        QCOMPARE(list->child(1), beat);
        QCOMPARE(list->indexOfChild(beat), 1);
        QCOMPARE(beat->parent(), list);
        QCOMPARE(beat->childCount(), 2);
        QCOMPARE(beat->child(1)->text(QAccessible::Name), QStringLiteral("Clip 2.2, not made yet, making it costs 9 cents"));
        const QPoint middle = timeline.view.viewport()->mapToGlobal(timeline.pointOf(1, 0.5));
        QCOMPARE(list->childAt(middle.x(), middle.y()), beat);

        QVERIFY(!beat->state().selected);
        QAccessibleActionInterface *actions = beat->actionInterface();
        QCOMPARE(actions->actionNames(), (QStringList{QStringLiteral("Select"), QStringLiteral("Menu"), QStringLiteral("Sketch it")}));
        actions->doAction(QStringLiteral("Select"));
        QVERIFY(beat->state().selected);
        QSignalSpy wanted(&timeline.view, &TimelineView::makeWanted);
        actions->doAction(QStringLiteral("Sketch it"));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!beat->valueInterface());

        timeline.open->apply(EditKind::DeleteBeats, withoutBeats(timeline.open->project(), {timeline.id(1), timeline.id(2), timeline.id(3)}));
        QCOMPARE(list->childCount(), 1);
        QVERIFY(!beat->isValid());
    }

    void whatRunsHasAValue()
    {
        TimelineFixture timeline;
        std::mutex hold;
        hold.lock();
        timeline.editor.artist.trouble = [&](const FrameRequest &) -> std::optional<Error> {
            const std::scoped_lock wait(hold);
            return std::nullopt;
        };
        timeline.open->make({Slot::frame(timeline.id(1))});
        QAccessibleInterface *beat = QAccessible::queryAccessibleInterface(&timeline.view)->child(0);
        QTRY_VERIFY(beat->valueInterface());
        QCOMPARE(beat->valueInterface()->currentValue().toInt(), 0);
        QCOMPARE(beat->valueInterface()->maximumValue().toInt(), 100);
        QVERIFY(beat->text(QAccessible::Name).contains(QStringLiteral("making its frame")));
        hold.unlock();
        QTRY_VERIFY_WITH_TIMEOUT(!timeline.open->workshop().isBusy(), 30000);
    }

    void theFilterFadesTheOthers()
    {
        TimelineFixture timeline;
        timeline.open->apply(EditKind::ChangeApproval, withApproval(timeline.open->project(), {timeline.id(2)}, Approval::Approved));
        timeline.open->filter().set(Approval::Approved);
        QVERIFY(timeline.view.scene().lookOf(0).isFaded);
        QVERIFY(!timeline.view.scene().lookOf(1).isFaded);
        timeline.open->filter().set(std::nullopt);
        QVERIFY(!timeline.view.scene().lookOf(0).isFaded);
    }

    void theHeadChoosesWhichMarksAreShown()
    {
        TimelineFixture timeline;
        TimelinePanel panel(timeline.pictures, timeline.strips, timeline.waveforms);
        panel.setProject(timeline.open.get());
        auto *button = panel.findChild<QToolButton *>(QStringLiteral("timelineFilter"));
        QVERIFY(button);
        QCOMPARE(button->text(), QStringLiteral("All marks"));
        button->menu()->actions().at(2)->trigger();
        QCOMPARE(button->text(), QStringLiteral("Approved"));
        QCOMPARE(button->accessibleDescription(), QStringLiteral("Approved"));
        QVERIFY(timeline.open->filter().approval() == Approval::Approved);
        QVERIFY(panel.view().scene().lookOf(0).isFaded);
        timeline.open->filter().set(std::nullopt);
        QCOMPARE(button->text(), QStringLiteral("All marks"));
        panel.setProject(nullptr);
        button->menu()->actions().at(2)->trigger();
        QVERIFY(!timeline.open->filter().approval());
        QCOMPARE(button->text(), QStringLiteral("All marks"));
    }
};

BEATREEL_TEST(tst_TimelineView)
#include "tst_TimelineView.moc"
